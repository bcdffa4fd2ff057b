internal import AssayModel

/// Each diagnostic with the lines that it is about, for people.
///
/// It is readable in ASCII, without colour, at 60 columns and read aloud.
package enum PrettyReport: ReportFormat {
  package static let name = "pretty"
  package static let says = "with the lines they are about, for people"

  package static func text(of report: Report) -> StyledText {
    var text = StyledText()
    var page = Page(report)
    for diagnostic in report.open {
      text.append(page.text(of: diagnostic))
      text.appendLine()
    }
    let isClean = report.open.isEmpty
    text.appendLine(report.summary.sentence, isClean ? .good : .emphasis)
    return text
  }

  /// What is known while a report is printed: its files cut into lines, each once.
  struct Page {
    let report: Report
    private var lines: [FileID: SourceLines] = [:]

    init(_ report: Report) { self.report = report }

    mutating func lines(of file: FileID) -> SourceLines {
      if let known = lines[file] { return known }
      let found = SourceLines(report.sources.files[Int(file.index)].bytes)
      lines[file] = found
      return found
    }
  }
}

extension PrettyReport.Page {
  mutating func text(of diagnostic: Diagnostic) -> StyledText {
    let shown = diagnostic.notes.filter { $0.range != nil }
    let frames = shown.prefix(Self.mostFrames)
    let gutter = PrettyReport.Gutter(
      ([diagnostic.range] + frames.map(\.range) + diagnostic.fixes.flatMap { $0.edits.map(\.range) }).compactMap { $0 })

    var text = StyledText()
    text.append("\(diagnostic.severity.rawValue)[\(diagnostic.rule)]", diagnostic.severity.role)
    text.append(": ", .emphasis)
    text.appendLine(diagnostic.message.printable, .emphasis)
    if let range = diagnostic.range {
      text.append(frame(range, label: diagnostic.label, "-->", "^", diagnostic.severity.role, gutter))
    }
    for note in frames {
      guard let range = note.range else { continue }
      text.append(frame(range, label: note.message, ":::", "-", .info, gutter))
    }
    if shown.count > frames.count { gutter.entry("and \(shown.count - frames.count) more", to: &text) }
    for note in diagnostic.notes where note.range == nil { gutter.entry("note", note.message, to: &text) }
    if let help = diagnostic.help { gutter.entry("help", help, to: &text) }
    for fix in diagnostic.fixes { append(fix, gutter, to: &text) }
    gutter.entry("assay explain \(diagnostic.rule)", to: &text)
    return text
  }

  private static let mostFrames = 3
}
