import AssayFormats
import AssayModel
import AssayTestSupport
import Testing

/// Runs of tests to try formats on: one with everything that a test can come to, and one that is out to do harm.
struct TestReportCorpus: CustomTestStringConvertible, Sendable {
  let name: String
  let report: TestReport

  var testDescription: String { name }

  static let all = [tests, hostile, clean, nothing]

  private static let day = CalendarDate("2026-05-01") ?? CalendarDate(dayNumber: 0)

  private static let design = YAMLProject(
    """
    { achievement: safety-induction, title: Safety induction, kind: course, hours: 4 h }
    ---
    { achievement: mig-practice, title: MIG practice, kind: course, hours: 7 h, tags: [ workshop ] }
    ---
    credential: welding-technician
    title: Welding Technician
    version: 1.2.0
    assessments:
      - { id: bend-test, title: Bend test, grading: { scale: percent, pass: 70 } }
    requires:
      all_of:
        - holds: safety-induction
        - name: workshop
          hours: { at_least: 12 h, of: { tag: workshop } }
        - assessment: { id: bend-test, within: 2 years }
    ---
    learner: ana
    awards:
      - { achievement: safety-induction, awarded: 2026-01-10 }
      - { achievement: mig-practice, awarded: 2026-02-10 }
    results:
      - { assessment: welding-technician/bend-test, score: 64, date: 2026-03-01 }
    """)

  private static let script = """
    describe("welding technician", function()
      local ana = learner "ana"
      it("is earned after the workshop", function()
        expect(ana):earns "welding-technician"
      end)
      it("explains itself", function()
        expect(ana:explain "welding-technician"):matches_snapshot()
      end)
      property("more awards never lose it", function(l, extra)
        return implies(l:earns "welding-technician", (l + extra):earns "welding-technician")
      end)
      it("is decided in time", function() while true do end end)
    end)

    """

  /// What designers see on an ordinary day.
  static let tests: TestReportCorpus = {
    var sources = design.sources
    let file = sources.add(.init(path: "tests/welding_test.lua", bytes: Array(script.utf8)))
    func test(
      _ line: Int, _ name: String, _ outcome: ReportedTest.Outcome, in path: String = "tests/welding_test.lua"
    ) -> ReportedTest {
      let names = ["welding technician", name]
      return ReportedTest(
        id: "\(path)/\(names.joined(separator: " > "))", file: path, line: line, path: names, outcome: outcome,
        rerun: "assay test \(path):\(line) --seed 4711 --on 2026-05-01")
    }

    var earned = test(3, "is earned after the workshop", .failed)
    earned.message = "`ana` does not earn `welding-technician`"
    earned.place = range(file, 4, 5, 4, 16)
    earned.details = [
      .expected("earned", got: "not earned, 5 h short"),
      .evaluation(design.evaluation(of: "welding-technician"), learner: "ana", day: day),
      .note(.init("the learner comes from here", at: range(file, 2, 15, 2, 28))),
    ]
    earned.help = "give `ana` more hours in the workshop, or ask for fewer"
    earned.milliseconds = 1.75

    var snapshot = test(6, "explains itself", .failed)
    snapshot.message = "what it says is not what its snapshot holds"
    snapshot.place = range(file, 7, 5, 7, 11)
    snapshot.details = [
      .difference(
        expected: "Welding Technician\nearned: ana\n  met  workshop\n",
        got: "Welding Technician\nnot earned: ana\n  not met  workshop\n")
    ]
    snapshot.help = "`assay test --update-snapshots` takes over what it says now"
    snapshot.output = "looking at ana\n"

    var property = test(9, "more awards never lose it", .failed)
    property.kind = .property
    property.tags = ["slow"]
    property.message = "it fails for 1 of 37 learners"
    property.details = [
      .code(says: "the smallest learner for whom it fails", "learner {\n  awards = { \"mig-practice\" },\n}"),
      .note(.init("drawn with seed 4711")),
    ]
    property.milliseconds = 182.5

    var endless = test(12, "is decided in time", .undecided)
    endless.message = "it used all of its 10,000,000 steps"
    endless.help = "most often a loop does not end"

    var known = test(20, "counts practice abroad", .knownIssue, in: "tests/transfer_test.lua")
    known.message = "Northwind has not agreed on the hours"
    var skipped = test(24, "counts night shifts", .skipped, in: "tests/transfer_test.lua")
    skipped.message = "no learner has any"
    var todo = test(28, "a third route", .todo, in: "tests/transfer_test.lua")
    todo.message = "waits for the second bay"
    var example = test(8, "a beginner", .passed, in: "design.yaml")
    example.kind = .example
    example.milliseconds = 0.5

    var report = TestReport(
      [todo, property, earned, example, endless, known, snapshot, skipped], on: day, seed: 4711,
      diagnostics: [
        Diagnostic(
          "unknown-name", .error, "there is no `expcet` here", at: range(file, 7, 5, 7, 11),
          help: "did you mean `expect`?")
      ], sources: sources, version: "0.1.0")
    report.unselected = 4
    report.isCutShort = true
    report.slowest = 2
    return TestReportCorpus(name: "tests", report: report)
  }()

