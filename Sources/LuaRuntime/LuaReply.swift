/// What the host answers a script.
package enum LuaReply {
  case values([LuaValue])
  /// Becomes an ordinary error at the line that called, which the script may catch.
  case failure(String, help: String?)
  /// Calls a function of the script's first, and answers when it is known what came of that. A limit that ends the
  /// function ends the script: then nobody is asked any more.
  case trying(LuaFunction, [LuaValue], then: (LuaTrial) -> LuaReply)

  package static func value(_ value: LuaValue) -> LuaReply { .values([value]) }
}
