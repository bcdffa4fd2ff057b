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
  /// The lines of the blocks around it, outermost first.
  var blocks: [ClosedRange<Int>] = []
  package var kind: ReportedTest.Kind
  package var tags: [String]
  /// Whether another test begins on the same line, such as another row of `cases`.
  var sharesLine = false

  package var name: String { path.joined(separator: " > ") }

  /// The command that runs exactly this test again.
  func rerun(_ options: String) -> String {
    let place = "\(file):\(line)".quotedForShell
    let name = sharesLine ? " -k '\"\(path.last?.replacing("'", with: "'\\''") ?? "")\"'" : ""
    return "assay test \(place)\(name)\(options)"
  }
}

extension String {
  /// As one word of a command line.
  fileprivate var quotedForShell: String {
    let isPlain = utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || [0x2D, 0x2E, 0x2F, 0x3A, 0x5F].contains(byte)
    }
    return isPlain ? self : "'" + replacing("'", with: "'\\''") + "'"
  }
}
