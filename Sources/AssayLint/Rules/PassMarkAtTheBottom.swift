internal import AssayModel

extension LintRule {
  static let passMarkAtTheBottom = LintRule(
    "pass-mark-at-the-bottom", "Every mark of a scale passes.",
    why: "The assessment turns nobody away, so that passing it says nothing. Raise the mark, or call it formative.",
    examples: [
      RuleExample(
        "credential: welder\nassessments: [ { id: weld-test, grading: { scale: percent, pass: 0 } } ]",
        corrected: "credential: welder\nassessments: [ { id: weld-test, grading: { scale: percent, pass: 70 } } ]")
    ]
  ) { linted, findings in
    for (assessment, path) in linted.assessments where assessment.purpose == .summative {
      let grading = assessment.grading
      guard let pass = grading.pass, let worst = grading.worst, pass == worst else { continue }
      findings.report(
        "everybody passes `\(assessment.id)`: `\(pass)` is the worst mark of its scale",
        at: linted.place(of: "grading", "pass", at: assessment.place), path: path,
        help: "raise the pass mark, or write `purpose: formative`")
    }
  }
}

extension Grading {
  /// The mark that nobody can miss; nil where the scale has no end there.
  fileprivate var worst: Score? {
    switch (scale, better) {
    case (.percent, .higher): .number(0)
    case (.percent, .lower): .number(100)
    case (.points(let points), .higher): points.atLeast.map(Score.number)
    case (.points(let points), .lower): points.atMost.map(Score.number)
    case (.words(let words), .higher): words.first.map { Score($0) }
    case (.words(let words), .lower): words.last.map { Score($0) }
    case (.passFail, _): .word("fail")
    }
  }
}
