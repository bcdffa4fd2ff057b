internal import CLuaShims

extension LuaValue {
  /// The values of the row that the sandbox wrote last.
  static func row(of sandbox: OpaquePointer) -> [LuaValue] {
    let count = unsafe assay_row_count(sandbox)
    guard count > 0, let nodes = unsafe assay_row(sandbox) else { return [] }
    let row = unsafe UnsafeBufferPointer(start: nodes, count: count)
    var values: [LuaValue] = []
    var at = 0
    while at < count { unsafe values.append(value(in: row, at: &at)) }
    return values
  }

  private static func value(in row: UnsafeBufferPointer<assay_node>, at: inout Int) -> LuaValue {
    let node = unsafe row[at]
    at += 1
    switch unsafe assay_kind(UInt32(node.kind)) {
    case ASSAY_BOOLEAN: return unsafe .boolean(node.integer != 0)
    case ASSAY_INTEGER: return unsafe .integer(Int(node.integer))
    case ASSAY_NUMBER: return unsafe .number(node.number)
    case ASSAY_TEXT: return unsafe .text(text(of: node))
    case ASSAY_FUNCTION:
      return unsafe .function(
        LuaFunction(
          id: Int(node.integer), chunk: text(of: node), firstLine: Int(node.first), lastLine: Int(node.last)))
    case ASSAY_OBJECT: return unsafe .object(LuaObject(kind: Int(node.first), id: Int(node.integer)))
    case ASSAY_TABLE:
      var table = unsafe LuaTable(others: Int(node.last))
      unsafe table.items.reserveCapacity(Int(node.integer))
      for _ in 0..<(unsafe node.integer) { unsafe table.items.append(value(in: row, at: &at)) }
      unsafe table.fields.reserveCapacity(Int(node.first))
      for _ in 0..<(unsafe node.first) {
        let key = unsafe text(of: row[at])
        at += 1
        unsafe table.fields.append(LuaTable.Field(key: key, value: value(in: row, at: &at)))
      }
      return .table(table)
    default: return .none
    }
  }

  private static func text(of node: assay_node) -> String {
    guard let start = unsafe node.text else { return "" }
    let bytes = unsafe UnsafeRawBufferPointer(start: start, count: node.length)
    return unsafe String(decoding: bytes, as: UTF8.self)
  }

  /// Puts the value into the row that the sandbox reads next.
  func put(into sandbox: OpaquePointer) {
    switch self {
    case .none: unsafe assay_put_none(sandbox)
    case .boolean(let value): unsafe assay_put_boolean(sandbox, value)
    case .integer(let value): unsafe assay_put_integer(sandbox, Int64(value))
    case .number(let value): unsafe assay_put_number(sandbox, value)
    case .text(let value): unsafe Self.put(value, into: sandbox)
    case .function(let function): unsafe assay_put_function(sandbox, Int64(function.id))
    case .object(let object): unsafe assay_put_object(sandbox, Int64(object.kind), Int64(object.id))
    case .table(let table):
      unsafe assay_put_table(sandbox, Int64(table.items.count), Int64(table.fields.count))
      for item in table.items { unsafe item.put(into: sandbox) }
      for field in table.fields {
        unsafe Self.put(field.key, into: sandbox)
        unsafe field.value.put(into: sandbox)
      }
    }
  }

  private static func put(_ text: String, into sandbox: OpaquePointer) {
    var text = text
    text.withUTF8 { bytes in unsafe assay_put_text(sandbox, bytes.baseAddress, bytes.count) }
  }
}
