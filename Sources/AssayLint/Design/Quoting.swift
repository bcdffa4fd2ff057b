internal import AssayModel

extension Sequence where Element == String {
  /// In backticks, for a sentence: "`a`, `b` and `c`", at most four of them.
  func quoted(or joint: String = "and") -> String {
    let all = map { "`\($0.shortened)`" }
    if all.count > 4 { return all.prefix(3).joined(separator: ", ") + " \(joint) \(all.count - 3) others" }
    guard let last = all.last, all.count > 1 else { return all.first ?? "nothing" }
    return all.dropLast().joined(separator: ", ") + " \(joint) " + last
  }
}

extension Int {
  /// With a noun: `1 credential`, `3 credentials`.
  func counted(_ noun: String) -> String { "\(self) \(noun)\(self == 1 ? "" : "s")" }
}

extension Decimal {
  /// The product, rounded towards zero to millionths.
  static func * (left: Decimal, right: Decimal) -> Decimal {
    let product = left.millionths.multipliedFullWidth(by: right.millionths)
    return Decimal(millionths: 1_000_000.dividingFullWidth(product).quotient)
  }
}
