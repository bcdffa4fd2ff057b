import LuaSyntax

/// A script with what is wrong in it drawn under its lines.
///
/// Lines of the script begin with two spaces, what is drawn with `!`: carets under what is marked (`|` where something
/// is missing), the message, and below it help and notes. What is drawn is taken out before the script is read.
struct FaultDrawing {
  let drawing: String

  var script: String {
    drawing.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("!") }
      .map { $0.dropFirst(2) }.joined(separator: "\n")
  }

  var drawn: String {
    let source = LuaSource(script)
    var result: [String] = []
    for (index, line) in script.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      result.append(line.isEmpty ? "" : "  " + line)
      for fault in source.faults where fault.range.start.line == index + 1 {
        result.append(Self.carets(fault.range, in: line) + fault.message + (fault.isEarlyEnd ? " (at the end)" : ""))
        if let help = fault.help { result.append("! help: " + help) }
        for note in fault.notes {
          result.append("! note: \(note.range.start.line):\(note.range.start.column) \(note.message)")
        }
      }
    }
    return result.joined(separator: "\n")
  }

  private static func carets(_ range: LuaRange, in line: Substring) -> String {
    let isOneLine = range.end.line == range.start.line
    let width = (isOneLine ? range.end.column : line.unicodeScalars.count + 1) - range.start.column
    let marks = width > 0 ? String(repeating: "^", count: width) : "|"
    return "! " + String(repeating: " ", count: range.start.column - 1) + marks + (isOneLine ? " " : "> ")
  }
}
