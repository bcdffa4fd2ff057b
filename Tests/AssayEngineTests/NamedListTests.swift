import AssayEngine
import AssayModel
import AssayTestSupport
import Testing

/// Lists may name lists.
@Suite struct NamedListTests {
  private func project(_ lists: [String], holding achievements: String...) -> YAMLProject {
    let held = achievements.map { "{ achievement: \($0), awarded: 2025-01-01 }" }.joined(separator: ", ")
    let rest = [
      "credential: c\nrequires: { count: { at_least: 1, of: { list: l0 } } }", "learner: ana\nawards: [ \(held) ]",
    ]
    return YAMLProject((lists + rest).joined(separator: "\n---\n"))
  }

  @Test func `what the last of a long chain of lists names is in the first`() {
    let lists = (0..<300).map { "list: l\($0)\nof: { list: l\($0 + 1) }" } + ["list: l300\nof: [ a ]"]
    #expect(project(lists, holding: "a").verdict() == .met)
    #expect(project(lists, holding: "b").verdict() == .unmet)
  }

  @Test(.timeLimit(.minutes(10 * Patience.times))) func `lists that all name each other hold what any of them names`() {
    let names = (0..<40).map { "l\($0)" }
    let lists = names.indices.map { own in
      let others = names.indices.filter { $0 != own }.map { names[$0] }.joined(separator: ", ")
      return "list: \(names[own])\nof: { any: [ { id: a\(own) }, { list: [ \(others) ] } ] }"
    }
    #expect(project(lists, holding: "a39").verdict() == .met)
    #expect(project(lists, holding: "a40").verdict() == .unmet)
  }

  @Test func `a list that only names itself holds nothing`() {
    #expect(project(["list: l0\nof: { list: l0 }"], holding: "a").verdict() == .unmet)
  }

  @Test func `a list that leaves itself out still ends`() {
    let list = "list: l0\nof: { id: a, except: { list: l0 } }"
    #expect(project([list], holding: "b").verdict() == .unmet)
  }

  @Test func `credentials that share are selected by lists that name each other`() {
    let text = """
      { achievement: a }
      ---
      list: l0
      of: { list: l1 }
      ---
      list: l1
      of: { any: [ { list: l0 }, { id: other } ] }
      ---
      credential: other
      requires: { count: { at_least: 1, of: { id: a } } }
      ---
      credential: c
      requires: { count: { at_least: 1, of: { id: a } } }
      counting: { shared_with: [ { of: { list: l0 }, at_most: 0 } ] }
      ---
      learner: ana
      awards: [ { achievement: a, awarded: 2025-01-01, counted_in: [other] } ]
      """
    #expect(YAMLProject(text).verdict() == .unmet)
  }
}
