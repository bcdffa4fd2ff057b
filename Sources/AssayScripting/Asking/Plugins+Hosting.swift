package import AssayEngine
package import AssayModel

extension Plugins {
  /// How the engine asks about one learner on one day. `failed` gives the scripts that failed while it was asking.
  package func host(
    for learner: LearnerRecord, on day: CalendarDate
  ) -> (host: ScriptHost, failed: @Sendable () -> [Diagnostic]) {
    let session = ScriptSession(self, learner: learner, day: day)
    let host = ScriptHost(
      predicate: { name, award in session.ask(predicate: name, about: award) },
      expect: { name, awards in session.expect(name, awards) },
      rule: { rule, learner, day in session.ask(rule, about: learner, on: day) })
    return (host, { session.failures })
  }
}
