internal import AssayWorkbench

/// The entries of a session that come through a pipe or from a file: as many lines as make a whole.
struct PipedEntries {
  private var waiting: [UInt8] = []
  private var isAtEnd = false
  /// Whether an entry was given up, because it had no end in sight.
  private(set) var isTooLong = false

  private static let limit = 4_000_000
  /// Beyond so many lines, only a line that goes no further in than the first may end an entry.
  private static let manyLines = 64

  mutating func next() -> String? {
    var entry = ""
    var count = 0
    while let line = nextLine() {
      entry += (count > 0 ? "\n" : "") + line
      count += 1
      if entry.utf8.count > Self.limit { isTooLong = true }
      if isTooLong { return nil }
      if count > Self.manyLines, line.first?.isWhitespace ?? true { continue }
      if case .unfinished = EntryText(entry).completeness { continue }
      return entry
    }
    return count > 0 && !isTooLong ? entry : nil
  }

  private mutating func nextLine() -> String? {
    var searched = 0
    while true {
      if let end = waiting[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { waiting.removeFirst(end + 1) }
        return String(decoding: waiting[..<end], as: UTF8.self)
      }
      searched = waiting.count
      guard !isAtEnd, !isTooLong else { break }
      let more = Terminal.receive()
      if more.isEmpty { isAtEnd = true }
      waiting += more
      if waiting.count > Self.limit { isTooLong = true }
    }
    guard !waiting.isEmpty, !isTooLong else { return nil }
    defer { waiting = [] }
    return String(decoding: waiting, as: UTF8.self)
  }
}