  /// Every text that an author or a script fills, filled with what some reader of a format would obey.
  static let hostile: TestReportCorpus = {
    var sources = SourceMap()
    var tests: [ReportedTest] = []
    var found: [Diagnostic] = []
    for (index, word) in (ReportCorpus.nastyWords + [String(repeating: "x", count: 10_000)]).enumerated() {
      let path = "tests/\(index)/\(word)_test.lua"
      // Of every other file nothing but its name is known.
      let file =
        index.isMultiple(of: 2) ? sources.add(.init(path: path, bytes: Array("it(\"\(word)\")\n".utf8))) : nil
      let here = file.map { range($0, 1, 5, 1, 6) }
      // Long words are long in every outcome; two of them are enough.
      let outcomes = word.utf8.count > 1_000 ? [.failed, .skipped] : ReportedTest.Outcome.allCases
      for outcome in outcomes {
        var test = ReportedTest(
          id: "\(path)/\(word)", file: path, line: index - 1, path: [word, word], outcome: outcome, rerun: word)
        test.tags = [word]
        test.message = word
        test.help = word
        test.place = here
        test.output = word
        test.milliseconds = [0, -1, .nan, .infinity, 1e300, 0.0004][index % 6]
        tests.append(test)
        guard outcome == .failed else { continue }
        // The same name again, with all that can be shown.
        test.details = [
          .expected(word, got: word), .difference(expected: word, got: "\(word)\n\(word)"), .code(says: word, word),
          .note(.init(word)), .note(.init(word, at: here)),
        ]
        tests.append(test)
      }
      found.append(Diagnostic("unknown-field", .error, word, at: here, help: word))
    }
    return TestReportCorpus(
      name: "hostile",
      report: TestReport(tests, on: day, seed: .max, diagnostics: found, sources: sources, version: "0.1.0"))
  }()

  static let clean: TestReportCorpus = {
    let test = ReportedTest(
      id: "tests/a_test.lua/a", file: "tests/a_test.lua", line: 1, path: ["a"], outcome: .passed, rerun: "assay test")
    return TestReportCorpus(
      name: "clean", report: TestReport([test], on: day, seed: 1, sources: SourceMap(), version: "0.1.0"))
  }()

  static let nothing = TestReportCorpus(
    name: "nothing", report: TestReport([], on: day, seed: 0, sources: SourceMap()))

  private static func range(_ file: FileID, _ line: Int, _ column: Int, _ endLine: Int, _ endColumn: Int) -> SourceRange
  {
    SourceRange(
      file: file, start: SourcePosition(line: line, column: column),
      end: SourcePosition(line: endLine, column: endColumn))
  }
}
