/// What the host answers a script.
package enum LuaReply: Sendable {
  case values([LuaValue])
  /// Becomes an ordinary error at the line that called, which the script may catch.
  case failure(String, help: String?)

  package static func value(_ value: LuaValue) -> LuaReply { .values([value]) }
}
