extension Claim.Selection {
  /// So much of what it selects: `2 awards with tag cloud`, `6 ects of awards`, `12 h of evidence: site_log`.
  package func phrase(_ amount: String, _ measure: Measure) -> String {
    let isOne = amount == "1"
    switch (self, measure) {
    case (.awards(let pattern), .count):
      return (isOne ? "1 award" : "\(amount) awards") + (pattern.phrase.map { " \($0)" } ?? "")
    case (.evidence(let pattern), .count):
      let kinds = pattern.kinds.isEmpty ? "" : ": \(pattern.kinds.joined(separator: " or "))"
      return (isOne ? "1 piece of evidence" : "\(amount) pieces of evidence") + kinds
    case (.awards, _), (.evidence, _): return "\(amount) of \(phrase)"
    }
  }

  /// `awards with tag cloud`, `evidence: site_log`
  package var phrase: String {
    switch self {
    case .awards(let pattern): return pattern.phrase.map { "awards \($0)" } ?? "awards"
    case .evidence(let pattern):
      return pattern.kinds.isEmpty ? "evidence" : "evidence: \(pattern.kinds.joined(separator: " or "))"
    }
  }
}
