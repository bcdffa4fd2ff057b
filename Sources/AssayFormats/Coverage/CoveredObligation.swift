/// Something of a criterion that tests are to see at least once.
package struct CoveredObligation: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case met, unmet
    /// An option without which the credential would not have been earned.
    case decides
    /// A limit at work.
    case binds
  }

  package var kind: Kind
  /// The limit that is to be seen at work, as it is called beside its criterion; nil for the other kinds.
  package var limit: String?
  package var place: CoveragePlace?
  /// What would show it, where that was looked for and found; nil else.
  package var remedy: Remedy?
  /// In how many evaluations it was seen.
  package var count: Int
  /// What to write so that it is seen, as an imperative.
  package var help: String

  package init(_ kind: Kind, limit: String? = nil, at place: CoveragePlace?, count: Int, help: String) {
    self.kind = kind
    self.limit = limit
    self.place = place
    self.count = count
    self.help = help
  }

  package enum Remedy: Hashable, Sendable {
    /// A test in Lua that shows it.
    case test(String)
    /// It was proved that no learner can show it.
    case nobody
  }

  package var isFulfilled: Bool { count > 0 }

  /// Whether no test could show it, so that none is asked to.
  var isImpossible: Bool { !isFulfilled && remedy == .nobody }

  /// What it is, without whether it was seen: `met`, `at_most binding`.
  var label: String {
    switch kind {
    case .met, .unmet: kind.rawValue
    case .decides: "deciding"
    case .binds: limit.map { "\($0) at work" } ?? "at work"
    }
  }

  /// What is missing, and what to write; or why nothing can be written.
  var advice: String { "\(complaint): \(isImpossible ? "no learner can show it" : help)" }

  /// A sentence about what is missing.
  var complaint: String {
    switch kind {
    case .met, .unmet, .decides: "never seen \(label)"
    case .binds: "\(limit.map { "`\($0)`" } ?? "the limit") was never seen at work"
    }
  }
}
