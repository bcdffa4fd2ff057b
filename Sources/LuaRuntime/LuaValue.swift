/// A value on its way into a script or out of one.
package enum LuaValue: Hashable, Sendable {
  case none
  case boolean(Bool)
  case integer(Int)
  case number(Double)
  /// Bytes of a script that are no UTF-8 come out as replacement characters.
  case text(String)
  indirect case table(LuaTable)
  indirect case function(LuaFunction)
  case object(LuaObject)
  /// On the way in only: an object with the fields that scripts can read during this call without asking.
  indirect case record(LuaObject, [LuaTable.Field])
}
