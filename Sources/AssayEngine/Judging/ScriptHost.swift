package import AssayModel

/// How the engine asks plugins about one learner: closures that a scripting host fills in. Without a host, what they
/// decide is undecided.
package struct ScriptHost: Sendable {
  package enum Answer: Hashable, Sendable {
    case met
    case unmet(String)
    case undecided(String)
  }

  /// A question about one award, by its name `plugin/predicate`. The award has its id and what the catalogue adds to it.
  package var predicate: @Sendable (_ name: String, _ award: Award) -> Answer
  /// A question about a whole record.
  package var rule: @Sendable (_ rule: OpaqueRule, _ learner: LearnerRecord, _ day: CalendarDate) -> Answer

  package init(
    predicate: @escaping @Sendable (String, Award) -> Answer,
    rule: @escaping @Sendable (OpaqueRule, LearnerRecord, CalendarDate) -> Answer
  ) {
    self.predicate = predicate
    self.rule = rule
  }

  package static let none = ScriptHost(
    predicate: { name, _ in .undecided("`\(name)` cannot be asked: its plugin is not loaded") },
    rule: { rule, _, _ in .undecided(rule.reason) })
}
