extension RuleID {
  /// Whether a finding under this rule means that something was not judged at all, rather than judged and found wrong.
  package var leavesUndecided: Bool { Self.leavingUndecided.contains(self) }

  private static let leavingUndecided: Set<RuleID> = [
    "script-budget", "script-deadline", "script-error", "script-memory", "unreadable-file",
  ]
}
