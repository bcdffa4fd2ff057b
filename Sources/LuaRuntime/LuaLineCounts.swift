internal import CLuaShims

/// Reads what the sandbox counted: for each chunk the lines that have a count.
@safe enum LuaLineCounts {
  typealias Count = (OpaquePointer, _ chunk: Int, _ line: Int) -> Int64

  static func all(of sandbox: OpaquePointer, _ count: Count) -> [String: [Int: Int]] {
    var counts: [String: [Int: Int]] = [:]
    for chunk in 0..<(unsafe assay_counted_chunks(sandbox)) {
      let name = unsafe String(cString: assay_counted_chunk(sandbox, chunk))
      for line in 0..<(unsafe assay_counted_lines(sandbox, chunk)) {
        let count = Int(unsafe count(sandbox, chunk, line))
        if count > 0 { counts[name, default: [:]][line] = count }
      }
    }
    return counts
  }
}
