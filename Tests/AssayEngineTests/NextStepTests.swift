import AssayEngine
import AssayTestSupport
import Testing

/// Which next steps are named, in which order.
@Suite struct NextStepTests {
  private func steps(_ catalogue: String, _ requires: String) throws -> [[NextStep.Addition]] {
    var question = YAMLProject(
      "\(catalogue)\n---\n{ credential: c, title: C, requires: \(requires) }\n---\n{ learner: ana }"
    ).question()
    question.advises = true
    return try #require(question.answered().credentials[0].nextSteps).map(\.add)
  }

  @Test func `what is alike in everything is a step each`() throws {
    let catalogue = ["a", "b", "c1"].map { "{ achievement: \($0), title: A, tags: [t] }" }.joined(separator: "\n---\n")
    #expect(
      try steps(catalogue, "{ count: { at_least: 1, of: { tag: t } } }")
        == [[.achievement("a")], [.achievement("b")], [.achievement("c1")]])
  }

  @Test func `pairs of what is alike are named whichever of them was found first`() throws {
    let catalogue = ["a", "b", "d"].map { "{ achievement: \($0), title: A, tags: [t] }" }.joined(separator: "\n---\n")
    let steps = try steps(catalogue, "{ count: { at_least: 2, of: { tag: t } } }")
    let pairs: [[NextStep.Addition]] = [
      [.achievement("a"), .achievement("b")], [.achievement("a"), .achievement("d")],
      [.achievement("b"), .achievement("d")],
    ]
    #expect(Set(steps) == Set(pairs))
  }

  @Test func `several awards of one achievement are one step`() throws {
    #expect(
      try steps(
        "{ achievement: a, title: A, repeatable: true }", "{ count: { at_least: 2, of: [a] } }")
        == [[.achievement("a"), .achievement("a")]])
  }
}
