/// Which lines and functions of Lua files were run, and how often.
package struct LineCoverage: Hashable, Sendable {
  package struct Function: Hashable, Sendable {
    package var name: String
    /// The line on which it begins.
    package var line: Int
    /// How often it was entered.
    package var count: Int

    package init(name: String, line: Int, count: Int) {
      self.name = name
      self.line = line
      self.count = count
    }
  }

  package struct File: Hashable, Sendable {
    package var path: String
    /// Each line that can be run, with how often it was.
    package var lines: [Int: Int]
    /// In the order of their lines, then of their names.
    package var functions: [Function]

    package init(path: String, lines: [Int: Int], functions: [Function] = []) {
      self.path = path
      self.lines = lines
      self.functions = functions
    }

    /// What a run counted: `executable` lines that can be run, functions by where they begin, and how often each was.
    package init(
      path: String, executable: some Sequence<Int>, functions: [(name: String, line: Int)] = [],
      lineCounts: [Int: Int], callCounts: [Int: Int] = [:]
    ) {
      let lines = Dictionary(executable.map { ($0, lineCounts[$0] ?? 0) }, uniquingKeysWith: max)
      self.init(
        path: path, lines: lines,
        functions: functions.map { Function(name: $0.name, line: $0.line, count: callCounts[$0.line] ?? 0) })
    }

    package var tally: CoverageTally {
      CoverageTally(fulfilled: lines.values.count { $0 > 0 }, all: lines.count)
    }
  }

  private var filesByPath: [String: File] = [:]

  package init() {}

  /// In the order of their paths' bytes.
  package var files: [File] {
    filesByPath.values.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  package var tally: CoverageTally { filesByPath.values.map(\.tally).total }

  package func file(_ path: String) -> File? { filesByPath[path] }

  /// Adds what was run of a file to what is known of it. Lines that can be run and were not are named too, with 0.
  package mutating func add(_ file: File) {
    var known = filesByPath[file.path] ?? File(path: file.path, lines: [:])
    known.lines.merge(file.lines, uniquingKeysWith: +)
    var functions = known.functions
    for function in file.functions {
      if let index = functions.firstIndex(where: { $0.line == function.line && $0.name == function.name }) {
        functions[index].count += function.count
      } else {
        functions.append(function)
      }
    }
    known.functions = functions.sorted { ($0.line, $0.name) < ($1.line, $1.name) }
    filesByPath[file.path] = known
  }

  /// The same whatever the order in which runs are merged.
  package mutating func merge(_ other: LineCoverage) {
    for file in other.filesByPath.values { add(file) }
  }
}

extension LineCoverage.File {
  /// The lines that were never run, as ranges: from one that can be run to the last before one that was.
  var missing: [ClosedRange<Int>] {
    var ranges: [ClosedRange<Int>] = []
    var isOpen = false
    for line in lines.keys.sorted() {
      if lines[line] ?? 0 > 0 {
        isOpen = false
      } else if isOpen, let last = ranges.last {
        ranges[ranges.count - 1] = last.lowerBound...line
      } else {
        ranges.append(line...line)
        isOpen = true
      }
    }
    return ranges
  }
}
