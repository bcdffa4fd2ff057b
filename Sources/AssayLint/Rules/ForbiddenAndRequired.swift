internal import AssayModel

extension LintRule {
  static let forbiddenAndRequired = LintRule(
    "forbidden-and-required", "The same achievement is required and forbidden.",
    why: "Whoever holds it is disqualified, and whoever does not misses it: nobody can earn the credential.",
    severity: .error,
    examples: [
      RuleExample(
        """
        achievement: mig
        ---
        credential: welder
        requires: { all_of: [ { holds: mig }, { forbids: { id: mig } } ] }
        """,
        corrected: """
          achievement: mig
          ---
          achievement: tig
          ---
          credential: welder
          requires: { all_of: [ { holds: mig }, { forbids: { id: tig } } ] }
          """)
    ]
  ) { linted, findings in
    var forbidden: [String: [(ids: Set<String>, place: Place)]] = [:]
    for designed in linted.criteria where designed.purpose == .requires && designed.isNecessary {
      guard case .not(let pattern) = designed.criterion.form, pattern.keys.count == 1 else { continue }
      let ids = Set(pattern.ids.map { linted.selection.equivalence.representative(of: $0.id) })
      if !ids.isEmpty { forbidden[designed.owner, default: []].append((ids, designed.criterion.place)) }
    }
    for designed in linted.criteria where designed.purpose == .requires && designed.isNecessary {
      guard let claim = designed.claim, case .awards(let pattern) = claim.of,
        let closed = linted.selection.closed(pattern), !closed.isEmpty
      else { continue }
      for (ids, place) in forbidden[designed.owner] ?? [] {
        guard closed.allSatisfy({ ids.contains(linted.selection.equivalence.representative(of: $0)) }) else { continue }
        findings.report(
          "\(closed.sorted().quoted(or: "or")) is required, and holding it disqualifies",
          at: pattern.nested.flatMap(\.ids).first?.place ?? designed.criterion.place, path: designed.path,
          notes: [linted.note("forbidden here", at: place)], help: "take one of the two criteria out")
      }
    }
  }
}
