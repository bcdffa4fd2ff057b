internal import CLuaShims

/// Where the host puts what a script is given, one value after the other, without making a ``LuaValue`` of each.
@safe package struct LuaRow {
  private let row: UnsafeMutablePointer<assay_incoming>

  init(_ row: UnsafeMutablePointer<assay_incoming>) { unsafe self.row = unsafe row }

  package func put(_ integer: Int) { unsafe assay_put(row, Int32(ASSAY_INTEGER.rawValue), 0, 0, Int64(integer)) }

  package func put(_ boolean: Bool) {
    unsafe assay_put(row, Int32(ASSAY_BOOLEAN.rawValue), 0, 0, boolean ? 1 : 0)
  }

  package func put(_ text: String) {
    unsafe row.put(text)
  }

  package func put(_ value: LuaValue) { unsafe value.put(into: row) }
}
