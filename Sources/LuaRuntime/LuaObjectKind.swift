/// What a kind of host object does when a script uses it. Nothing can write to an object.
package struct LuaObjectKind {
  /// As messages call it: `learner record`.
  package var name: String
  package var methods: [LuaMethod]
  /// The value at a key that is no method; a failure says which keys there are.
  package var index: ((_ id: Int, _ key: LuaValue) -> LuaReply)?
  package var length: ((_ id: Int) -> Int?)?
  /// What `pairs` walks, in this order.
  package var keys: ((_ id: Int) -> [LuaValue])?
  package var call: ((_ id: Int, LuaCall) -> LuaReply)?
  /// An integer below, at or above zero, or why there is no order; either side may be text or a number. Nil: values of these
  /// types cannot be compared.
  package var compare: ((LuaValue, LuaValue) -> LuaReply?)?
  /// The left or the right side is of this kind. Nil: these cannot be added.
  package var add: ((LuaValue, LuaValue) -> LuaReply?)?
  /// What to say of a name that is no method, where nothing is indexed.
  package var unknown: ((_ name: String) -> (message: String, help: String?))?
  /// What `tostring` and `..` make of it; without it, the name.
  package var text: ((_ id: Int) -> String)?

  package init(
    name: String, methods: [LuaMethod] = [], index: ((_ id: Int, _ key: LuaValue) -> LuaReply)? = nil,
    length: ((_ id: Int) -> Int?)? = nil, keys: ((_ id: Int) -> [LuaValue])? = nil,
    call: ((_ id: Int, LuaCall) -> LuaReply)? = nil, compare: ((LuaValue, LuaValue) -> LuaReply?)? = nil,
    add: ((LuaValue, LuaValue) -> LuaReply?)? = nil,
    unknown: ((_ name: String) -> (message: String, help: String?))? = nil, text: ((_ id: Int) -> String)? = nil
  ) {
    self.name = name
    self.methods = methods
    self.index = index
    self.length = length
    self.keys = keys
    self.call = call
    self.compare = compare
    self.add = add
    self.unknown = unknown
    self.text = text
  }
}
