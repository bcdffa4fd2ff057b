import AssayFormats
import AssayModel
import Foundation
import Testing

/// Records of lcov, as the tool itself reads them where it is there.
@Suite struct LCOVTests {
  static let isThere = ["/usr/bin/lcov", "/usr/local/bin/lcov"].contains(where: FileManager.default.isExecutableFile)

  private static func write(_ corpus: CoverageCorpus) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(LCOVCoverage.text(of: corpus.report).plain, to: "coverage.info")
    for file in corpus.report.sources.files where corpus.name == "pathway" {
      try folder.write(String(decoding: file.bytes, as: UTF8.self), to: file.path)
    }
    return folder
  }

  @Test(.enabled(if: isThere, "no `lcov` here")) func `lcov counts what there is`() throws {
    let folder = try Self.write(.pathway)
    let run = try BuiltAssay.run(
      "lcov --rc lcov_branch_coverage=1 --summary coverage.info", in: folder.url, together: true)
    #expect(run.status == 0, "\(run.output)")
    let tally = CoverageCorpus.pathway.report.tally
    #expect(run.output.contains("(\(tally.fulfilled) of \(tally.all) branches)"), "\(run.output)")
    #expect(run.output.contains("(1 of 2 functions)"), "\(run.output)")
  }

  @Test(.enabled(if: isThere, "no `lcov` here")) func `genhtml finds every line`() throws {
    let folder = try Self.write(.pathway)
    let run = try BuiltAssay.run("genhtml --branch-coverage -o out coverage.info", in: folder.url, together: true)
    #expect(run.status == 0, "\(run.output)")
    #expect(!run.output.lowercased().contains("warning"), "\(run.output)")
  }

  @Test(arguments: CoverageCorpus.all) func `each record is whole`(corpus: CoverageCorpus) throws {
    let lines = LCOVCoverage.text(of: corpus.report).plain.split(separator: "\n")
    let known =
      /(TN:assay|SF:.+|FN:\d+,.+|FNDA:\d+,.+|BRDA:\d+,\d+,\d+,(\d+|-)|DA:\d+,\d+|(FN|BR|L)[FH]:\d+|end_of_record)/
    for line in lines { #expect(line.wholeMatch(of: known) != nil, "\(line)") }
    #expect(lines.count { $0.hasPrefix("SF:") } == lines.count { $0 == "end_of_record" })
  }
}
