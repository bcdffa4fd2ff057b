internal import CLuaShims

/// Reads what the sandbox counted.
enum LuaLineCounts {
  static func all(of sandbox: OpaquePointer) -> [String: [Int: Int]] {
    var counts: [String: [Int: Int]] = [:]
    for chunk in 0..<(unsafe assay_counted_chunks(sandbox)) {
      let name = unsafe String(cString: assay_counted_chunk(sandbox, chunk))
      for line in 0..<(unsafe assay_counted_lines(sandbox, chunk)) {
        let count = Int(unsafe assay_line_count(sandbox, chunk, line))
        if count > 0 { counts[name, default: [:]][line] = count }
      }
    }
    return counts
  }
}
