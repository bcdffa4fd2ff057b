/// A value on its way into a script or out of one.
package indirect enum LuaValue: Hashable, Sendable {
  case none
  case boolean(Bool)
  case integer(Int)
  case number(Double)
  /// Bytes of a script that are no UTF-8 come out as replacement characters.
  case text(String)
  case table(LuaTable)
  case function(LuaFunction)
  case object(LuaObject)
}
