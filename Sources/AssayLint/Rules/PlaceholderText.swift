internal import AssayModel

extension LintRule {
  static let placeholderText = LintRule(
    "placeholder-text", "A text still holds what was to be replaced, or nothing that can be read.",
    why: "It is printed on certificates as it stands here.",
    source: "our judgement; Council Recommendation 2022/C 243/02, Annex I (title)",
    examples: [
      RuleExample(
        "credential: welder\ntitle: Welder\ndescription: TBD",
        corrected: "credential: welder\ntitle: Welder\ndescription: Welds mild steel."),
      RuleExample("credential: welder\ntitle: \"  \"", corrected: "credential: welder\ntitle: Welder"),
    ]
  ) { linted, findings in
    for text in linted.texts where text.document != "learner" {
      if !text.text.contains(where: { $0.isLetter || $0.isNumber }) {
        findings.report(
          "`\(text.field)` holds nothing that can be read", at: text.place, path: text.path,
          help: "write it, or leave the field out")
      } else if let word = placeholder(in: text.text) {
        findings.report(
          "`\(text.field)` still holds `\(word)`", at: text.place, path: text.path, help: "write what is meant")
      }
    }
  }

  /// Nearly all texts hold nothing that looks like one, which is seen at a glance.
  private static func placeholder(in text: String) -> String? {
    guard
      text.mentions(
        "todo", "tbd", "tbc", "fixme", "xxx", "lorem ipsum", "insert text here", "to be defined", "to be confirmed")
    else { return nil }
    let words = Set(text.words())
    let lowered = text.lowercased()
    return ["TODO", "TBD", "TBC", "FIXME", "XXX", "xxx"].first { words.contains($0[...]) }
      ?? ["lorem ipsum", "insert text here", "to be defined", "to be confirmed"].first(where: lowered.contains)
  }
}
