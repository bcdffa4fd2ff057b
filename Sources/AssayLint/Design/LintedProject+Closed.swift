internal import AssayModel

extension LintedProject {
  /// Whether everything that could matter for a credential is designed here, so that what no learner of the catalogue can do
  /// nobody can: a tag may be on awards that no catalogue knows, and an award may say its own credits.
  func isClosed(_ credential: Credential) -> Bool {
    var seen: Set<String> = []
    var open = [credential.id]
    if !(credential.counting.limits.allSatisfy { $0.of.map { selection.closed($0) != nil } ?? true }) { return false }
    while let id = open.popLast() {
      guard seen.insert(id).inserted else { continue }
      for designed in requirements(of: id) {
        guard let mentioned = closedOver(designed.criterion) else { return false }
        open += mentioned
      }
    }
    return true
  }

  /// The achievements that a criterion looks at itself; nil where there may be others.
  private func closedOver(_ criterion: Criterion) -> Set<String>? {
    guard criterion.limits.allSatisfy({ $0.of.map { selection.closed($0) != nil } ?? true }) else { return nil }
    switch criterion.form {
    case .claim(let claim):
      guard case .awards(let pattern) = claim.of else { return [] }
      guard let ids = selection.closed(pattern) else { return nil }
      let isKnown = claim.demands.allSatisfy { demand in
        ids.allSatisfy { id in
          project.achievements[id].map { Supply.amount(of: $0, by: demand.measure) != nil } ?? false
        }
      }
      return isKnown ? ids : nil
    case .not(let pattern): return selection.closed(pattern)
    case .order(let references):
      return references.reduce(into: []) { $0.formUnion(selection.equivalence.standIns(for: $1.id)) }
    case .fact(.shown): return nil
    case .fact, .atLeast, .pool, .dated, .covers, .approval, .opaque, .stated: return []
    }
  }
}
