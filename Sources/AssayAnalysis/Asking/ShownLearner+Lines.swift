package import AssayModel

extension ShownLearner {
  /// What the learner has, an entry a line: `mig-basics, 2 ects, awarded on 2026-05-01, score 70`, or `8 times mig-basics`.
  ///
  /// `worth`: of achievements, where that is to be said.
  package func lines(on day: CalendarDate, worth: [String: [Credits]] = [:]) -> [String] {
    var lines = learner.awards.map { award in
      var words = [name(of: award)]
      words += (award.credits ?? award.achievement.flatMap { worth[$0] } ?? []).map(\.description)
      // Whatever is as usual needs no words.
      if let date = award.awarded, date != day { words.append("awarded on \(date)") }
      if let score = award.score { words.append("score \(score)") }
      if let way = award.gainedBy { words.append("gained by \(way.rawValue)") }
      if let version = award.version { words.append("version \(version)") }
      return words.joined(separator: ", ")
    }
    lines += learner.results.map { result in
      "a result of \(result.assessment)" + (result.score.map { ": \($0)" } ?? "")
        + (result.date.map { $0 == day ? "" : ", on \($0)" } ?? "")
        + (result.attempt.map { ", attempt \($0)" } ?? "")
    }
    lines += learner.evidence.map { piece in
      "evidence: \(piece.kind ?? "a piece")" + (piece.hours.map { " of \($0)" } ?? "")
        + (piece.signedBy.map {
          ", signed by \([$0.role, $0.organisation].compactMap { $0 }.joined(separator: " of "))"
        } ?? "")
        + (piece.date.map { $0 == day ? "" : ", on \($0)" } ?? "")
    }
    lines += learner.experience.map { period in
      "experience" + (period.role.map { " as \($0)" } ?? "") + (period.from.map { " from \($0)" } ?? "")
        + (period.hours.map { ", \($0)" } ?? "")
    }
    lines += learner.approvals.map { "approved: \($0.of)" + ($0.by.map { ", by \($0)" } ?? "") }
    lines += learner.facts.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
    lines += assumed.map(Self.supposing)
    return lines.countingRepetitions
  }

  /// `northwind/approved(mig-basics)` is what a partner's plugin is asked.
  private static func supposing(_ question: String) -> String {
    let parts = question.split(separator: "/", maxSplits: 1)
    let isOfPlugin = parts.count == 2 && !parts[0].contains("(")
    return isOfPlugin ? "assuming that \(parts[0]) confirms \(parts[1])" : "assuming that \(question) says yes"
  }

  /// By its id where something is assumed of some of several awards only.
  private func name(of award: Award) -> String {
    let name = award.achievement ?? award.kind ?? "an award"
    return assumed.contains { $0.contains("(\(name)#") } ? award.id ?? name : name
  }

  /// The first of them, as many as people read, and how many more there are.
  package func firstLines(on day: CalendarDate, worth: [String: [Credits]] = [:]) -> [String] {
    let lines = lines(on: day, worth: worth)
    if lines.count <= Self.mostLines { return lines }
    return lines.prefix(Self.mostLines) + ["and \(lines.count - Self.mostLines) more, which `--format json` tells"]
  }

  private static let mostLines = 60

  /// `a learner with 3 awards`.
  package var phrase: String {
    switch (learner.awards.count, lines(on: CalendarDate(dayNumber: 0)).count) {
    case (_, 0): "a learner with nothing at all"
    case (0, _): "a learner without any award"
    case (1, _): "a learner with 1 award"
    case (let count, _): "a learner with \(count) awards"
    }
  }
}
