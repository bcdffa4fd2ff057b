internal import AssayModel

extension LintRule {
  static let sameOutcomeTwice = LintRule(
    "same-outcome-twice", "Two outcomes of a credential say the same.",
    why: "Learners look for the difference, and assessors judge one thing twice. Merge the two, or say what differs.",
    examples: [
      RuleExample(
        """
        credential: welder
        outcomes:
          - { id: join, statement: Weld two plates of mild steel }
          - { id: weld, statement: Weld two plates of mild steel. }
        """,
        corrected: """
          credential: welder
          outcomes:
            - { id: weld, statement: Weld two plates of mild steel }
            - { id: inspect, statement: Judge a finished weld by eye }
          """)
    ]
  ) { linted, findings in
    for credential in linted.credentials {
      let words = credential.outcomes.map { $0.statement?.text().significantWords ?? [] }
      // Comparing all pairs is for designs that people write.
      guard words.count <= 200 else { continue }
      for (later, outcome) in credential.outcomes.enumerated() where !words[later].isEmpty {
        let place = linted.place(of: "statement", at: outcome.place)
        func notes(_ earlier: Int) -> [Diagnostic.Note] {
          [
            linted.note(
              "`\(credential.outcomes[earlier].id)`",
              at: linted.place(
                of: "statement", at: credential.outcomes[earlier].place))
          ]
        }
        if let same = words[..<later].firstIndex(of: words[later]) {
          findings.report(
            "`\(outcome.id)` says the same as `\(credential.outcomes[same].id)`", at: place,
            path: "credential:\(credential.id)/", notes: notes(same), help: "merge the two, or say what differs")
        } else if let near = words[..<later].firstIndex(where: { $0.isNear(words[later]) }) {
          findings.report(
            "`\(outcome.id)` says almost the same as `\(credential.outcomes[near].id)`", at: place, severity: .info,
            path: "credential:\(credential.id)/", notes: notes(near), help: "merge the two, or say what differs")
        }
      }
    }
  }
}

extension String {
  /// Its words in small letters, without punctuation.
  fileprivate var significantWords: [String] {
    lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}

extension [String] {
  /// Whether all but one in ten of the words are the same.
  fileprivate func isNear(_ other: [String]) -> Bool {
    let (left, right) = (Set(self), Set(other))
    guard Swift.min(left.count, right.count) >= 6 else { return false }
    return left.intersection(right).count * 10 >= left.union(right).count * 9
  }
}
