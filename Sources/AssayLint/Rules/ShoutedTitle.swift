internal import AssayModel

extension LintRule {
  static let shoutedTitle = LintRule(
    "shouted-title", "A title is all in capital letters.",
    why: "Screen readers spell it letter by letter, and it stands out in every list. Write it as a sentence or a name.",
    source: "our judgement; WCAG 2.2, understanding 3.1", severity: .info,
    examples: [
      RuleExample(
        "credential: welder\ntitle: CERTIFIED MIG WELDER", corrected: "credential: welder\ntitle: Certified MIG Welder")
    ]
  ) { linted, findings in
    for text in linted.texts where text.field == "title" && text.document != "learner" {
      if text.text.hasSmallLetters { continue }
      let words = text.text.split(separator: " ").filter { word in word.count { $0.isLetter } > 1 }
      // Codes and abbreviations are written in capital letters: one long word at least must be none.
      let isShouted = words.count > 1 && words.allSatisfy { !$0.contains(where: \.isLowercase) }
      guard isShouted, words.count(where: { word in word.count { $0.isLetter } > 5 }) > 0 else { continue }
      findings.report(
        "the title `\(text.text.shortened)` is all in capital letters", at: text.place, path: text.path,
        help: "write only what is a name or an abbreviation in capital letters")
    }
  }
}

extension String {
  /// Whether two small letters stand side by side, which is seen at once in nearly every title.
  fileprivate var hasSmallLetters: Bool {
    let small = UInt8(ascii: "a")...UInt8(ascii: "z")
    return zip(utf8, utf8.dropFirst()).contains { small.contains($0) && small.contains($1) }
  }
}
