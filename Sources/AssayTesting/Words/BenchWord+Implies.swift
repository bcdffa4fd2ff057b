internal import AssayScripting
internal import LuaRuntime

extension BenchWord {
  static let implies = BenchWord(
    name: "implies", signature: .init(["first": "any", "second": "any"], gives: "boolean"),
    says: "Whether the second holds wherever the first does, as properties are mostly said.",
    example: """
      implies(ana:earns "mig-basics", ana:on("2026-06-01"):earns "mig-basics")
      """
  ) { call, _ throws(BenchFailure) in
    guard call.arguments.count == 2 else {
      throw BenchFailure("`implies` wants two answers", help: "write it as in `implies(before, after)`")
    }
    return .value(.boolean(!call.arguments[0].isTrue || call.arguments[1].isTrue))
  }
}

extension LuaValue {
  /// As Lua's conditions see it.
  var isTrue: Bool { self != .none && self != .boolean(false) }
}
