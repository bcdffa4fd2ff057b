import AssayEngine
import AssayModel
import AssayTestSupport
import Testing

/// What holds between credentials: uses, sharing, what was counted before, and awards that are assumed.
@Suite struct JointTests {
  private func project(_ counting: String = "", _ other: String = "", awards: String, configuration: String? = nil)
    -> YAMLProject
  {
    YAMLProject(
      """
      { achievement: x, title: X, credits: 4 ects }
      --- { achievement: y, title: Y, credits: 1 ects }
      --- { credential: c, title: C, credits: 5 ects, requires: { count: { at_least: 1, of: [x, y] } }, counting: { \(counting) } }
      --- { credential: d, title: D, credits: 5 ects, requires: { holds: x }, counting: { \(other) } }
      --- { learner: ana, awards: [ \(awards) ] }
      """.replacing("--- ", with: "---\n"), configuration: configuration)
  }
  private static let both = "{ achievement: x, awarded: 2025-01-01 }, { achievement: y, awarded: 2025-01-01 }"
  private static let spent = "{ achievement: x, awarded: 2025-01-01, counted_in: [d] }"

  @Test(
    arguments: [
      ("", "", spent, nil, Verdict.met),
      ("shared_with: [ { credential: d, at_most: 0 } ]", "", spent, nil, .unmet),
      // Sharing is symmetric: what the other credential says holds here too.
      ("", "shared_with: [ { credential: c, at_most: 0 } ]", spent, nil, .unmet),
      ("", "shared_with: [ { credential: c, at_most: 1 } ]", spent, nil, .met),
      ("", "shared_with: [ { of: { id: c }, at_most: 3 ects } ]", spent, nil, .unmet),
      ("", "", spent, "counting: { uses: { at_most: 1 } }", .unmet),
      // Counting an award again where it was counted before is no second use.
      ("", "", "{ achievement: x, awarded: 2025-01-01, counted_in: [c] }", "counting: { uses: { at_most: 1 } }", .met),
      // Two awards of which one is shared: half of the number, four fifths of the credits.
      ("shared_with: [ { credential: d, at_most: 50 %, by: count } ]", "", spent, nil, .unmet),
    ] as [(String, String, String, String?, Verdict)])
  func `what was counted elsewhere limits what is counted here`(
    _ counting: String, _ other: String, _ awards: String, _ configuration: String?, _ verdict: Verdict
  ) {
    let project = project(counting, other, awards: awards, configuration: configuration)
    #expect(project.verdict() == verdict, "\(project.diagnostics.map(\.message))")
  }

  @Test(arguments: [("count", Verdict.met), ("credits", .unmet)])
  func `a share of what is shared is reckoned by what it says`(_ by: String, _ verdict: Verdict) {
    let project = YAMLProject(
      """
      { achievement: x, title: X, credits: 4 ects }
      --- { achievement: y, title: Y, credits: 1 ects }
      --- { credential: c, title: C, requires: { count: { at_least: 2 } }, counting: { shared_with: [ { credential: d, at_most: 50 %, by: \(by) } ] } }
      --- { credential: d, title: D, requires: { holds: x } }
      --- { learner: ana, awards: [ \(Self.both.replacing("01-01 }, ", with: "01-01, counted_in: [d] }, ")) ] }
      """.replacing("--- ", with: "---\n"))
    #expect(project.verdict() == verdict)
  }

  @Test func `the largest set is earned, of several the least by ids`() {
    let uses = "counting: { uses: { at_most: 1 } }"
    let one = project(awards: "{ achievement: x, awarded: 2025-01-01 }", configuration: uses)
    let jointly = one.question(["d", "c"], together: .jointly).answered().jointly
    #expect(jointly?.verdict == .unmet)
    #expect(jointly?.earned == ["c"])
    #expect(jointly?.allocation.map { "\($0.credential) \($0.id)" } == ["c x#1"])
    #expect(one.question(["d", "c"], together: .inOrder).answered().jointly?.earned == ["d"])
    let two = project(awards: Self.both, configuration: uses)
    #expect(two.question(["c", "d"], together: .jointly).answered().jointly?.verdict == .met)
    // The first stays earned, but may be counted anew: by y, so that x is free.
    #expect(two.question(["c", "d"], together: .inOrder).answered().jointly?.earned == ["c", "d"])
  }

  @Test func `an award that is frozen elsewhere stays there when both are asked about`() {
    let spent = "{ achievement: x, awarded: 2025-01-01, counted_in: [d] }"
    let project = project(awards: spent, configuration: "counting: { uses: { at_most: 1 } }")
    let answer = project.question(["c", "d"], together: .jointly).answered()
    #expect(answer.credentials.map(\.verdict) == [.unmet, .met])
    #expect(answer.jointly?.earned == ["d"])
  }

