import AssayFormats
import AssayModel
import Testing

@Suite struct RepeatedFindingTests {
  private func pretty(_ count: Int, in files: [String] = ["a.yaml"]) -> String {
    var fixture = ReportFixture()
    let ranges = files.map { fixture.range("«a»", in: $0) }
    let found = ranges.flatMap { range in
      (0..<count).map { Diagnostic("unknown-field", .error, "number \($0)", at: range) }
    }
    let report = Report(found, sources: fixture.sources, paths: files)
    return PrettyReport.text(of: report).plain
  }

  @Test func `ten of a kind are shown, and an eleventh`() {
    for count in [10, 11] {
      #expect(pretty(count).matches(of: /error\[/).count == count)
      #expect(!pretty(count).contains("more"))
    }
  }

  @Test func `further ones are counted`() {
    let text = pretty(27)
    #expect(text.matches(of: /error\[/).count == 10)
    #expect(text.contains("and 17 more `unknown-field` in this file; `--format concise` lists them all\n"))
    #expect(text.hasSuffix("27 errors in 1 file\n"))
  }

  @Test func `each file has its own ten`() {
    #expect(pretty(12, in: ["a.yaml", "b.yaml"]).matches(of: /and 2 more/).count == 2)
  }

  @Test func `says who ruled where it is a plugin`() {
    var fixture = ReportFixture()
    let range = fixture.range("«a»")
    let ruler = Ruler.plugin(id: "northwind", version: "1.4.0")
    let text = fixture.pretty(Diagnostic("northwind/x", .warning, "odd", at: range, ruler: ruler))
    #expect(text.contains("   = rule: northwind 1.4.0\n   = assay explain northwind/x\n"))
    #expect(!fixture.pretty(Diagnostic("x", .warning, "odd", at: range)).contains("= rule"))
  }
}
