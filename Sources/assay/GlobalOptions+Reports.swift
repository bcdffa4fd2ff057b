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

  /// Says what is wrong with a project, beside an answer. A document on stdout stays a document: there, findings go to
  /// stderr.
  func show(_ findings: [Diagnostic], of project: OpenProject, isDocument: Bool) {
    guard !findings.isEmpty else { return }
    let text = PrettyReport.text(of: project.report(findings, about: project.paths, width: terminal.width))
    if isDocument { terminal.note(text) } else { terminal.print(text) }
  }

  /// Prints a report and writes its copies.
  func publish(_ report: some Reportable, as format: any ReportFormat.Type, to files: [ReportFile]) throws(CommandFault)
  {
    var report = report
    report.repositoryFolder = repositoryFolder
    for file in files {
      var copy = report
      copy.width = Report.defaultWidth
      let bytes = Array(copy.text(in: file.format).plain.utf8)
      try write { () throws(FileFault) in try FileSystem.write(bytes, to: file.path) }
    }
    if !quiet || report.hasNews || format != PrettyReport.self {
      terminal.print(report.text(in: format))
    }
    if !quiet, format != PrettyReport.self { terminal.note(StyledText(report.sentence + "\n")) }
    if format == GitHubReport.self { try summarise(report) }
  }

  /// Adds a report to the summary of the job, where GitHub says which file that is.
  private func summarise(_ report: some Reportable) throws(CommandFault) {
    guard let summary = Terminal.variable("GITHUB_STEP_SUMMARY"), !summary.isEmpty else { return }
    let bytes = Array(report.text(in: MarkdownReport.self).plain.utf8)
    try write { () throws(FileFault) in try FileSystem.append(bytes, to: summary) }
  }

  private func write(_ body: () throws(FileFault) -> Void) throws(CommandFault) {
    do throws(FileFault) { try body() } catch {
      throw CommandFault(.usage, error.message.replacing("could not be read", with: "could not be written"))
    }
  }

  /// The project's folder from that of the repository, which GitHub and GitLab name; empty where neither does.
  private var repositoryFolder: String {
    guard let root = try? projectFolder().root else { return "" }
    for name in ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"] {
      guard let repository = Terminal.variable(name), FilePath.isAbsolute(repository) else { continue }
      let folder = FilePath.relative(root, to: FilePath.normalised(repository))
      if folder != ".", folder != "..", !folder.hasPrefix("../") { return folder }
    }
    return ""
  }
}
