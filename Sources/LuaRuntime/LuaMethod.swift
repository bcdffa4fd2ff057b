/// What scripts call on an object of the host's with a colon: `learner:on "2029-01-01"`.
package struct LuaMethod {
  package var name: String
  /// The call's word is the method's name, and its arguments are those after the object.
  package var body: (_ id: Int, LuaCall) -> LuaReply

  package init(name: String, body: @escaping (_ id: Int, LuaCall) -> LuaReply) {
    self.name = name
    self.body = body
  }
}
