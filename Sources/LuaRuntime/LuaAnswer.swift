internal import CLuaShims

/// What a function gave back that was asked whether something holds.
package enum LuaAnswer: Hashable, Sendable {
  case boolean(Bool)
  /// Something else: an empty value of its kind.
  case other(LuaValue)
  indirect case failure(LuaFailure)

  init(_ answer: UInt8) {
    switch assay_kind(UInt32(answer >> 1)) {
    case ASSAY_BOOLEAN: self = .boolean(answer & 1 == 1)
    case ASSAY_NUMBER: self = .other(.integer(0))
    case ASSAY_TEXT: self = .other(.text(""))
    case ASSAY_TABLE: self = .other(.table(LuaTable()))
    case ASSAY_FUNCTION: self = .other(.function(LuaFunction(id: 0, chunk: "", firstLine: 0, lastLine: 0)))
    case ASSAY_OBJECT: self = .other(.object(LuaObject(kind: 0, id: 0)))
    default: self = .other(.none)
    }
  }
}
