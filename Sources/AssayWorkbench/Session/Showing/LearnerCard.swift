internal import AssayFormats
internal import AssayModel

/// What is recorded of a learner, a line for each thing.
struct LearnerCard {
  private let learner: LearnerRecord
  private let day: CalendarDate?

  /// `day`: the day on which the learner is looked at, where that is not the session's.
  init(_ learner: LearnerRecord, on day: CalendarDate?) {
    self.learner = learner
    self.day = day
  }

  var text: StyledText {
    var text = StyledText(learner.id.printable, .emphasis)
    text.append((learner.name.map { " (\($0))" } ?? "").printable, .muted)
    text.appendLine(day.map { ", on \($0)" } ?? "")
    let rows = self.rows
    if rows.isEmpty { text.appendLine("  nothing is recorded", .muted) }
    let width = min(40, rows.map(\.name.count).max() ?? 0)
    for row in rows {
      text.append("  " + row.kind + String(repeating: " ", count: max(0, 12 - row.kind.count)), .muted)
      let says = row.says.joined(separator: "  ")
      let gap = says.isEmpty ? "" : String(repeating: " ", count: max(0, width - row.name.count) + 2)
      text.appendLine((row.name + gap + says).printable)
    }
    return text
  }

  private struct Row {
    let kind: String
    let name: String
    let says: [String]

    init(_ kind: String, _ name: String, _ says: String?...) {
      self.kind = kind
      self.name = name
      self.says = says.compactMap { $0 }
    }
  }

  private var rows: [Row] {
    var rows = learner.enrolled.map { Row("enrolled", $0.credential) }
    rows += learner.awards.map { award in
      Row(
        "award", award.id ?? award.achievement ?? award.title?.text() ?? "award",
        award.awarded.map { "\($0)" } ?? award.status.rawValue, award.score.map { "score \($0.words)" },
        award.expires.map { "until \($0)" })
    }
    rows += learner.results.map { result in
      Row("result", result.assessment, result.date.map { "\($0)" }, result.score.map { "score \($0.words)" })
    }
    rows += learner.evidence.map { piece in
      Row(
        "evidence", piece.id ?? piece.kind ?? piece.title?.text() ?? "evidence", piece.date.map { "\($0)" },
        piece.hours.map { "\($0)" })
    }
    rows += learner.experience.map { period in
      Row(
        "experience", period.role ?? "work", period.from.map { "from \($0)" }, period.to.map { "to \($0)" },
        period.hours.map { "\($0)" })
    }
    rows += learner.approvals.map { Row("approval", $0.of, $0.date.map { "\($0)" }) }
    rows += learner.exceptions.map { Row("exception", $0.at, $0.reason) }
    rows += learner.facts.sorted { $0.key < $1.key }.map { Row("fact", $0.key, $0.value) }
    return rows
  }
}

extension Score {
  /// The number or the word.
  fileprivate var words: String {
    switch self {
    case .number(let number): "\(number)"
    case .word(let word): word
    }
  }
}
