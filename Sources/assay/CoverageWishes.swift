internal import AssayFormats
internal import AssayModel
internal import AssayWorkbench

/// What `assay test` was asked to say of coverage.
struct CoverageWishes {
  private struct Wish {
    var format: any CoverageFormat.Type
    /// Nil for stdout.
    var path: String?
  }

  private var wishes: [Wish] = []
  private let least: Int?

  init(_ written: [String], least: Int?, _ report: any ReportFormat.Type) throws(CommandFault) {
    self.least = least
    if let least, !(0...100).contains(least) { throw .usage("`--min-coverage` wants a percentage from 0 to 100") }
    for wish in written {
      let parts = wish.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard let format = CoverageFormats.named(parts[0]) else {
        let names = CoverageFormats.all.map { $0.name }
        throw .unknown("format of coverage", parts[0], nearest: NearestWord.to(parts[0], among: names), known: names)
      }
      if parts.count == 2, parts[1].isEmpty {
        throw .usage(
          "`--coverage \(wish.printable)` names no file",
          help: "write it as in `--coverage \(format.name)=coverage.\(format.name)`")
      }
      wishes.append(Wish(format: format, path: parts.count == 2 ? parts[1] : nil))
    }
    let documents = wishes.filter { $0.path == nil && $0.format != TextCoverage.self }
    if let first = documents.first, documents.count > 1 || report != PrettyReport.self {
      throw .usage(
        "two documents cannot both be printed",
        help: "write one to a file, as in `--coverage \(first.format.name)=coverage.\(first.format.name)`")
    }
  }

  var isAsked: Bool { !wishes.isEmpty || least != nil }

  /// Whether a document of coverage is what is printed.
  var takesOutput: Bool { wishes.contains { $0.path == nil && $0.format != TextCoverage.self } }

  /// Prints and writes what was asked for; says whether enough is shown.
  func publish(_ coverage: CoverageReport, _ everywhere: GlobalOptions) throws(CommandFault) -> ExitStatus {
    var coverage = coverage
    for wish in wishes {
      guard let path = wish.path else {
        coverage.width = everywhere.terminal.width
        everywhere.terminal.print(wish.format.text(of: coverage))
        continue
      }
      coverage.width = Report.defaultWidth
      let bytes = Array(wish.format.text(of: coverage).plain.utf8)
      do throws(FileFault) { try FileSystem.write(bytes, to: path) } catch { throw .usage(error.writingMessage) }
      if !everywhere.quiet { everywhere.terminal.note(StyledText("wrote \(path.printable)\n")) }
    }
    guard let least else { return .success }
    let percent = coverage.percent ?? 100
    if percent >= least { return .success }
    everywhere.terminal.report(
      CommandFault(
        .findings, "the tests show \(percent) % of the criteria, and \(least) % is asked for",
        help: "`assay test --coverage` lists what is missing"))
    return .findings
  }
}
