internal import AssayEngine
internal import AssayModel

extension EvaluationPage {
  /// What would earn it, and until when it is earned.
  mutating func writeAdvice(_ evaluation: CredentialEvaluation) {
    if evaluation.verdict != .met { write(evaluation.nextSteps, isJoint: false) }
    if let change = evaluation.change { write(change, evaluation) }
  }

  mutating func write(_ steps: [NextStep]?, isJoint: Bool) {
    guard let steps else { return }
    let what = isJoint ? "all of them" : "it"
    // What cannot be decided may need nothing more.
    if steps.first?.add.isEmpty == true { return }
    guard let by = steps.first?.by else {
      // Together, there may be nothing left to earn.
      if !isJoint {
        skip()
        paragraph("Nothing that could be added from the catalogue would earn it.")
      }
      return
    }
    skip()
    text.appendLine("What would earn \(what), \(by.order):", .emphasis)
    for (index, step) in steps.enumerated() { numbered(index + 1, step.words) }
  }

  private mutating func write(_ change: VerdictChange, _ evaluation: CredentialEvaluation) {
    var said =
      switch (evaluation.verdict, change.verdict) {
      case (_, .met): "If nothing is done, it is earned from \(change.date) on."
      case (.met, _): "If nothing is done, it is no longer earned from \(change.date) on."
      case (_, .unmet): "If nothing is done, it is certainly not earned from \(change.date) on."
      case (_, .undecided): "If nothing is done, it cannot be decided any more from \(change.date) on."
      }
    if evaluation.verdict == .met, change.verdict == .undecided {
      said = "If nothing is done, it cannot be decided any more from \(change.date) on."
    }
    // Where it is the whole that is lost, that has been said.
    let lost = change.loses.filter { $0 != evaluation.tree.id }.map(evaluation.tree.phrase)
    if !lost.isEmpty { said += " What is lost then: \(lost.inWords("and"))." }
    if !change.renew.isEmpty {
      said += " Renew \(change.renew.inWords(change.takesAll ? "and" : "or")) before then to keep it."
    }
    skip()
    paragraph(said)
  }
}

extension NextStep.Measure {
  fileprivate var order: String {
    switch self {
    case .count: "the fewest additions first"
    case .credits: "the fewest credits first"
    case .hours: "the fewest hours first"
    case .cost: "the cheapest first"
    }
  }
}

extension NextStep {
  /// `awards of metrology and cad-basics, and a pass in drill (6 ects)`
  fileprivate var words: String {
    var (once, words) = ([String](), [String]())
    for addition in add where !words.contains(where: { $0 == Self.words(for: addition, add) }) {
      if case .achievement(let id) = addition, add.count(where: { $0 == addition }) == 1 {
        once.append(id)
      } else {
        words.append(Self.words(for: addition, add))
      }
    }
    if !once.isEmpty { words.insert("\(once.count == 1 ? "an award" : "awards") of \(once.inWords("and"))", at: 0) }
    let amount =
      switch by {
      case .count: ""
      case .hours: " (\(cost) h)"
      case .credits, .cost: " (\(cost)\(unit.map { " \($0)" } ?? ""))"
      }
    return words.joined(separator: ", and ") + amount
  }

  private static func words(for addition: Addition, _ all: [Addition]) -> String {
    let count = all.count { $0 == addition }
    return switch addition {
    case .achievement(let id): "\(count) awards of \(id)"
    case .assessment(let id): "a pass in \(id)"
    case .evidence(let kind): count == 1 ? "a piece of evidence: \(kind)" : "\(count) pieces of evidence: \(kind)"
    }
  }
}
