internal import AssayScripting
internal import LuaRuntime

extension BenchWord {
  static let beforeEach = BenchWord(
    name: "before_each", signature: .init(["prepare": "fun()"], gives: "nil"),
    says:
      "Runs before each test of the block it stands in, and of the blocks within; those of outer blocks come first.",
    example: """
      local ana
      before_each(function() ana = learner("ana"):on "2026-06-01" end)
      """
  ) { call, bench throws(BenchFailure) in
    let (suite, block) = try call.block(bench)
    suite.add(beforeEach: try call.function(at: 0, "before_each(function() … end)"), to: block)
    return .values([])
  }
}