  @Test(arguments: [("at_most: 0", ["c"]), ("at_most: 1", ["c", "d"])])
  func `what was counted in a credential before is shared with whoever counts it now`(
    _ most: String, _ earned: [String]
  ) {
    let before = "{ achievement: x, awarded: 2025-01-01, counted_in: [c] }, { achievement: y, awarded: 2025-01-01 }"
    let project = project("shared_with: [ { credential: d, \(most) } ]", awards: before)
    #expect(project.question(["c", "d"], together: .jointly).answered().jointly?.earned == earned)
  }

  @Test func `what was shared before cannot be taken back, but nothing more is shared`() {
    let before = "{ achievement: x, awarded: 2025-01-01, counted_in: [c, d] }, { achievement: y, awarded: 2025-01-01 }"
    let project = project("shared_with: [ { credential: d, at_most: 0 } ]", awards: before)
    #expect(project.question(["c", "d"], together: .jointly).answered().jointly?.earned == ["c", "d"])
  }

  @Test func `what must be unshared changes nothing for one credential alone`() {
    let project = project("unshared: { at_least: 1 }", awards: Self.spent)
    let answer = project.question(["c", "d"], together: .jointly).answered()
    #expect(answer.credentials[0].verdict == .met)
    #expect(answer.credentials[0].essential == ["x#1"])
    #expect(answer.jointly?.verdict == .unmet)
    let two = self.project(
      "unshared: { at_least: 1 }",
      awards: Self.both.replacing("achievement: y,", with: "achievement: y, counted_in: [e],"))
    #expect(two.question(["c"], together: .jointly).answered().credentials[0].essential == [])
  }

  private func assumed(_ a: String, _ b: String, _ awards: String = "{ achievement: x, awarded: 2025-01-01 }")
    -> YAMLProject
  {
    YAMLProject(
      """
      { achievement: x, title: X }
      --- { credential: a, title: A, kind: badge, outcomes: [ { id: o, statement: O } ], requires: \(a) }
      --- { credential: b, title: B, kind: badge, requires: \(b) }
      --- { list: badges, of: { kind: badge } }
      --- { learner: ana, awards: [ \(awards) ] }
      """.replacing("--- ", with: "---\n"))
  }

  @Test(arguments: [
    ("{ holds: x }", "{ holds: a }", [Verdict.met, .met]),
    ("{ holds: x }", "{ all_of: [ { holds: a }, { holds: x } ] }", [.met, .unmet]),
    ("{ holds: b }", "{ holds: a }", [.unmet, .unmet]),
    ("{ holds: x }", "{ forbids: a }", [.met, .unmet]),
    ("{ holds: x }", "{ competency: a/o }", [.met, .met]),
  ])
  func `what is earned may be assumed to be awarded`(_ a: String, _ b: String, _ verdicts: [Verdict]) {
    let question = assumed(a, b).question(["a", "b"], assumeAwarded: true)
    #expect(question.answered().credentials.map(\.verdict) == verdicts)
    #expect(question.circlesThroughForbids() == [])
  }

  @Test func `what is in progress may be assumed to be completed first`() {
    let project = assumed("{ holds: x }", "{ holds: a }", "{ achievement: x, status: in_progress }")
    let b = project.question(["b"], assumeAwarded: true).answered().credentials[0]
    #expect([b.verdict, b.statusIfCompleted] == [.unmet, .met])
  }

  @Test(arguments: [
    ("{ forbids: a }", "{ holds: x }", ["a"]),
    ("{ forbids: b }", "{ holds: a }", ["a"]),
    ("{ forbids: { kind: badge } }", "{ holds: x }", ["a"]),
    ("{ forbids: { list: badges } }", "{ holds: x }", ["a"]),
    ("{ forbids: { any: [b] } }", "{ overlaps: { holds: a } }", ["a"]),
    ("{ holds: x }", "{ all_of: [ { competency: a/o }, { forbids: { kind: course } } ] }", []),
    ("{ forbids: b }", "{ competency: a/o }", ["a"]),
    ("{ forbids: { id: b, score: 50 } }", "{ holds: a }", []),
  ])
  func `a circle through a forbids is found whatever pattern leads through it`(
    _ a: String, _ b: String, _ circles: [String]
  ) {
    #expect(assumed(a, b).question(["a"], assumeAwarded: true).circlesThroughForbids() == circles)
  }
}
