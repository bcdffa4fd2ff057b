internal import AssayModel

extension LintRule {
  static let titleTooLong = LintRule(
    "title-too-long", "A title is too long for a badge, a list or a certificate.",
    why:
      "Wallets cut it off, mostly before the words that matter. Keep the title short and say the rest in `description`.",
    source: "our judgement; Credly, badge templates", severity: .info,
    examples: [
      RuleExample(
        """
        credential: welder
        title: >-
          Certificate of successful participation in the advanced course on welding mild steel in the flat and the
          horizontal position
        """, corrected: "credential: welder\ntitle: Advanced MIG Welder")
    ]
  ) { linted, findings in
    for text in linted.texts where text.field == "title" && text.document == "credential" {
      // Only what has so many bytes can have so many characters.
      guard text.text.utf8.count > 100, text.text.count > 100 else { continue }
      findings.report(
        "a title of \(text.text.count) characters is cut off in most places", at: text.place, path: text.path,
        help: "shorten it to 100 characters or less, and say the rest in `description`")
    }
  }
}
