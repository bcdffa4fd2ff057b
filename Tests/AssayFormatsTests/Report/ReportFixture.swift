import AssayFormats
import AssayModel

/// A report about texts in which `«` and `»` mark a range, which leave the text before it is reported on.
struct ReportFixture {
  var sources = SourceMap()

  /// The range that is marked in a file of its own; the whole line of a text without marks.
  mutating func range(_ marked: String, in path: String = "a.yaml") -> SourceRange {
    var text = String.UnicodeScalarView()
    var positions: [SourcePosition] = []
    var (line, column) = (1, 1)
    for scalar in marked.unicodeScalars {
      if scalar == "«" || scalar == "»" {
        positions.append(SourcePosition(line: line, column: column))
        continue
      }
      text.append(scalar)
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    let file = sources.add(.init(path: path, bytes: Array(String(text).utf8)))
    return SourceRange(
      file: file, start: positions.first ?? SourcePosition(line: 1, column: 1),
      end: positions.last ?? SourcePosition(line: line, column: column))
  }

  func pretty(_ diagnostics: Diagnostic..., width: Int = 100) -> String {
    let text = PrettyReport.text(
      of: Report(diagnostics, sources: sources, paths: sources.files.map(\.path), width: width))
    return text.plain
  }
}
