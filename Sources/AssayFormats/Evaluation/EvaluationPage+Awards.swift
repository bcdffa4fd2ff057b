internal import AssayEngine
internal import AssayModel

extension EvaluationPage {
  /// Which awards the answer hangs on, where others could count, and why the rest does not.
  mutating func writeAwards(of evaluation: CredentialEvaluation) {
    if evaluation.verdict == .met, let essential = evaluation.essential {
      let held = evaluation.allocation.isEmpty ? nil : "nothing by itself; for each award there is another"
      let said = essential.isEmpty ? held : essential.inWords("and")
      if let said {
        skip()
        paragraph("What cannot be spared: \(said).")
      }
    }
    let movable = evaluation.allocation.filter { !$0.alternatives.isEmpty }
    if !movable.isEmpty {
      skip()
      text.appendLine("What could count elsewhere:", .emphasis)
      for row in movable {
        let others = row.alternatives.map(evaluation.tree.phrase).inWords("or")
        bullet("\(row.id) for \(others), instead of \(evaluation.tree.phrase(of: row.claim))")
      }
    }
    guard !evaluation.unused.isEmpty else { return }
    skip()
    text.appendLine("What is not counted:", .emphasis)
    // Many awards may have one reason.
    var groups: [(reason: UnusedAward, awards: [String])] = []
    for unused in evaluation.unused {
      let index = groups.firstIndex { ($0.reason.reason, $0.reason.detail) == (unused.reason, unused.detail) }
      if let index { groups[index].awards.append(unused.award) } else { groups.append((unused, [unused.award])) }
    }
    for (unused, awards) in groups {
      bullet("\(awards.inWords("and")): \(unused.reason.words)\(unused.detail.map { " (\($0))" } ?? "")")
    }
  }
}

extension [String] {
  /// `a`, `a or b`, `a, b or c`.
  func inWords(_ last: String) -> String {
    guard let final = self.last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " \(last) " + final
  }
}

extension UnusedAward.Reason {
  fileprivate var words: String {
    switch self {
    case .invalid: "not valid"
    case .not_eligible: "not eligible"
    case .unknown: "not to be known"
    case .conflict: "excluded by another award"
    case .contained: "part of another award"
    case .claim_maximum: "over a maximum"
    case .limit: "over a limit"
    case .share: "over a share"
    case .uses: "used up"
    case .used_elsewhere: "used elsewhere"
    case .surplus: "not needed"
    }
  }
}
