import AssayFormats
import AssayModel
import AssayTesting

/// A file of tests in one text, and what comes of running it.
struct TriedTests {
  var text: String
  var path = "tests/mig_test.lua"
  var design = TriedYAML.mig
  var scripts = ScriptLimits()
  var snapshots = Snapshots()
  var options = TestOptions(seed: 4711, day: TriedYAML.day)

  init(_ text: String) { self.text = text }

  var file: TestFile { TestFile(path: path, bytes: Array(text.utf8), snapshots: snapshots) }
  var run: TestRun { TestRun(TriedYAML.project(design, scripts: scripts), [file], options) }

  /// In the order of ``TestRun/Part/tests``.
  var tests: [ReportedTest] { run.part(1).tests }

  /// A line for each, as they are written: `failed drills > is earned @3: this is 1, not 2`.
  var outcomes: [String] {
    let run = run
    let ranks = Dictionary(run.planned().tests.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { $1 })
    return Self.outcomes(of: run.part(1).tests.sorted { ranks[$0.id, default: 0] < ranks[$1.id, default: 0] })
  }

  static func outcomes(of tests: [ReportedTest]) -> [String] {
    TestReport(tests, on: TriedYAML.day, seed: 1, sources: SourceMap()).tests.map(\.told)
  }

  /// What the one test comes to whose body this is: `passed`, or `failed @2: …`.
  static func outcome(of body: String, in design: String = TriedYAML.mig) -> String {
    var tried = TriedTests("it(\"t\", function()\n\(body)\nend)")
    tried.design = design
    return tried.outcomes.map { $0.replacing(" t", with: "", maxReplacements: 1) }.joined(separator: "\n")
  }
}

extension ReportedTest {
  /// The outcome, the name, the line where it failed and why.
  var told: String {
    "\(outcome.rawValue) \(name)" + (place.map { " @\($0.start.line)" } ?? "") + (message.map { ": \($0)" } ?? "")
  }
}
