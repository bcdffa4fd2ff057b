internal import AssayModel

extension LintRule {
  static let competencyWithinItself = LintRule(
    "competency-within-itself", "A competency is part of itself, directly or through others.",
    why: "A framework is a tree: what reads it from the top never finds these competencies, or never ends.",
    source: "CASE 1.1, CFAssociation isChildOf; CTDL-ASN, isChildOf", severity: .error,
    examples: [
      RuleExample(
        """
        framework: fab-skills
        competencies:
          - { id: welding, parent: mig }
          - { id: mig, parent: welding }
        """,
        corrected: """
          framework: fab-skills
          competencies:
            - { id: welding }
            - { id: mig, parent: welding }
          """)
    ]
  ) { linted, findings in
    for framework in linted.project.frameworks.values.sorted(by: { $0.id < $1.id }) {
      var circles = Circles()
      for competency in framework.competencies {
        guard let parent = competency.parent else { continue }
        let own = parent.hasPrefix("\(framework.id)/") ? String(parent.dropFirst(framework.id.count + 1)) : parent
        circles.add(from: competency.id, to: own, at: linted.place(of: "parent", at: competency.place))
      }
      for circle in circles.found(in: linted.sources) {
        findings.report(
          "`\(circle[0].from)` is part of itself", at: circle[0].place, path: "framework:\(framework.id)/",
          notes: circle.dropFirst().map { linted.note("`\($0.from)` is part of `\($0.to)`", at: $0.place) },
          help: "leave `parent` out of the topmost competency")
      }
    }
  }
}
