internal import AssayModel

extension LintRule {
  static let asksForNothing = LintRule(
    "asks-for-nothing", "A criterion asks for nothing, so everybody meets it.",
    why: """
      A learner without any award meets it, and so perhaps earns the whole credential. Say how much is asked for, or \
      take the criterion out.
      """,
    severity: .error,
    examples: [
      RuleExample(
        "credential: welder\nrequires: { count: { at_least: 0, of: { tag: welding } } }",
        corrected: "credential: welder\nrequires: { count: { at_least: 2, of: { tag: welding } } }"),
      RuleExample(
        "credential: welder\nrequires: { all_of: [] }",
        corrected: "credential: welder\nrequires: { count: { at_least: 1, of: { tag: welding } } }"),
    ]
  ) { linted, findings in
    for designed in linted.criteria where designed.decides {
      let criterion = designed.criterion
      guard let (fact, place) = emptiness(of: designed, linted) else { continue }
      // A limit with a least asks for something all the same.
      if criterion.limits.contains(where: { $0.bounds.atLeast != nil }) { continue }
      findings.report(
        fact, at: place, path: designed.path, help: "say what is asked for, or take the criterion out")
    }
  }

  private static func emptiness(of designed: DesignedCriterion, _ linted: LintedProject) -> (String, Place)? {
    let criterion = designed.criterion
    let word = criterion.word
    let listsNothing = "`\(word)` lists nothing, so everybody meets it"
    switch criterion.form {
    case .atLeast(let count, let children):
      if children.isEmpty { return count <= 0 ? (listsNothing, criterion.place) : nil }
      if count <= 0, !children.allSatisfy(\.isStated) {
        return (
          "`\(word)` asks for none of its \(children.count.counted("criterion"))",
          linted.place(of: "at_least", at: criterion.place)
        )
      }
      return nil
    case .claim(let claim):
      let asked = claim.demands.contains { ($0.bounds.atLeast ?? 0) > 0 }
      if asked || claim.distinct.contains(where: { $0.count > 0 }) || !claim.including.isEmpty { return nil }
      guard let demand = claim.demands.first else {
        return ("`\(word)` says no number, credits or hours, so everybody meets it", criterion.place)
      }
      let place = linted.place(of: demand.bounds.atLeast == nil ? "at_most" : "at_least", demand.measure, in: criterion)
      return demand.bounds.atLeast == nil
        ? ("`\(word)` says the most that is counted and no least, so everybody meets it", place)
        : ("`\(word)` asks for 0, so everybody meets it", place)
    case .covers(let references): return references.isEmpty ? (listsNothing, criterion.place) : nil
    case .order(let references): return references.isEmpty ? (listsNothing, criterion.place) : nil
    case .fact(.recorded(let facts)): return facts.isEmpty ? (listsNothing, criterion.place) : nil
    case .fact, .pool, .not, .dated, .approval, .opaque, .stated: return nil
    }
  }
}
