internal import AssayScripting
internal import LuaRuntime

extension BenchWord {
  static let expect = BenchWord(
    name: "expect", signature: .init(["value": "any"], gives: "assay.Expectation"),
    says: "Begins an expectation, which a colon and one of the words under Expectations complete.",
    example: """
      expect(learner "ana"):earns "mig-basics"
      """
  ) { call, bench throws(BenchFailure) in
    guard call.arguments.count <= 1 else {
      throw BenchFailure("`expect` takes one value", help: "write each expectation on its own")
    }
    bench.expectations.append(Expectation(subject: call.arguments.first ?? .none, site: bench.scripts.site(of: call)))
    bench.openExpectations.insert(bench.expectations.count - 1)
    return .value(bench.object(.expectation, bench.expectations.count - 1))
  }
}
