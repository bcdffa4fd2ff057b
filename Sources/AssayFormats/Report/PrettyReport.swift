internal import AssayModel

/// Each diagnostic with the lines that it is about, for people.
///
/// It is readable in ASCII, without colour, at 60 columns and read aloud.
package enum PrettyReport: ReportFormat {
  package static let name = "pretty"
  package static let says = "for people: findings with their lines, failed tests with the criteria"
  package static let use = "The terminal, and the logs of CI."

  package static func text(of report: Report) -> StyledText {
    var text = findings(of: report)
    let isClean = report.openDiagnostics.isEmpty
    text.appendLine(report.summary.sentence, isClean ? .good : .emphasis)
    return text
  }

  /// Each finding with a blank line after it.
  package static func findings(of report: Report) -> StyledText {
    var text = StyledText()
    var page = Page(report)
    var shown = RepeatedFindings(report.openDiagnostics)
    for diagnostic in report.openDiagnostics {
      switch shown.next(diagnostic) {
      case .shown: text.append(page.text(of: diagnostic))
      case .counted(let others):
        text.append("and \(others) more `\(diagnostic.rule)` in this file; ", .muted)
        text.appendLine("`--format concise` lists them all", .muted)
      case .left: continue
      }
      text.appendLine()
    }
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
    var text = StyledText()
    text.append("\(diagnostic.severity.rawValue)[\(diagnostic.rule)]", diagnostic.severity.role)
    text.append(": ", .emphasis)
    text.appendLine(diagnostic.message.printable, .emphasis)
    text.append(frames(of: diagnostic))
    let gutter = gutter(of: diagnostic)
    for note in diagnostic.notes where note.range == nil { gutter.entry("note", note.message, to: &text) }
    if let help = diagnostic.help { gutter.entry("help", help, to: &text) }
    for fix in diagnostic.fixes { append(fix, gutter, to: &text) }
    if diagnostic.ruler != .core { gutter.entry("rule", diagnostic.ruler.label, to: &text) }
    gutter.entry("assay explain \(diagnostic.rule)", to: &text)
    return text
  }

  /// The lines that a diagnostic is about: its own, then those of at most three related places.
  mutating func frames(of diagnostic: Diagnostic) -> StyledText {
    var text = StyledText()
    let gutter = gutter(of: diagnostic)
    if let range = diagnostic.range {
      text.append(frame(range, label: diagnostic.label, "-->", "^", diagnostic.severity.role, gutter))
    }
    let related = diagnostic.notes.filter { $0.range != nil }
    for note in related.prefix(Self.mostFrames) {
      guard let range = note.range else { continue }
      text.append(frame(range, label: note.message, ":::", "-", .info, gutter))
    }
    if related.count > Self.mostFrames { gutter.entry("and \(related.count - Self.mostFrames) more", to: &text) }
    return text
  }

  func gutter(of diagnostic: Diagnostic) -> PrettyReport.Gutter {
    let related = diagnostic.notes.compactMap(\.range).prefix(Self.mostFrames)
    let fixed = diagnostic.fixes.flatMap { $0.edits.map(\.range) }
    return PrettyReport.Gutter([diagnostic.range].compactMap { $0 } + related + fixed)
  }

  private static let mostFrames = 3
}
