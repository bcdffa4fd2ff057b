import AssayFormats
import AssayModel
import Testing

@Suite struct ReportTests {
  @Test func `sums up in a sentence`() {
    var fixture = ReportFixture()
    let (first, second) = (fixture.range("«a»", in: "a.yaml"), fixture.range("«b»", in: "b.yaml"))
    func sentence(_ diagnostics: Diagnostic...) -> String {
      Report(diagnostics, sources: fixture.sources, paths: (1...7).map { "\($0).yaml" }).summary.sentence
    }
    let error = Diagnostic("x", .error, "m", at: first)
    #expect(sentence() == "checked 7 files: nothing wrong")
    #expect(sentence(error) == "1 error in 1 file")
    #expect(sentence(error, error, Diagnostic("x", .warning, "m", at: second)) == "2 errors, 1 warning in 2 files")
    #expect(sentence(Diagnostic("x", .info, "m", at: nil)) == "1 remark")
    var accepted = error
    accepted.acceptance = .init(.comment, reason: "pilot")
    #expect(sentence(accepted, accepted) == "checked 7 files: nothing wrong; 2 suppressed")
    let fix = Diagnostic.Fix(.safe, "mend it", edits: [.init(range: first, text: "x")])
    let mendable = Diagnostic("x", .warning, "m", at: first, fixes: [fix])
    #expect(sentence(error, mendable, accepted) == "1 error, 1 warning in 1 file; 1 fixable with --fix; 1 suppressed")
  }

  @Test func `orders by path and place, whatever was read first`() {
    var fixture = ReportFixture()
    let (later, earlier) = (fixture.range("«a»", in: "b.yaml"), fixture.range("\n«b»", in: "B.yaml"))
    let found = [
      Diagnostic("x", .error, "third", at: later), Diagnostic("x", .error, "second", at: earlier),
      Diagnostic("x", .error, "first", at: nil),
    ]
    let report = Report(found, sources: fixture.sources, paths: ["B.yaml", "b.yaml"])
    #expect(report.diagnostics.map(\.message) == ["first", "second", "third"])
  }

  @Test func `has every key in its JSON`() {
    var fixture = ReportFixture()
    let range = fixture.range("a: «b»")
    let report = Report(
      [Diagnostic("bad-date", .error, "no date", at: range)], sources: fixture.sources, paths: ["a.yaml"])
    #expect(
      JSONReport.document(of: report).text(.compact) == """
        {"assay":1,"diagnostics":[{"rule":"bad-date","severity":"error","message":"no date","file":"a.yaml",\
        "range":{"start":{"line":1,"column":4},"end":{"line":1,"column":5}},"path":null,"notes":[],"help":null,\
        "fixes":[],"fingerprint":"\(report.fingerprints[0].hex)","source":"core","suppressed":false}],\
        "summary":{"errors":1,"warnings":0,"infos":0,"files":1,"files_with_findings":1,\
        "fixable":0,"suppressed":0}}
        """)
  }

  @Test func `keeps a fingerprint when lines are inserted, and tells twins apart`() {
    func hexes(_ text: String) -> [String] {
      var fixture = ReportFixture()
      let diagnostic = Diagnostic("x", .error, "m", at: fixture.range(text))
      return Report([diagnostic, diagnostic], sources: fixture.sources, paths: ["a.yaml"]).fingerprints.map(\.hex)
    }
    #expect(hexes("«a»") == hexes("\n\n  «a»"))
    #expect(Set(hexes("«a»")).count == 2)
  }

  @Test func `hashes as FNV-1a does`() {
    // The published vector of `a` is af63dc4c8601ec8c; ours adds an end mark, so it is derived from that one.
    let plain: UInt64 = 0xAF63_DC4C_8601_EC8C
    #expect(Fingerprint(["a"]).hex == "0" + String((plain ^ 0xFF) &* 0x100_0000_01B3, radix: 16))
  }

  @Test func `prints one line each when asked to be concise`() {
    var fixture = ReportFixture()
    let diagnostic = Diagnostic("bad-date", .warning, "two\nlines", at: fixture.range("x: «y»"))
    let report = Report([diagnostic], sources: fixture.sources, paths: ["a.yaml"])
    #expect(ConciseReport.text(of: report).plain == "a.yaml:1:4: warning: two lines [bad-date]\n")
  }
}
