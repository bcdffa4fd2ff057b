internal import AssayScripting
internal import LuaRuntime

extension BenchWord {
  static let describe = BenchWord(
    name: "describe", signature: .init(["name": "string", "tests": "fun()"], gives: "nil"),
    says: "Puts tests together under a name. Words such as `#slow` in it are tags of all of them.",
    example: """
      describe("mig basics", function()
        it("is earned by Ana", function() expect(learner "ana"):earns "mig-basics" end)
      end)
      """
  ) { call, bench throws(BenchFailure) in
    let (suite, block) = try call.block(bench)
    let example = "describe(\"mig basics\", function() … end)"
    let name = try call.name(example)
    guard suite.chain(to: block).count <= Suite.deepest else {
      throw BenchFailure("a `describe` stands within more than \(Suite.deepest) others", help: "put it further out")
    }
    suite.add(block: name, try call.function(at: 1, example), at: call.place, to: block)
    return .values([])
  }
}
