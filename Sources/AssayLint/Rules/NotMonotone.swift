internal import AssayModel

extension LintRule {
  static let notMonotone = LintRule(
    "not-monotone", "More of what a learner has done may lose the credential.",
    why: """
      A learner who would earn it does one thing more, and would not. With all other words more never takes away, so \
      that nobody has to be advised against learning. Where it is meant, accept it with a reason.
      """,
    severity: .info,
    examples: [
      RuleExample(
        """
        achievement: mig
        ---
        achievement: sanction
        ---
        credential: welder
        requires: { all_of: [ { holds: mig }, { forbids: sanction } ] }
        """,
        corrected: """
          achievement: mig
          ---
          achievement: supervision
          ---
          credential: welder
          requires: { all_of: [ { holds: mig }, { holds: supervision } ] }
          """),
      RuleExample(
        """
        credential: welder
        assessments: [ { id: weld-test, grading: { scale: percent, pass: 70 } } ]
        requires: { assessment: { id: weld-test, attempts: { at_most: 2 } } }
        """,
        corrected: """
          credential: welder
          assessments: [ { id: weld-test, grading: { scale: percent, pass: 70 } } ]
          requires: { assessment: weld-test }
          """),
      RuleExample(
        """
        plugin "northwind" {}
        criterion "in_good_standing" { says = "Was never barred.", requires = function() return forbids { tag = "barred" } end }
        credential "welder" { requires = northwind.in_good_standing {} }
        """,
        corrected: """
          plugin "northwind" {}
          criterion "in_good_standing" { says = "Is cleared.", requires = function() return count { at_least = 1, of = { tag = "cleared" } } end }
          credential "welder" { requires = northwind.in_good_standing {} }
          """, in: "plugins/northwind/plugin.lua"),
    ]
  ) { linted, findings in
    for designed in linted.criteria where designed.parent == nil && designed.decides {
      let owner = String(designed.path.dropLast(designed.node.path.count))
      // A partner's word is what the author of the design wrote, and what they can change.
      var open: [(node: CriterionNode, word: CriterionNode?)] = [(designed.node, nil)]
      while let (node, within) = open.popLast() {
        let word = within ?? (node.criterion.word.contains("/") ? node : nil)
        open += node.children.map { ($0, word) }
        guard let loss = node.criterion.loss else { continue }
        guard let word, word.path != node.path else {
          findings.report(loss.says, at: node.criterion.place, .key, path: owner + node.path, help: loss.help)
          continue
        }
        findings.report(
          "`\(word.criterion.word)` has `\(loss.word)` inside: \(loss.short)", at: word.criterion.place, .key,
          path: owner + word.path, notes: [linted.note("`\(loss.word)` is here", at: node.criterion.place)],
          help: "ask who wrote `\(word.criterion.word)` whether that is meant, and tell learners")
      }
    }
  }
}

/// What a form takes away from those who do more.
private struct Loss {
  let word: String
  let short: String
  let says: String
  let help: String
}

extension Criterion {
  /// Nil for all forms with which more never takes away. Time may always take away, and is not meant.
  fileprivate var loss: Loss? {
    switch form {
    case .not(let pattern):
      let which = pattern.phrase.map { " \($0)" } ?? ""
      return Loss(
        word: "forbids", short: "an award more may lose it",
        says: "an award\(which) disqualifies, so that more may lose the credential",
        help: "ask for what is to be there instead, or accept this with a reason")
    case .fact(.result(let demand)): return demand.loss
    case .dated(let recurrence):
      if case .result(let demand) = recurrence.of { return demand.loss }
      return nil
    case .opaque(let rule):
      guard let plugin = rule.plugin else { return nil }
      return Loss(
        word: word, short: "nobody can prove that more never loses it",
        says: "nobody can prove that more never loses `\(plugin)/\(rule.name)`",
        help: "ask `\(plugin)` whether a criterion of words would do, or accept this with a reason")
    case .claim, .atLeast, .pool, .fact, .covers, .order, .approval, .stated: return nil
    }
  }
}

extension ResultDemand {
  /// Attempts are numbered by their dates: one that is recorded late makes all after it later.
  fileprivate var loss: Loss? {
    guard let most = attemptsAtMost else { return nil }
    return Loss(
      word: "attempts", short: "an earlier attempt that is recorded late may lose it",
      says: "an earlier attempt that is recorded late may lose a pass within \(most.counted("attempt"))",
      help: "leave `attempts` out, or accept this with a reason")
  }
}
