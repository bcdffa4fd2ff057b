internal import AssayModel

extension LintRule {
  static let outcomeIsTheTitle = LintRule(
    "outcome-is-the-title", "An outcome says no more than the title of its credential.",
    why: "Readers of the certificate learn nothing new from it. Say what the holder can do.",
    source: "ELM, learning outcome; our judgement",
    examples: [
      RuleExample(
        "credential: welder\ntitle: MIG welding\noutcomes: [ { id: weld, statement: MIG welding } ]",
        corrected:
          "credential: welder\ntitle: MIG welding\noutcomes: [ { id: weld, statement: Weld two plates of mild steel } ]"
      )
    ]
  ) { linted, findings in
    func folded(_ text: LocalizedText?) -> String? {
      text.map { $0.text().lowercased().words(numbers: true).joined() }
    }
    for credential in linted.credentials {
      guard let title = folded(credential.achievement.title), !title.isEmpty else { continue }
      for outcome in credential.outcomes where folded(outcome.statement) == title {
        findings.report(
          "the outcome `\(outcome.id)` only repeats the title", at: linted.place(of: "statement", at: outcome.place),
          path: "credential:\(credential.id)/",
          notes: [linted.note("the title", at: linted.place(of: "title", at: credential.achievement.place))],
          help: "say what the holder can do")
      }
    }
  }
}
