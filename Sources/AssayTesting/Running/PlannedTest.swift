package import AssayFormats

/// A test that could be run.
package struct PlannedTest: Hashable, Sendable {
  package var id: String
  package var file: String
  /// The line that begins it.
  package var line: Int
  /// The line that ends it.
  package var lastLine: Int
  /// The names of the blocks around it and its own.
  package var path: [String]
  /// The lines of what it stands in, outermost first: blocks, and the `cases` of a row.
  var blocks: [ClosedRange<Int>] = []
  package var kind: ReportedTest.Kind
  package var tags: [String]
  /// Which of those it is that its line means, counted from 1; nil where the line means it alone.
  var ordinal: Int?

  package var name: String { path.joined(separator: " > ") }

  /// What means it alone on a command line.
  package var place: String { TestSelection.Place(file: file, line: line, ordinal: ordinal).written }

  /// The command that runs exactly this test again.
  func rerun(_ options: String) -> String { "assay test " + place.quotedForShell + options }

  /// What stands for the tests of a file, or of a block within it, that cannot be read.
  static func loadingID(_ file: String, _ blocks: [String]) -> String {
    ([file] + blocks + [loading]).joined(separator: " > ")
  }

  static let loading = "loading"

  /// What would have stood for it, had its file or a block around it not been readable.
  var loadingIDs: [String] { path.indices.map { Self.loadingID(file, Array(path[..<$0])) } }
}

extension [PlannedTest] {
  /// With the number of each test that shares its line with others.
  func withOrdinals() -> [PlannedTest] {
    var numbered = self
    for (line, places) in Dictionary(grouping: indices, by: { self[$0].whereabouts }) {
      let isAlone = places.count == 1 && !self[places[0]].blocks.contains { $0.lowerBound == line.line }
      if isAlone { continue }
      let meant = TestSelection.Place(file: line.file, line: line.line).meant(in: self)
      guard meant.count > 1 else { continue }
      for place in places { numbered[place].ordinal = meant.firstIndex(of: place).map { $0 + 1 } }
    }
    return numbered
  }
}

extension PlannedTest {
  fileprivate struct Whereabouts: Hashable {
    var file: String
    var line: Int
  }

  fileprivate var whereabouts: Whereabouts { Whereabouts(file: file, line: line) }
}
