internal import AssayEngine
internal import AssayFormats
internal import AssayLint
internal import AssayModel
internal import AssayScripting

/// The examples beside designs and in plugins, as tests.
struct WorkedExamples {
  private struct Written {
    var example: WorkedExample
    var credential: Credential
    var learner: LearnerRecord
    var planned: PlannedTest
  }

  private let tried: TriedProject
  private let options: TestOptions
  private var written: [Written] = []

  init(_ tried: TriedProject, _ options: TestOptions) {
    self.tried = tried
    self.options = options
    let project = tried.project
    for id in project.credentials.keys.sorted() {
      guard let credential = project.credentials[id] else { continue }
      for example in credential.examples {
        guard let learner = project.learners[example.learner] else { continue }
        add(example, of: credential, learner)
      }
    }
    for standalone in project.standaloneExamples {
      guard let (credential, learner) = standalone.subject(in: project) else { continue }
      add(standalone.example, of: credential, learner)
    }
    var seen: [String: Int] = [:]
    for index in written.indices {
      let id = written[index].planned.id
      seen[id, default: 0] += 1
      if let count = seen[id], count > 1 { written[index].planned.id += "~\(count)" }
    }
    for (index, planned) in written.map(\.planned).withOrdinals().enumerated() { written[index].planned = planned }
  }

  private mutating func add(_ example: WorkedExample, of credential: Credential, _ learner: LearnerRecord) {
    guard let range = tried.sources.value(of: example.place.node) else { return }
    let file = tried.sources.path(of: range.file)
    let said = "\(learner.id) \(example.earns ? "earns it" : "does not earn it")"
    let path = [credential.id, example.title?.text() ?? said + (example.onDate.map { " on \($0)" } ?? "")]
    let planned = PlannedTest(
      id: ([file] + path).joined(separator: " > "), file: file, line: Int(range.start.line),
      lastLine: Int(range.end.line), path: path, kind: .example, tags: WrittenTest.tags(in: path))
    written.append(Written(example: example, credential: credential, learner: learner, planned: planned))
  }

  var planned: [PlannedTest] { written.map(\.planned) }

  func run(_ observe: (CredentialEvaluation) -> Void) -> [ReportedTest] {
    options.selection.chosen(of: planned).map { run(written[$0], observe) }
  }

  private func run(_ written: Written, _ observe: (CredentialEvaluation) -> Void) -> ReportedTest {
    let planned = written.planned
    var test = ReportedTest(
      id: planned.id, file: planned.file, line: planned.line, path: planned.path, kind: .example, outcome: .passed,
      rerun: planned.rerun(options.rerunOptions))
    test.tags = planned.tags
    let start = options.clock()
    defer { test.milliseconds = (options.clock() - start) * 1000 }
    var failed: () -> [Diagnostic] = { [] }
    let trial = ExampleTrial(
      written.example, of: written.credential, written.learner, in: tried.index, on: options.day,
      observes: options.seesCriteria
    ) { learner, day in
      let asking = tried.plugins.host(for: learner, on: day)
      failed = asking.failed
      return asking.host
    }
    guard let trial else {
      (test.outcome, test.message) = (.undecided, "what it is about could not be read")
      test.help = "run `assay check`"
      return test
    }
    observe(trial.found)
    let asked = TriedEvaluation(
      credential: trial.found, learner: trial.learner, day: trial.day, failures: failed())
    test.judge(trial, asked, tried)
    return test
  }
}

extension ReportedTest {
  fileprivate mutating func judge(_ trial: ExampleTrial, _ asked: TriedEvaluation, _ tried: TriedProject) {
    guard trial.isAsSaid else {
      outcome = asked.isLost ? .undecided : .failed
      message = trial.disagreement
      help =
        trial.found.verdict == .undecided
        ? "record what is missing, or correct the criteria"
        : "correct the example, the learner's record or the criteria"
      place = tried.sources.value(of: trial.example.place.node)
      details = [.expected(trial.example.earns ? "earned" : "not earned", got: asked.inShort), asked.shown]
      return
    }
    guard let (reason, reasonPlace) = trial.wrongReasons.first else { return }
    outcome = .failed
    message = trial.disagreement(about: reason)
    help = "correct `because`, or the criteria"
    place = tried.sources.value(of: reasonPlace.node)
    details = [.expected("not earned because of `\(reason)`", got: asked.inShort), asked.shown]
  }
}
