internal import CLuaShims

extension LuaValue {
  /// The values of the row that the sandbox wrote last.
  static func row(of sandbox: OpaquePointer) -> [LuaValue] {
    let count = unsafe assay_row_count(sandbox)
    guard count > 0, let nodes = unsafe assay_row(sandbox) else { return [] }
    let row = unsafe UnsafeBufferPointer(start: nodes, count: count)
    var at = 0
    // Nearly always there is one.
    var values = unsafe [value(in: row, at: &at)]
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
  func put(into row: UnsafeMutablePointer<assay_incoming>) {
    switch self {
    case .none: unsafe row.put(ASSAY_NONE)
    case .boolean(let value): unsafe row.put(ASSAY_BOOLEAN, value ? 1 : 0)
    case .integer(let value): unsafe row.put(ASSAY_INTEGER, value)
    case .number(let value): unsafe row.put(ASSAY_NUMBER, Int(bitPattern: UInt(value.bitPattern)))
    case .text(let value): unsafe row.put(value)
    case .function(let function): unsafe row.put(ASSAY_FUNCTION, function.id)
    case .object(let object): unsafe row.put(ASSAY_OBJECT, object.id, of: object.kind)
    case .record(let object, let fields):
      unsafe row.put(ASSAY_OBJECT, object.id, of: object.kind, count: fields.count)
      unsafe row.put(fields)
    case .table(let table):
      unsafe row.put(ASSAY_TABLE, table.items.count, count: table.fields.count)
      for item in table.items { unsafe item.put(into: row) }
      unsafe row.put(table.fields)
    }
  }
}

extension UnsafeMutablePointer<assay_incoming> {
  fileprivate func put(_ kind: assay_kind, _ value: Int = 0, of sort: Int = 0, count: Int = 0) {
    unsafe assay_put(self, Int32(kind.rawValue), Int64(sort), Int64(count), Int64(value))
  }

  func put(_ text: String) {
    let isPut: Void? = unsafe text.utf8.withContiguousStorageIfAvailable { bytes in unsafe put(bytes) }
    if isPut == nil { unsafe Array(text.utf8).withUnsafeBufferPointer { bytes in unsafe put(bytes) } }
  }

  /// A text of bytes.
  func put(_ bytes: UnsafeBufferPointer<UInt8>) {
    let place = unsafe assay_keep_bytes(self, bytes.baseAddress, bytes.count)
    unsafe put(ASSAY_TEXT, place, count: bytes.count)
  }

  fileprivate func put(_ fields: [LuaTable.Field]) {
    for field in fields {
      unsafe put(field.key)
      unsafe field.value.put(into: self)
    }
  }
}
