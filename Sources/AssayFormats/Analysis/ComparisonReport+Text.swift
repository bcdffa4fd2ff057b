internal import AssayAnalysis
package import AssayModel

extension ComparisonReport {
  /// The answer for people: 60 columns, understood without colour and when read aloud.
  package func text(width: Int = 60) -> StyledText {
    var page = EvaluationPage(width: width, explains: false, day: day)
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
    if !entry.stories.isEmpty {
      page.skip()
      page.paragraph("Of the learners on record:")
      for story in entry.stories {
        page.bullet("\(story.learner): \(Self.word(for: story.old)) before, \(Self.word(for: story.new)) now")
      }
    }
    page.skip()
    page.paragraph(comparison.versionAdvice)
  }

  static func word(for verdict: String) -> String {
    switch verdict {
    case "met": "earned"
    case "unmet": "not earned"
    default: verdict
    }
  }

  private func write(_ change: CredentialComparison.Change, now: String, to page: inout EvaluationPage) {
    for line in change.shown.firstLines(on: day) { page.bullet(line) }
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

  /// ` 1.3.0 -> 1.4.0`, as far as versions are written.
  var versions: String {
    switch (old?.achievement.version, new?.achievement.version) {
    case (let before?, let after?): before == after ? " \(before)" : " \(before) -> \(after)"
    case (nil, let after?): " -> \(after)"
    case (let before?, nil): " \(before) ->"
    case (nil, nil): ""
    }
  }

  var says: String {
    switch verdict {
    case .equivalent: "the same learners earn it as before"
    case .stricter:
      new == nil ? "it is no longer offered" : "some who earned it before do not any more, and nobody else does"
    case .looser:
      old == nil ? "it is new" : "whoever earned it before still does, and others do too"
    case .incomparable: "some lose it and others gain it"
    case .unknown:
      "nobody knows who gains or loses, since \(reason ?? "it was not looked into"); take it as a change that may hurt"
    }
  }

  var versionAdvice: String {
    let kind =
      switch advice {
      case .major: "a new major version: somebody \(verdict == .unknown ? "may lose" : "loses") the credential"
      case .minor: "a new minor version: nobody loses the credential"
      case .patch: "a new patch version: nobody can tell the difference"
      }
    return "It is \(kind)."
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
