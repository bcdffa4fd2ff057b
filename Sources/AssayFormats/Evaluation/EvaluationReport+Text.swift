internal import AssayEngine
internal import AssayModel

extension EvaluationReport {
  /// The answer for people: 60 columns, understood without colour and when read aloud.
  ///
  /// `explains` adds what is not needed for the verdict: the awards that are not counted, other places where an award
  /// would fit, and branches that the verdict does not rest on.
  package func text(explains: Bool = false, width: Int = 60) -> StyledText {
    var page = EvaluationPage(width: width, explains: explains, day: day)
    for (index, learner) in learners.enumerated() {
      for (position, credential) in learner.credentials.enumerated() {
        if index + position > 0 { page.skip() }
        page.write(credential, of: learner.learner)
      }
      if let jointly = learner.jointly {
        page.skip()
        page.write(jointly, of: learner)
      }
    }
    return page.text
  }
}

/// A page on which evaluations are written.
private struct EvaluationPage {
  private(set) var text = StyledText()
  private let width: Int
  private let explains: Bool
  private let day: CalendarDate

  init(width: Int, explains: Bool, day: CalendarDate) {
    self.width = width
    self.explains = explains
    self.day = day
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

  private mutating func write(
    _ node: NodeEvaluation, _ evaluation: CredentialEvaluation, depth: Int, inPool: Bool = false
  ) {
    guard node.counts || explains || node.criterion.isStated else { return }
    let mark: (String, StyledText.Role) =
      switch (node.verdict, node.counts) {
      case (nil, _): ("note", .muted)
      case (_, false): ("not used", .muted)
      case (.met?, _): ("met", .good)
      case (.unmet?, _): ("not met", .bad)
      case (.undecided?, _): ("undecided", .warning)
      }
    let indent = 2 * min(depth, 8)
    let (phrase, figures) = (node.criterion.phrase, Self.figures(of: node))
    // The figures end a sentence that had ended without them.
    item(
      mark.0, mark.1, (figures.isEmpty || !phrase.hasSuffix(".") ? phrase : String(phrase.dropLast())) + figures,
      indent: indent)
    if node.counts || node.verdict == nil {
      if let says = node.criterion.says, node.criterion.title != nil { detail(says.text(), indent) }
      if let reason = node.reason, node.verdict != .met || node.reason == "waived" { detail(reason, indent) }
    }
    if !node.awards.isEmpty { detail("counts " + node.awards.joined(separator: ", "), indent) }
    if node.criterion.isPool, !inPool {
      detail("judged on its own; what it counts may be counted elsewhere too", indent)
    }
    for child in node.children {
      write(child, evaluation, depth: depth + 1, inPool: inPool || node.criterion.isPool)
    }
  }

  /// What is there and what is needed: `: 4 of 6 ects`.
  private static func figures(of node: NodeEvaluation) -> String {
    let figures = node.demands.compactMap { demand -> String? in
      switch (demand.by, demand.atLeast, demand.atMost) {
      // One award is what `holds` is; nobody needs the figure.
      case ("count", "1"?, nil) where node.criterion.word == "holds": return nil
      case ("score", let least?, nil): return "\(demand.have), \(least) needed"
      case ("score", nil, let most?): return "\(demand.have), \(most) or lower needed"
      case ("score", let least?, let most?): return "\(demand.have), \(least) to \(most) needed"
      case ("including", let least?, _): return "\(demand.have) of \(least) that must be among them"
      case (let by, let least?, _) where by.hasPrefix("distinct:"):
        return "\(demand.have) of \(least) different (\(by.dropFirst("distinct:".count)))"
      case (_, let least?, nil): return "\(Self.bare(demand.have, like: least)) of \(least)"
      case (_, let least?, let most?): return "\(Self.bare(demand.have, like: least)) of \(least) to \(most)"
      case (_, nil, let most?): return "\(demand.have), at most \(most)"
      case (_, nil, nil): return nil
      }
    }
    return figures.isEmpty ? "" : ": " + figures.joined(separator: "; ")
  }

  /// Without its unit, where the other amount has the same one.
  private static func bare(_ amount: String, like other: String) -> String {
    let (amounts, others) = (amount.split(separator: " "), other.split(separator: " "))
    return amounts.count == 2 && others.count == 2 && amounts[1] == others[1] ? String(amounts[0]) : amount
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

  // A line has a word for its standing in a column of its own, so that it reads aloud and needs no colour.
  private static let markWidth = 11

  private mutating func item(_ mark: String, _ role: StyledText.Role, _ words: String, indent: Int) {
    let padding = String(repeating: " ", count: max(1, Self.markWidth - mark.count))
    let hang = 2 + Self.markWidth + indent
    let lines = words.printable.wrapped(first: width - hang, rest: width - hang - 2)
    text.append("  ")
    text.append(mark, role)
    text.append(padding + String(repeating: " ", count: indent))
    for (index, line) in lines.enumerated() {
      text.appendLine((index == 0 ? "" : String(repeating: " ", count: hang + 2)) + line)
    }
  }

  private mutating func detail(_ words: String, _ indent: Int) {
    let hang = 2 + Self.markWidth + indent + 2
    for line in words.printable.wrapped(first: width - hang, rest: width - hang) {
      text.appendLine(String(repeating: " ", count: hang) + line, .muted)
    }
  }

  private mutating func bullet(_ words: String) {
    for (index, line) in words.printable.wrapped(first: width - 4, rest: width - 4).enumerated() {
      text.appendLine((index == 0 ? "  - " : "    ") + line)
    }
  }

  private mutating func paragraph(_ words: String, role: StyledText.Role = .plain) {
    for line in words.printable.wrapped(first: width, rest: width) { text.appendLine(line, role) }
  }

  private mutating func line(_ mark: String, _ role: StyledText.Role, _ words: String) {
    let lines = words.printable.wrapped(first: width - mark.count, rest: width - 2)
    text.append(mark, role)
    for (index, line) in lines.enumerated() { text.appendLine((index == 0 ? "" : "  ") + line) }
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
