internal import AssayModel

extension LintRule {
  static let noSuchRegion = LintRule(
    "no-such-region", "The region in a language tag is none that there is.",
    why: """
      `en-EN` looks right and names no English of any country: wallets that match tags show nothing. Write `en`, or the \
      country that is meant.
      """,
    source: "BCP 47; Open Badges 3.0, inLanguage; a sample of SURF edubadges says `en-EN`",
    examples: [
      RuleExample(
        "credential: welder\ntaught_in: [en-EN]", corrected: "credential: welder\ntaught_in: [en]")
    ]
  ) { linted, findings in
    func look(_ tag: String, _ range: SourceRange?, _ path: String) {
      let parts = tag.split(separator: "-")
      guard parts.count > 1, let region = parts.last, region.utf8.count == 2, LocalizedText.isLanguageTag(tag),
        !Countries.isKnown(Substring(region.uppercased()))
      else { return }
      let language = parts.dropLast().joined(separator: "-")
      findings.report(
        "`\(region)` in `\(tag)` is no region", at: range, path: path,
        help: "write `\(language)`, or the country that is meant, as in `en-IE`",
        fixes: range.map { [.init(.suggestion, "write `\(language)`", edits: [.init(range: $0, text: language)])] }
          ?? [])
    }
    for (path, document) in linted.writtenDocuments {
      for value in document.all {
        guard case .map(let entries) = value.content else { continue }
        // A map is of languages where every key is a tag.
        let isByLanguage = entries.allSatisfy { LocalizedText.isLanguageTag($0.key) }
        for entry in entries {
          if isByLanguage { look(entry.key, linted.sources.key(of: entry.value.node), path) }
          guard entry.key == "taught_in" || entry.key == "language" else { continue }
          for tag in entry.value.all {
            if let text = tag.text { look(text, linted.sources.value(of: tag.node), path) }
          }
        }
      }
    }
  }
}
