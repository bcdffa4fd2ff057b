/// A function of the host's that scripts can call.
package struct LuaWord {
  /// `holds`, or `text.trim` for a word in the table `text`.
  package var name: String
  package var body: (LuaCall) -> LuaReply

  package init(name: String, body: @escaping (LuaCall) -> LuaReply) {
    self.name = name
    self.body = body
  }
}
