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
    if let standing = Self.standing(of: evaluation) { paragraph(standing) }
    if let reason = evaluation.reason { paragraph("It cannot be decided: \(reason).") }
    if let completed = evaluation.statusIfCompleted, completed != evaluation.verdict {
      paragraph("Once everything in progress is completed: \(Self.word(for: completed)).")
    }
    skip()
    write(evaluation.tree, evaluation, depth: 0)
    write(evaluation.blockers) { evaluation.tree.whereabouts(of: $0) }
    for exception in evaluation.exceptions { write(exception) }
    if explains {
      writeAdvice(evaluation)
      writeAwards(of: evaluation)
    }
    if let holding = evaluation.holding { write(holding, evaluation) }
  }

  private static func word(for verdict: Verdict) -> String {
    switch verdict {
    case .met: "earned"
    case .unmet: "not earned"
    case .undecided: "undecided"
    }
  }

  /// How far it is, where it is not earned: `2 of 3 parts met, 71 % of the way`.
  private static func standing(of evaluation: CredentialEvaluation) -> String? {
    guard evaluation.verdict != .met else { return nil }
    var said: [String] = []
    if case .atLeast(let count, _) = evaluation.tree.criterion.form, count > 1 {
      let met = evaluation.tree.children.count { $0.verdict == .met }
      // What is asked of the whole is no part.
      said.append(met < count ? "\(met) of \(count) parts met" : "all \(count) parts met, each by itself")
    }
    if let progress = evaluation.progress { said.append("\(progress.percent) % of the way") }
    return said.isEmpty ? nil : said.joined(separator: ", ")
  }

  /// `whereabouts`: where an award is counted, in words; nil where it is not.
  private mutating func write(_ blockers: [Blocker], _ whereabouts: (String) -> String?) {
    guard !blockers.isEmpty else { return }
    skip()
    text.appendLine("What stands in the way:", .emphasis)
    for blocker in blockers {
      bullet(blocker.says)
      // Of several criteria nobody sees at a glance what each of them has taken.
      guard explains, blocker.claims.count > 1 else { continue }
      let counted = blocker.awards.compactMap { award in whereabouts(award).map { (award: award, place: $0) } }
      for award in counted.prefix(Self.mostShown) {
        bullet("\(award.award) counts for \(award.place)", indent: 2)
      }
      let more = counted.count - Self.mostShown
      if more > 0 { bullet("and \(more) more", indent: 2) }
    }
  }

  private static let mostShown = 12

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
      let tree = evaluation.credentials.first { $0.credential == credential }?.tree
      bullet("\(credential) counts \(tree?.counted(in: jointly.allocation, of: credential) ?? "nothing")")
    }
    write(jointly.blockers) { award in
      jointly.allocation.first { $0.id == award }.map { row in
        let tree = evaluation.credentials.first { $0.credential == row.credential }?.tree
        return "\(tree?.phrase(of: row.claim) ?? row.claim) of \(row.credential)"
      }
    }
    if explains { write(jointly.nextSteps, isJoint: true) }
  }
}

extension Criterion {
  /// The title or name that its author gave it.
  fileprivate var given: String? { title?.text() ?? name }

  /// What it is called in a sentence about something else.
  fileprivate var called: String { given ?? phrase }
}

extension NodeEvaluation {
  /// What people call a criterion inside.
  func phrase(of id: String) -> String { all.first { $0.id == id }?.criterion.called ?? id }

  /// What each criterion counts: `a#1 and b#1 for Core; c#1`.
  fileprivate func counted(in allocation: [CountedItem], of credential: String) -> String? {
    let rows = allocation.filter { $0.credential == credential }
    let said = all.compactMap { node -> String? in
      let items = rows.filter { $0.claim == node.id }.map(\.id)
      if items.isEmpty { return nil }
      // Without a title or a name there is nothing short to say.
      return items.inWords("and") + (node.criterion.given.map { " for \($0)" } ?? "")
    }
    return said.isEmpty ? nil : said.joined(separator: "; ")
  }

  /// What counts an award, in words; nil where nothing does.
  fileprivate func whereabouts(of award: String) -> String? {
    all.first { $0.children.isEmpty && $0.awards.contains(award) }?.criterion.called
  }
}
