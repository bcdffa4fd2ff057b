extension TestSelection {
  /// A file or a folder, a line of a file, or one of the tests that a line means.
  package struct Place: Hashable, Sendable {
    package var file: String
    package var line: Int?
    /// Counted from 1.
    package var ordinal: Int?

    package init(file: String, line: Int? = nil, ordinal: Int? = nil) {
      self.file = file
      self.line = line
      self.ordinal = ordinal
    }

    /// Reads `FILE:LINE`, `FILE:LINE#2` or, as reports write it, `FILE:LINE:COLUMN`; nil for a plain path.
    package init?(_ written: String) {
      let parts = written.split(separator: ":", omittingEmptySubsequences: false)
      guard parts.count > 1 else { return nil }
      if parts.count > 2, let line = Self.number(parts[parts.count - 2]), Self.number(parts[parts.count - 1]) != nil {
        self.init(file: parts.dropLast(2).joined(separator: ":"), line: line)
        return
      }
      let last = parts[parts.count - 1].split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      guard let line = Self.number(last[0]) else { return nil }
      let ordinal = last.count > 1 ? Self.number(last[1]) : nil
      if last.count > 1, ordinal == nil { return nil }
      self.init(file: parts.dropLast().joined(separator: ":"), line: line, ordinal: ordinal)
    }

    private static func number(_ text: Substring) -> Int? { Int(text).flatMap { $0 > 0 ? $0 : nil } }

    /// As it is written on a command line.
    package var written: String {
      file + (line.map { ":\($0)" } ?? "") + (ordinal.map { "#\($0)" } ?? "")
    }

    package func holds(_ path: String) -> Bool { path == file || path.hasPrefix(file + "/") }

    /// The tests that are meant, by their places in the list.
    package func meant(in tests: [PlannedTest]) -> [Int] {
      let here = tests.indices.filter { holds(tests[$0].file) }
      guard let line else { return here }
      let meant = Self.meant(by: line, here, tests)
      guard let ordinal else { return meant }
      return ordinal <= meant.count ? [meant[ordinal - 1]] : []
    }

    /// A line on which a block begins means the block; any other the test that it stands in; between tests of a block,
    /// the block; between blocks, nothing.
    private static func meant(by line: Int, _ here: [Int], _ tests: [PlannedTest]) -> [Int] {
      let begins = here.map { index in tests[index].blocks.firstIndex { $0.lowerBound == line } ?? .max }
      if let outermost = begins.min(), outermost < .max {
        return zip(here, begins).filter { $0.1 == outermost }.map(\.0)
      }
      let around = here.filter { (tests[$0].line...max(tests[$0].line, tests[$0].lastLine)).contains(line) }
      // A test that is declared within another's lines begins later.
      if let latest = around.map({ tests[$0].line }).max() { return around.filter { tests[$0].line == latest } }
      let depths = here.map { index in tests[index].blocks.lastIndex { $0.contains(line) } ?? -1 }
      guard let deepest = depths.max(), deepest >= 0 else { return [] }
      return zip(here, depths).filter { $0.1 == deepest }.map(\.0)
    }
  }
}
