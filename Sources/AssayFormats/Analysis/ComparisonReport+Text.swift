internal import AssayAnalysis
package import AssayModel

extension ComparisonReport {
  /// The answer for people: 60 columns, understood without colour and when read aloud.
  package func text(width: Int = 60) -> StyledText {
    var page = EvaluationPage(width: width, explains: false, day: day)
    writeEdits(to: &page)
    // What nobody notices is said in a line, unless it is all there is.
    let unnoticed = entries.filter { $0.comparison.verdict == .equivalent && $0.stories.isEmpty }
    let shown =
      entries.count == 1
      ? entries
      : entries.filter { entry in
        !unnoticed.contains { $0.comparison.credential == entry.comparison.credential }
      }
    for (place, entry) in shown.enumerated() {
      if place > 0 { page.skip() }
      write(entry, to: &page)
    }
    if shown.count < entries.count {
      if !shown.isEmpty { page.skip() }
      let ids = unnoticed.map { "\($0.comparison.credential)\($0.comparison.versions)" }
      page.line("equivalent", .good, ": \(ids.joined(separator: ", "))")
      page.paragraph("The same learners earn \(ids.count == 1 ? "it" : "them") as before.")
    }
    return page.text
  }

  private func write(_ entry: Entry, to page: inout EvaluationPage) {
    let comparison = entry.comparison
    page.paragraph("\(comparison.title) (\(comparison.credential))\(comparison.versions)", role: .emphasis)
    page.line(comparison.verdict.rawValue, comparison.verdict.role, ": \(comparison.says)")
    if let lost = comparison.lost {
      page.skip()
      page.line("loses", .bad, ": \(lost.shown.phrase)")
      write(lost, now: "No longer earned", to: &page)
    }
    if let gained = comparison.gained {
      page.skip()
      page.line("gains", .good, ": \(gained.shown.phrase)")
      write(gained, now: "Not earned before", to: &page)
    }
    for (heading, felt) in felt(in: entry) {
      page.skip()
      page.paragraph(heading)
      for felt in felt { page.bullet("\(felt.edit): \(felt.learner) (\(felt.grounds.joined(separator: "; ")))") }
    }
    for together in togetherness(of: entry) {
      page.skip()
      page.paragraph(together)
    }
    if entry.stories.isEmpty, learners > 0, comparison.isInBoth, comparison.verdict != .equivalent {
      page.skip()
      page.paragraph(nobodyOnRecord)
    }
    if !entry.stories.isEmpty {
      page.skip()
      page.paragraph("Of the \(learnersOnRecord):")
      for story in entry.stories {
        let why = story.because.map { " (\($0))" } ?? ""
        page.bullet("\(story.learner): \(Self.word(for: story.old)) before, \(Self.word(for: story.new)) now\(why)")
      }
    }
    if let advice = versionAdvice(of: entry) {
      page.skip()
      page.paragraph(advice)
    }
  }

  var nobodyOnRecord: String {
    learners == 1
      ? "The one learner on record is judged as before." : "All \(learners) learners on record are judged as before."
  }

  var learnersOnRecord: String { learners == 1 ? "one learner on record" : "\(learners) learners on record" }

  static func word(for verdict: String) -> String {
    switch verdict {
    case "met": "earned"
    case "unmet": "not earned"
    default: verdict
    }
  }

  private func write(_ change: CredentialComparison.Change, now: String, to page: inout EvaluationPage) {
    for line in lines(of: change) { page.bullet(line) }
    for ground in change.judged.grounds { page.paragraph("\(now): \(ground).") }
    if !change.shown.isSmallest { page.paragraph("There may be one with less.") }
  }
}

extension CredentialComparison {
  /// Who gains and who loses among all learners that there could be, in a few lines.
  package func summary(on day: CalendarDate, width: Int) -> StyledText {
    var page = EvaluationPage(width: width, explains: false, day: day)
    page.line(verdict.rawValue, verdict.role, ": of all learners that there could be, \(says)")
    for (word, role, change) in [("loses", StyledText.Role.bad, lost), ("gains", .good, gained)] {
      guard let change else { continue }
      let lines = change.shown.firstLines(on: day)
      page.line(word, role, ": for one, whoever has \(lines.isEmpty ? "nothing" : lines.joined(separator: "; "))")
    }
    return page.text
  }

  var says: String {
    switch verdict {
    case .equivalent: "the same learners earn it as before"
    case .stricter:
      new == nil ? "it is no longer offered" : "harder for some who earned it before, and easier for nobody"
    case .looser:
      old == nil ? "it is new" : "easier for some who did not earn it before, and harder for nobody"
    case .incomparable: "harder for some, and easier for others"
    case .unknown:
      "nobody knows who gains or loses, since \(reason ?? "it was not looked into"); take it as a change that may hurt"
    }
  }
}

extension CredentialComparison.Verdict {
  var role: StyledText.Role {
    switch self {
    case .equivalent, .looser: .good
    case .stricter, .incomparable: .bad
    case .unknown: .warning
    }
  }
}
