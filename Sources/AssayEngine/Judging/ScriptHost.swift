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
  /// Which awards a predicate may be asked about next, in the order of their ids: asking a script about all of them at
  /// once is cheaper than asking about each.
  package var expect: @Sendable (_ name: String, _ awards: () -> [Award]) -> Void
  /// A question about a whole record.
  package var rule: @Sendable (_ rule: OpaqueRule, _ learner: LearnerRecord, _ day: CalendarDate) -> Answer

  package init(
    predicate: @escaping @Sendable (String, Award) -> Answer,
    expect: @escaping @Sendable (String, () -> [Award]) -> Void = { _, _ in },
    rule: @escaping @Sendable (OpaqueRule, LearnerRecord, CalendarDate) -> Answer
  ) {
    self.predicate = predicate
    self.expect = expect
    self.rule = rule
  }

  package static let none = ScriptHost(
    predicate: { name, _ in .undecided("`\(name)` cannot be asked: its plugin is not loaded") },
    rule: { rule, _, _ in .undecided(rule.reason) })
}
