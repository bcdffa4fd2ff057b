internal import AssayScripting
internal import LuaRuntime

extension BenchWord {
  static let skip = BenchWord(
    name: "skip", signature: .init(["name": "string", "reason": "string", "test": "fun()"], gives: "nil"),
    says: "A test that is not run, with the reason, which is reported.",
    example: """
      skip("is renewed in a window", "the window is not settled", function() expect(learner "ana"):holds "mig-basics" end)
      """
  ) { call, bench throws(BenchFailure) in
    try call.declareTest(bench) { .skipped(reason: $0) }
  }
}
