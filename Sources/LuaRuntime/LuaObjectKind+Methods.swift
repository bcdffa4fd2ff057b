extension LuaObjectKind {
  var canIndex: Bool { index != nil || !methods.isEmpty }

  /// What is at a key that names no method.
  func reply(at key: LuaValue, of id: Int) -> LuaReply {
    if let index { return index(id, key) }
    guard case .text(let asked) = key else { return .failure("the \(name) is no list", help: nil) }
    if let unknown {
      let answer = unknown(asked)
      return .failure(answer.message, help: answer.help)
    }
    let known = methods.map { "`\($0.name)`" }.joined(separator: ", ")
    return .failure("the \(name) has no `\(asked)`", help: "what it has: \(known)")
  }

  /// What to say of a method that was called with a dot, or with something else before it.
  func detached(_ method: LuaMethod) -> LuaReply {
    .failure(
      "`\(method.name)` is called without its \(name)", help: "call `\(method.name)` with a colon: `:\(method.name)`")
  }
}
