internal import AssayFormats
internal import AssayModel
internal import AssayWorkbench

/// Where a report goes beside the terminal.
struct ReportFile {
  var format: any ReportFormat.Type
  var path: String
}

extension GlobalOptions {
  /// The format of the output.
  func reportFormat() throws(CommandFault) -> any ReportFormat.Type {
    try Self.reportFormat(named: format ?? PrettyReport.name)
  }

  /// What `--report FORMAT=PATH` asks for.
  func reportFiles() throws(CommandFault) -> [ReportFile] {
    var files: [ReportFile] = []
    for wish in report {
      let parts = wish.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[1].isEmpty else {
        throw .usage("`--report \(wish.printable)` names no file", help: "write it as in `--report json=findings.json`")
      }
      files.append(ReportFile(format: try Self.reportFormat(named: String(parts[0])), path: String(parts[1])))
    }
    return files
  }

  private static func reportFormat(named name: String) throws(CommandFault) -> any ReportFormat.Type {
    if let format = ReportFormats.named(name) { return format }
    let names = ReportFormats.all.map { $0.name }
    throw .unknown("report format", name, nearest: NearestWord.to(name, among: names), known: names)
  }

  /// Prints a report and writes its copies.
  func publish(_ report: Report, as format: any ReportFormat.Type, to files: [ReportFile]) throws(CommandFault) {
    for file in files {
      var copy = report
      copy.width = Report.defaultWidth
      do throws(FileFault) {
        try FileSystem.write(Array(file.format.text(of: copy).plain.utf8), to: file.path)
      } catch {
        throw CommandFault(.usage, error.message.replacing("could not be read", with: "could not be written"))
      }
    }
    if quiet, report.open.isEmpty, format == PrettyReport.self { return }
    terminal.print(format.text(of: report))
    if !quiet, format != PrettyReport.self { terminal.note(StyledText(report.summary.sentence + "\n")) }
  }
}
