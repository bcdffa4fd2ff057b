internal import AssayModel

extension LintRule {
  static let listWithinItself = LintRule(
    "list-within-itself", "A list is part of itself, directly or through other lists.",
    why: "Nobody can say what is in it, so awards that its author meant may not count. Write out what is meant.",
    severity: .error,
    examples: [
      RuleExample(
        """
        achievement: mig
        ---
        list: core
        of: { any: [ { id: mig }, { list: electives } ] }
        ---
        list: electives
        of: { list: core }
        ---
        credential: welder
        requires: { count: { at_least: 1, of: { list: core } } }
        """,
        corrected: """
          achievement: mig
          ---
          list: core
          of: [mig]
          ---
          list: electives
          of: { list: core }
          ---
          credential: welder
          requires: { count: { at_least: 1, of: { list: electives } } }
          """)
    ]
  ) { linted, findings in
    var circles = Circles()
    for list in linted.project.lists.values {
      for pattern in list.of.nested {
        for other in pattern.lists {
          circles.add(from: list.id, to: other, at: linted.place(of: "list", at: pattern.place))
        }
      }
    }
    for circle in circles.found(in: linted.sources) {
      findings.report(
        "the list `\(circle[0].from)` is part of itself", at: circle[0].place, path: "list:\(circle[0].from)/",
        notes: circle.dropFirst().map { linted.note("`\($0.from)` holds `\($0.to)`", at: $0.place) },
        help: "name the achievements that are meant, not the list")
    }
  }
}
