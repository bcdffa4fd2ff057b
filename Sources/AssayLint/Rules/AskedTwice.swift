internal import AssayModel

extension LintRule {
  static let askedTwice = LintRule(
    "asked-twice", "A list of criteria asks for the same thing twice.",
    why: """
      As an alternative it offers nothing, and beside itself it asks for two awards of one achievement, of which one is \
      counted. Take one of the two out, or say what differs.
      """,
    examples: [
      RuleExample(
        """
        achievement: mig
        ---
        credential: welder
        requires: { all_of: [ { holds: mig }, { holds: mig } ] }
        """,
        corrected: """
          achievement: mig
          ---
          credential: welder
          requires: { holds: mig }
          """)
    ]
  ) { linted, findings in
    for designed in linted.criteria {
      guard case .atLeast(let count, let children) = designed.criterion.form else { continue }
      let isChoice = count < children.count { !$0.isStated }
      var first: [Criterion.Form: Criterion] = [:]
      for (index, child) in children.enumerated() where isChoice ? child.canRepeat : child.isOfOne(linted) {
        guard let before = first[child.form] else {
          first[child.form] = child
          continue
        }
        let path = designed.node.children.indices.contains(index) ? designed.node.children[index].path : ""
        let what = child.refersTo.map { "`\(child.word): \($0)`" } ?? "the same `\(child.word)`"
        findings.report(
          "\(what) is asked for twice", at: child.place,
          path: String(designed.path.dropLast(designed.node.path.count)) + path,
          notes: [linted.note("first here", at: before.place)],
          help: "take one of the two out, or say what differs")
      }
    }
  }
}

extension Criterion {
  /// Whether asking again in a choice says nothing new. Two approvals may be about different things.
  fileprivate var canRepeat: Bool {
    switch form {
    case .approval, .opaque, .stated: false
    case .claim, .atLeast, .pool, .not, .dated, .fact, .covers, .order:
      limits.isEmpty && sharedWith.isEmpty && span == nil
    }
  }

  /// Whether asking for it beside itself says nothing new, or cannot be met; two claims over many awards ask for more.
  fileprivate func isOfOne(_ linted: LintedProject) -> Bool {
    guard canRepeat else { return false }
    switch form {
    case .claim(let claim):
      guard case .awards(let pattern) = claim.of, let closed = linted.selection.closed(pattern), closed.count == 1,
        let only = closed.first
      else { return false }
      return !(linted.project.achievements[only]?.isRepeatable ?? true)
    case .atLeast: return false
    case .pool, .not, .dated, .fact, .covers, .order, .approval, .opaque, .stated: return true
    }
  }
}
