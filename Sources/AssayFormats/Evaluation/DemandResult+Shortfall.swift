internal import AssayEngine
internal import AssayModel

extension DemandResult {
  /// By how much too little there is: `5 h`. Nil where there is enough, and where no difference can be told.
  var shortfall: String? {
    guard let atLeast else { return nil }
    let (need, supply) = (atLeast.split(separator: " "), have.split(separator: " "))
    guard let needed = need.first.flatMap({ Decimal($0) }), let held = supply.first.flatMap({ Decimal($0) }),
      need.dropFirst() == supply.dropFirst(), held < needed
    else { return nil }
    return (["\(needed - held)"] + need.dropFirst().map(String.init)).joined(separator: " ")
  }
}
