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
      let sets = words.map { Set($0) }
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
        } else if let near = sets[..<later].firstIndex(where: { $0.isNear(sets[later]) }) {
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
    lowercased().words(numbers: true).map(String.init)
  }
}

extension Set<String> {
  /// Whether all but one in ten of the words are the same.
  fileprivate func isNear(_ other: Set<String>) -> Bool {
    guard Swift.min(count, other.count) >= 6 else { return false }
    let common = other.count(where: contains)
    return common * 10 >= (count + other.count - common) * 9
  }
}
