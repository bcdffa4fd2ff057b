internal import AssayEngine
internal import AssayModel

extension CriterionNode {
  /// The criterion with the id of each node as its name, so that it is called the same wherever it stands.
  var named: Criterion {
    var criterion = self.criterion
    criterion.name = id
    let inside = children.map(\.named)
    switch criterion.form {
    case .atLeast(let count, _): criterion.form = .atLeast(count, of: inside)
    case .pool: if let child = inside.first { criterion.form = .pool(child) }
    case .claim, .not, .dated, .fact, .covers, .order, .approval, .opaque, .stated: break
    }
    return criterion
  }

  /// The criterion without one of those inside; nil if it is that one itself.
  func leavingOut(_ left: String) -> Criterion? {
    if id == left { return nil }
    var criterion = self.named
    let inside = children.map { (wasLeft: $0.id == left, criterion: $0.leavingOut(left)) }
    switch criterion.form {
    case .atLeast(let count, let before):
      let kept = inside.compactMap(\.criterion)
      // All of them stays all of them; a number of them stays that number.
      let isAll = count == before.count { !$0.isStated }
      criterion.form = .atLeast(isAll ? kept.count { !$0.isStated } : count, of: kept)
    case .pool:
      guard let child = inside.first?.criterion else { return nil }
      criterion.form = .pool(child)
    case .claim, .not, .dated, .fact, .covers, .order, .approval, .opaque, .stated: break
    }
    return criterion
  }
}
