import AssayEngine
import AssayModel
import AssayTestSupport
import Synchronization
import Testing

/// Equal patterns and claims are one, as far as they mean the same.
@Suite struct AskedOnceTests {
  @Test func `equal patterns of all credentials ask about each award once`() {
    let project = YAMLProject(
      """
      { achievement: a, title: A }
      --- { achievement: b, title: B }
      --- { credential: c, title: C, requires: { count: { at_least: 1, of: { is: p/q } } } }
      --- { credential: d, title: D, requires: { any_of: [ { count: { at_least: 2, of: { is: p/q } } }, { holds: b } ] } }
      --- { learner: ana, awards: [ { id: one, achievement: a, awarded: 2025-01-01 }, { id: two, achievement: b, awarded: 2025-01-01 } ] }
      """.replacing("--- ", with: "---\n"))
    let asked = Mutex<[String]>([])
    var question = project.question(["c", "d"], together: .jointly)
    question.scripts = ScriptHost(
      predicate: { name, award in
        asked.withLock { $0.append("\(name) \(award.id ?? "")") }
        return .undecided("nobody knows")
      }, rule: { rule, _, _ in .undecided(rule.reason) })
    #expect(question.answered().credentials.map(\.verdict) == [.undecided, .met])
    #expect(asked.withLock { $0 } == ["p/q one", "p/q two"])
  }

  @Test func `an outcome without its owner means another thing in each credential`() {
    let project = YAMLProject(
      """
      { achievement: a, title: A, shows: [c/o] }
      --- { credential: c, title: C, outcomes: [ { id: o, title: O } ], requires: { count: { at_least: 1, of: { competency: o } } } }
      --- { credential: d, title: D, outcomes: [ { id: o, title: O } ], requires: { count: { at_least: 1, of: { competency: o } } } }
      --- { learner: ana, awards: [ { achievement: a, awarded: 2025-01-01 } ] }
      """.replacing("--- ", with: "---\n"))
    let answer = project.question(["c", "d"]).answered()
    #expect(answer.credentials.map(\.verdict) == [.met, .unmet], "\(project.diagnostics.map(\.message))")
  }
}
