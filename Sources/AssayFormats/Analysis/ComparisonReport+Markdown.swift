internal import AssayAnalysis
internal import AssayEngine
internal import AssayModel

extension ComparisonReport {
  /// The answer as a comment where a change is discussed: what it does to learners, in words that a board reads.
  package var markdown: String {
    let changed = changed
    var text = "### \(headline(changed.count))\n"
    if !changed.isEmpty { text += "\n\(scope)\n" }
    let (listed, untouched) = (entries.filter { !isUntouched($0) }, entries.filter(isUntouched))
    if !listed.isEmpty {
      text += "\n| credential | version | change | should be |\n|---|---|---|---|\n"
      for entry in listed {
        let comparison = entry.comparison
        let name = MarkdownText.escaped("\(comparison.title) (`\(comparison.credential)`)")
        let versions = MarkdownText.escaped(comparison.versions.isEmpty ? "unsaid" : comparison.versions.trimmingSpaces)
        text +=
          "| \(name) | \(versions) | \(comparison.says) (\(MarkdownText.code(comparison.verdict.rawValue))) | \(askedVersion(of: entry)) |\n"
      }
    }
    if !untouched.isEmpty {
      let names = untouched.map { "\($0.comparison.title) (`\($0.comparison.credential)`)\($0.comparison.versions)" }
      text += "\nEarned by the same learners as before: \(MarkdownText.escaped(names.joined(separator: ", "))).\n"
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

  private func isUntouched(_ entry: Entry) -> Bool { keepsItsVersion(entry) && entry.stories.isEmpty }

  /// What boards ask first: whether anything is taken away from anybody.
  private var scope: String {
    "Nothing that was awarded is taken away. This compares who would earn what on \(day) under the rules before and under "
      + "those now; whether those who have begun may finish under the rules before is not decided here."
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
    if comparison.old == nil { text += "\nIt is new.\n" }
    if comparison.new == nil { text += "\nIt is no longer offered.\n" }
    if let lost = comparison.lost {
      text += paragraph(lost, "Who would no longer earn it", "who earned it before", "is told now")
    }
    if let gained = comparison.gained {
      text += paragraph(gained, "Who would earn it now", "who did not earn it before", "was told before")
    }
    for (heading, felt) in felt(in: entry) {
      text += "\n\(heading)\n\n"
      for felt in felt {
        let told = felt.grounds.map { "\"\($0)\"" }.joined(separator: " ")
        text += "- **\(MarkdownText.escaped(felt.edit))**: \(MarkdownText.escaped("\(felt.learner); told \(told)."))\n"
      }
    }
    for together in togetherness(of: entry) { text += "\n\(MarkdownText.escaped(together))\n" }
    if entry.stories.isEmpty, learners > 0, comparison.isInBoth { text += "\n\(nobodyOnRecord)\n" }
    if !entry.stories.isEmpty {
      // Whose they are is for those who look after the records, and not for a paper that is passed on.
      text += "\n\(sums(of: entry.stories))\n\n<details><summary>Which of them, and why</summary>\n\n"
      text += "| learner | before | now | why |\n|---|---|---|---|\n"
      for story in entry.stories.prefix(50) {
        let cells = [story.learner, Self.word(for: story.old), Self.word(for: story.new), story.because ?? ""]
        text += "| \(cells.map { MarkdownText.escaped($0) }.joined(separator: " | ")) |\n"
      }
      if entry.stories.count > 50 { text += "\n... and \(entry.stories.count - 50) more\n" }
      text += "\n</details>\n"
    }
    if let advice = versionAdvice(of: entry) { text += "\n\(advice)\n" }
    return text
  }

  /// `Of the 4 learners on record, 1 would no longer earn it.`
  private func sums(of stories: [Story]) -> String {
    let (lost, gained) = (stories.count { $0.old == "met" }, stories.count { $0.new == "met" })
    let others = stories.count - lost - gained
    let said = [
      (lost, "would no longer earn it"), (gained, "would earn it now"), (others, "would be judged otherwise"),
    ]
    let happening = said.filter { $0.0 > 0 }
    if learners == 1, let only = happening.first { return "The \(learnersOnRecord) \(only.1)." }
    return "Of the \(learnersOnRecord), " + happening.map { "\($0.0) \($0.1)" }.joined(separator: ", and ") + "."
  }

  private func paragraph(
    _ change: CredentialComparison.Change, _ heading: String, _ earned: String, _ told: String
  ) -> String {
    var text = "\n**\(heading).** For example an invented learner, \(earned), with no more than this:\n\n"
    let lines = lines(of: change)
    text += lines.map { "- \(MarkdownText.escaped($0))\n" }.joined()
    if lines.isEmpty { text += "- nothing at all\n" }
    for ground in change.judged.grounds {
      text += "\nSuch a learner \(told): \(MarkdownText.escaped("\"\(ground).\""))\n"
    }
    return text
  }
}
