internal import AssayScripting
internal import LuaRuntime

extension BenchWord {
  static let afterEach = BenchWord(
    name: "after_each", signature: .init(["tidy": "fun()"], gives: "nil"),
    says: "Runs after each test of the block it stands in, failed or not; those of inner blocks come first.",
    example: """
      local ana = learner "ana"
      after_each(function() expect(ana):earns "mig-basics" end)
      """
  ) { call, bench throws(BenchFailure) in
    let (suite, block) = try call.block(bench)
    suite.add(afterEach: try call.function(at: 0, "after_each(function() … end)"), to: block)
    return .values([])
  }
}
