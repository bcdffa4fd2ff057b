internal import AssayAnalysis
internal import AssayEngine
internal import AssayModel

extension ComparisonReport {
  /// The answer as a comment where a change is discussed: what it does to learners, in words that a board reads.
  package var markdown: String {
    let changed = changed
    var text = "### \(headline(changed.count))\n"
    if !changed.isEmpty { text += "\n\(scope)\n" }
    if !entries.isEmpty {
      text += "\n| credential | version | change | asks for |\n|---|---|---|---|\n"
      for entry in entries {
        let comparison = entry.comparison
        let name = MarkdownText.escaped("\(comparison.title) (`\(comparison.credential)`)")
        let versions = MarkdownText.escaped(comparison.versions.isEmpty ? "unsaid" : comparison.versions.trimmingSpaces)
        text +=
          "| \(name) | \(versions) | \(comparison.says) (\(MarkdownText.code(comparison.verdict.rawValue))) | \(comparison.askedVersion) |\n"
      }
    }
    text += editsTable
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

  private var changed: [Entry] {
    entries.filter { $0.comparison.verdict != .equivalent || !$0.stories.isEmpty }
  }

  /// What boards ask first: whether anything is taken away from anybody.
  private var scope: String {
    "This is about who would earn what on \(day), under the rules before and under those now. It takes away nothing that "
      + "was awarded; by which rules that goes on to hold is not decided here."
  }

  private func headline(_ changed: Int) -> String {
    if entries.isEmpty { return "No credential is concerned" }
    if changed == 0 { return "No learner gains or loses a credential" }
    let lost = entries.count { $0.comparison.lost != nil || $0.comparison.verdict == .stricter }
    if entries.contains(where: { $0.comparison.verdict == .unknown }) {
      return "What this change does to learners is not fully known"
    }
    let what = changed == 1 ? "One credential changes" : "\(changed) credentials change"
    let which = lost == changed ? (changed == 1 ? "it" : "each of them") : lost == 1 ? "one of them" : "\(lost) of them"
    let becomes = lost > 1 && lost < changed ? "become" : "becomes"
    return
      "\(what) for learners, and \(lost == 0 ? "none becomes harder to earn" : "\(which) \(becomes) harder to earn for some")"
  }

  private func section(_ entry: Entry) -> String {
    let comparison = entry.comparison
    var text = "\n#### \(MarkdownText.escaped("\(comparison.title)\(comparison.versions)"))\n"
    if let lost = comparison.lost {
      text += paragraph(lost, "Who does not earn it any more", "who earned it before", "Not any more")
    }
    if let gained = comparison.gained {
      text += paragraph(gained, "Who earns it now", "who did not earn it before", "Not before")
    }
    if let together = togetherness(of: entry) { text += "\n\(together)\n" }
    if entry.stories.isEmpty, learners > 0 { text += "\n\(nobodyOnRecord)\n" }
    if !entry.stories.isEmpty {
      text +=
        "\nOf the \(learnersOnRecord), the verdict changes for:\n\n| learner | before | now | why |\n|---|---|---|---|\n"
      for story in entry.stories.prefix(50) {
        let cells = [story.learner, Self.word(for: story.old), Self.word(for: story.new), story.because ?? ""]
        text += "| \(cells.map { MarkdownText.escaped($0) }.joined(separator: " | ")) |\n"
      }
      if entry.stories.count > 50 { text += "\n... and \(entry.stories.count - 50) more\n" }
    }
    text += "\n\(comparison.versionAdvice)\n"
    return text
  }

  private func paragraph(
    _ change: CredentialComparison.Change, _ heading: String, _ earned: String, _ not: String
  ) -> String {
    var text = "\n**\(heading).** For example an invented learner, \(earned), with no more than this:\n\n"
    text += change.shown.firstLines(on: day).map { "- \(MarkdownText.escaped($0))\n" }.joined()
    if change.shown.firstLines(on: day).isEmpty { text += "- nothing at all\n" }
    for ground in change.judged.grounds { text += "\n\(not): \(MarkdownText.escaped(ground)).\n" }
    return text
  }
}
