internal import AssayModel

extension LintRule {
  static let idsDifferOnlyInCase = LintRule(
    "ids-differ-only-in-case", "Two ids differ only in capital letters, `-`, `_` or `.`.",
    why: "Whoever types one means the other sooner or later, and file systems and registers may not tell them apart.",
    examples: [
      RuleExample(
        "credential: mig-welder\n---\ncredential: MIG-Welder",
        corrected: "credential: mig-welder\n---\ncredential: tig-welder")
    ]
  ) { linted, findings in
    func look(_ ids: [(id: String, place: Place)], _ path: (String) -> String) {
      var first: [String: (id: String, place: Place)] = [:]
      for entry in ids.sorted(by: { $0.id < $1.id }) {
        let folded = String(entry.id.lowercased().map { "_.".contains($0) ? "-" : $0 })
        guard let before = first[folded] else {
          first[folded] = entry
          continue
        }
        findings.report(
          "`\(entry.id)` and `\(before.id)` are two different ids", at: linted.name(at: entry.place),
          path: path(entry.id), notes: [linted.note("`\(before.id)`", at: linted.name(at: before.place))],
          help: "give one of them another id, or use one of them for both")
      }
    }
    let project = linted.project
    look(project.achievements.values.map { ($0.id, $0.place) }, linted.path)
    look(project.organisations.values.map { ($0.id, $0.place) }) { "organisation:\($0)/" }
    look(project.lists.values.map { ($0.id, $0.place) }) { "list:\($0)/" }
    look(project.frameworks.values.map { ($0.id, $0.place) }) { "framework:\($0)/" }
    look(project.learners.values.map { ($0.id, $0.place) }) { "learner:\($0)/" }
    for credential in linted.credentials {
      look(credential.outcomes.map { ($0.id, $0.place) }) { _ in "credential:\(credential.id)/" }
      look(credential.assessments.map { ($0.id, $0.place) }) { _ in "credential:\(credential.id)/" }
    }
  }
}
