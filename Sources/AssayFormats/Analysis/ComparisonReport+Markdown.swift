internal import AssayAnalysis
internal import AssayEngine
internal import AssayModel

extension ComparisonReport {
  /// The answer as a comment where a change is discussed: what it does to learners, in words that a board reads.
  package var markdown: String {
    let changed = entries.filter { $0.comparison.verdict != .equivalent || !$0.stories.isEmpty }
    var text = "### \(headline(changed.count))\n"
    if !entries.isEmpty {
      text += "\n| credential | version | change | advice |\n|---|---|---|---|\n"
      for entry in entries {
        let comparison = entry.comparison
        let name = MarkdownText.escaped("\(comparison.title) (`\(comparison.credential)`)")
        let versions = MarkdownText.escaped(comparison.versions.isEmpty ? "unsaid" : comparison.versions.trimmingSpaces)
        text +=
          "| \(name) | \(versions) | **\(comparison.verdict.rawValue)**: \(comparison.says) | \(comparison.advice.rawValue) |\n"
      }
    }
    for entry in changed {
      let section = section(entry)
      if text.utf8.count + section.utf8.count > MarkdownReport.mostBytes {
        text += "\n... and more\n"
        break
      }
      text += section
    }
    return text
  }

  private func headline(_ changed: Int) -> String {
    if entries.isEmpty { return "No credential is concerned" }
    if changed == 0 { return "No learner gains or loses a credential" }
    let lost = entries.count { $0.comparison.lost != nil || $0.comparison.verdict == .stricter }
    if entries.contains(where: { $0.comparison.verdict == .unknown }) {
      return "What this change does to learners is not fully known"
    }
    let what = changed == 1 ? "One credential changes" : "\(changed) credentials change"
    let whose = lost == changed ? (changed == 1 ? "it" : "each of them") : lost == 1 ? "one of them" : "\(lost) of them"
    return "\(what) for learners, and \(lost == 0 ? "nobody loses anything" : "some lose \(whose)")"
  }

  private func section(_ entry: Entry) -> String {
    let comparison = entry.comparison
    var text = "\n#### \(MarkdownText.escaped("\(comparison.title)\(comparison.versions)"))\n"
    if let lost = comparison.lost {
      text += paragraph(lost, "Who loses", "This learner earned it before", "Not any more")
    }
    if let gained = comparison.gained {
      text += paragraph(gained, "Who gains", "This learner earns it now", "Not before")
    }
    if !entry.stories.isEmpty {
      text += "\nLearners on record whose verdict changes:\n\n| learner | before | now |\n|---|---|---|\n"
      for story in entry.stories.prefix(50) {
        text +=
          "| \(MarkdownText.escaped(story.learner)) | \(Self.word(for: story.old)) | \(Self.word(for: story.new)) |\n"
      }
      if entry.stories.count > 50 { text += "\n... and \(entry.stories.count - 50) more\n" }
    }
    text += "\n\(comparison.versionAdvice)\n"
    return text
  }

  private func paragraph(
    _ change: CredentialComparison.Change, _ heading: String, _ earned: String, _ not: String
  ) -> String {
    var text = "\n**\(heading).** \(earned), with no more than this:\n\n"
    text += change.shown.firstLines(on: day).map { "- \(MarkdownText.escaped($0))\n" }.joined()
    if change.shown.firstLines(on: day).isEmpty { text += "- nothing at all\n" }
    for ground in change.judged.grounds { text += "\n\(not): \(MarkdownText.escaped(ground)).\n" }
    return text
  }
}
