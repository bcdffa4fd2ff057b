import AssayFormats
import Foundation
import Testing

/// TAP as its oldest reader takes it.
@Suite struct ProveTests {
  static let isThere = ["/usr/bin/prove", "/usr/local/bin/prove"].contains(where: FileManager.default.isExecutableFile)

  @Test(.enabled(if: isThere, "no `prove` here"), arguments: ReportCorpus.all)
  func `prove counts what there is`(corpus: ReportCorpus) throws {
    let folder = try TemporaryFolder()
    let text = TAPReport.text(of: corpus.report).plain
    try folder.write(text, to: "report.t")
    let run = try BuiltAssay.run("prove --exec cat report.t", in: folder.url, together: true)
    #expect(!run.output.contains("Parse errors") && !run.output.contains("TODO"), "\(run.output)")
    let cases = corpus.report.suites.flatMap(\.cases)
    let failed = cases.count { $0.outcome != .passed }
    #expect(run.status == (failed == 0 ? 0 : 1))
    if failed > 0 { #expect(run.output.contains("Failed \(failed)/\(cases.count) subtests"), "\(run.output)") }
  }

  @Test(.enabled(if: isThere, "no `prove` here"), arguments: TestReportCorpus.all)
  func `prove counts tests`(corpus: TestReportCorpus) throws {
    let folder = try TemporaryFolder()
    try folder.write(TAPReport.text(of: corpus.report).plain, to: "report.t")
    let run = try BuiltAssay.run("prove --exec cat report.t", in: folder.url, together: true)
    #expect(!run.output.contains("Parse errors") && !run.output.contains("TODO passed"), "\(run.output)")
    let report = corpus.report
    let failed = report.tests.count(where: \.outcome.isBad) + report.diagnostics.count
    #expect(run.status == (failed == 0 ? 0 : 1))
    let all = report.tests.count + report.diagnostics.count
    if failed > 0 { #expect(run.output.contains("Failed \(failed)/\(all) subtests"), "\(run.output.suffix(2000))") }
    let skipped = report.tests.count { $0.outcome == .skipped }
    if skipped > 0 { #expect(run.output.contains("less \(skipped) skipped subtest"), "\(run.output.suffix(2000))") }
  }

  @Test(arguments: ReportCorpus.all) func `the plan is kept`(corpus: ReportCorpus) throws {
    let lines = TAPReport.text(of: corpus.report).plain.split(separator: "\n")
    #expect(lines.first == "TAP version 13")
    let points = lines.filter { $0.hasPrefix("ok ") || $0.hasPrefix("not ok ") }
    #expect(lines.dropFirst().first?.hasPrefix("1..\(points.count)") == true)
    for point in points { #expect(point.firstMatch(of: /[^\\](\\\\)*#/) == nil, "\(point)") }
  }
}
