internal import AssayModel

extension Suppressions {
  /// One rule at one place.
  struct Entry: Sendable {
    let rule: String
    let name: SourceRange?
    /// It has a reason and is not past its day.
    let holds: Bool
    private var isUsed = false
    /// It stands where reading reported an error, which nobody can accept.
    private(set) var isRefused = false

    init(rule: String, name: SourceRange?, holds: Bool) {
      self.rule = rule
      self.name = name
      self.holds = holds
    }

    /// Whether it accepts the finding, or would if that were an error of reading.
    mutating func matches(_ finding: Diagnostic, isRefused refused: Bool) -> Bool {
      guard rule == finding.rule.name, holds else { return false }
      if refused { isRefused = true } else { isUsed = true }
      return true
    }

    /// Whether its rule was asked and found nothing here.
    func isIdle(asked: Set<RuleID>) -> Bool { holds && !isUsed && (isRefused || asked.contains(RuleID(rule))) }
  }
}
