internal import AssayEngine
internal import AssayModel

/// A page on which evaluations are written.
struct EvaluationPage {
  var text = StyledText()
  let width: Int
  let explains: Bool
  let day: CalendarDate
  /// Where criteria are written; nil where the page does not say that, nor by how much an amount is short.
  let sources: SourceMap?

  init(width: Int, explains: Bool, day: CalendarDate, sources: SourceMap? = nil) {
    self.width = width
    self.explains = explains
    self.day = day
    self.sources = sources
  }

  mutating func skip() { text.appendLine() }

  mutating func write(_ evaluation: CredentialEvaluation, of learner: String) {
    let version = evaluation.version.map { " \($0)" } ?? ""
    let verdict: (String, StyledText.Role) =
      switch evaluation.verdict {
      case .met: ("earned", .good)
      case .unmet: ("not earned", .bad)
      case .undecided: ("undecided", .warning)
      }
    paragraph("\(evaluation.title) (\(evaluation.credential)\(version))", role: .emphasis)
    line(verdict.0, verdict.1, ": \(learner), on \(day)")
    if let reason = evaluation.reason { paragraph("It cannot be decided: \(reason).") }
    if let completed = evaluation.statusIfCompleted, completed != evaluation.verdict {
      paragraph("Once everything in progress is completed: \(Self.word(for: completed)).")
    }
    skip()
    write(evaluation.tree, evaluation, depth: 0)
    write(evaluation.blockers)
    for exception in evaluation.exceptions { write(exception) }
    if explains { writeDetails(of: evaluation) }
    if let holding = evaluation.holding { write(holding, evaluation) }
  }

  private static func word(for verdict: Verdict) -> String {
    switch verdict {
    case .met: "earned"
    case .unmet: "not earned"
    case .undecided: "undecided"
    }
  }

  private mutating func write(_ blockers: [Blocker]) {
    guard !blockers.isEmpty else { return }
    skip()
    text.appendLine("What stands in the way:", .emphasis)
    for blocker in blockers { bullet(blocker.says) }
  }

  private mutating func write(_ holding: HoldingEvaluation, _ evaluation: CredentialEvaluation) {
    skip()
    switch holding.verdict {
    case .met: line("held", .good, ": \(holding.award), \(holding.expires.map { "until \($0)" } ?? "without an end")")
    case .unmet: line("not held", .bad, ": \(holding.award), \(holding.reason ?? "it is not valid")")
    case .undecided: line("held or not", .warning, ": \(holding.award), \(holding.reason ?? "that is not known")")
    }
    for renewal in holding.renewals {
      // Where the days say no, the reason names them.
      let open = renewal.closes.map { "; open \(renewal.opens.map { "from \($0) " } ?? "")until \($0)" } ?? ""
      switch renewal.verdict {
      case .met:
        line("can be renewed", .good, renewal.extendsTo.map { ": it is then held until \($0)\(open)" } ?? "")
      case .unmet:
        line("cannot be renewed", .bad, ": " + (renewal.reason ?? "not all that it takes is met\(open)"))
      case .undecided:
        line("renewable or not", .warning, ": " + (renewal.reason ?? "what it takes cannot be decided\(open)"))
      }
      if explains, let tree = renewal.tree { write(tree, evaluation, depth: 0) }
    }
  }

  private mutating func write(_ exception: GrantedException) {
    let what = exception.waive ? "waived" : "accepted \(exception.accept.map(\.id).joined(separator: ", "))"
    let by = exception.by.map { " by \($0)" } ?? ""
    let date = exception.date.map { " on \($0)" } ?? ""
    let reason = exception.reason.map { ": \($0)" } ?? ""
    skip()
    paragraph("Exception at \(exception.at): \(what)\(by)\(date)\(reason)")
  }

  private mutating func writeDetails(of evaluation: CredentialEvaluation) {
    if !evaluation.allocation.isEmpty {
      skip()
      text.appendLine("What is counted:", .emphasis)
      for row in evaluation.allocation {
        let essential = row.isEssential == true ? ", essential" : ""
        let others = row.alternatives.isEmpty ? "" : ", could count for \(row.alternatives.joined(separator: ", "))"
        bullet("\(row.id) for \(row.claim)\(essential)\(others)")
      }
    }
    if !evaluation.unused.isEmpty {
      skip()
      text.appendLine("What is not counted:", .emphasis)
      for unused in evaluation.unused {
        // That an award is of another kind altogether is no news; the rest of the reasons are.
        let detail = unused.reason == .not_eligible ? nil : unused.detail
        bullet("\(unused.award): \(unused.reason.words)\(detail.map { " (\($0))" } ?? "")")
      }
    }
  }

  mutating func write(_ jointly: JointEvaluation, of evaluation: Evaluation) {
    let all = evaluation.credentials.map(\.credential)
    switch jointly.verdict {
    case .met: line("earned together", .good, ": " + all.joined(separator: ", "))
    case .unmet: line("not earned together", .bad, ": " + all.joined(separator: ", "))
    case .undecided: line("undecided together", .warning, ": " + all.joined(separator: ", "))
    }
    if jointly.verdict != .met {
      paragraph(
        jointly.earned.isEmpty
          ? "None of them can be earned." : "One allocation serves at most \(jointly.earned.joined(separator: ", ")).")
    }
    for credential in jointly.earned {
      let rows = jointly.allocation.filter { $0.credential == credential }
      bullet(
        "\(credential) counts "
          + (rows.isEmpty
            ? "nothing"
            : rows.map { $0.claim.contains("/") ? $0.id : "\($0.id) for \($0.claim)" }.joined(separator: ", ")))
    }
    write(jointly.blockers)
  }
}

extension UnusedAward.Reason {
  fileprivate var words: String {
    switch self {
    case .invalid: "not valid"
    case .not_eligible: "does not fit anywhere"
    case .unknown: "cannot be known"
    case .conflict: "excluded by another award"
    case .contained: "part of another award"
    case .claim_maximum: "no more is counted there"
    case .limit: "over a limit"
    case .share: "over a share"
    case .uses: "used up"
    case .used_elsewhere: "used elsewhere"
    case .surplus: "not needed"
    }
  }
}
