internal import AssayAnalysis
package import AssayFormats
package import AssayModel

/// Holds mutants against the tests of a project, and what no test notices against every learner that there could be.
package struct MutantTrial: Sendable {
  package let tried: TriedProject
  private let design: Design
  private let files: [TestFile]
  private let options: TestOptions
  /// Per part of a run: how often it asks about each credential.
  private let asked: [[String: Int]]

  package var day: CalendarDate { options.day }

  /// `files` have the snapshots that the tests passed with, `parts` are what came of that.
  package init(_ tried: TriedProject, _ files: [TestFile], _ parts: [TestRun.Part], _ options: TestOptions) {
    self.tried = tried
    design = Design(tried.project)
    self.files = zip(files, parts.dropFirst()).map { file, part in
      TestFile(path: file.path, bytes: file.bytes, snapshots: part.snapshots)
    }
    var options = options
    (options.bail, options.seesCriteria) = (1, false)
    (options.updatesSnapshots, options.keepsNewSnapshots) = (false, false)
    self.options = options
    asked = parts.map { $0.coverage?.evaluations ?? [:] }
  }

  /// Nil where nobody could have written the mutant, or where it says what the design says.
  package func judged(_ mutant: Mutant) -> TriedMutant? {
    guard let changed = mutant.project(in: tried), let credential = changed.project.credentials[mutant.credential]
    else { return nil }
    return TriedMutant(mutant: mutant, credential: credential, outcome: outcome(of: mutant, changed))
  }

  private func outcome(of mutant: Mutant, _ changed: TriedProject) -> ReportedMutant.Outcome {
    if let test = noticing(mutant, changed) { return .noticed(by: test.id) }
    // How long it is valid, and what is counted elsewhere, are no part of what is compared.
    let isCompared = !mutant.isOfValidity
    let difference = DesignDifference(design, Design(changed.project), on: options.day)
    let quick = isCompared ? difference.smallest(of: mutant.credential, isQuick: true) : nil
    if let outcome = outcome(quick, mutant, changed) { return outcome }
    let drawn = DrawnDifference(mutant, tried, changed, on: options.day).learner(seed: options.seed)
    if let drawn, let tested = tested(drawn, mutant, changed) { return .survives(tested) }
    if let learner = quick?.learner ?? drawn { return .survives(learner) }
    // A proof that nobody could notice may take long.
    guard isCompared else { return .unknown }
    if case .nobody? = quick { return .unknown }
    let slow = difference.smallest(of: mutant.credential)
    return outcome(slow, mutant, changed) ?? slow?.learner.map { .survives($0) } ?? .unknown
  }

  /// What follows from comparing a mutant with the design; nil where that is not settled.
  private func outcome(
    _ answer: DesignDifference.Answer?, _ mutant: Mutant, _ changed: TriedProject
  ) -> ReportedMutant.Outcome? {
    if case .nobody? = answer { return mutant.isOfSharing ? nil : .equivalent }
    guard var learner = answer?.learner else { return nil }
    for plausible in learner.shown.plausible(in: tried, on: options.day) {
      learner.shown = plausible
      if let tested = tested(learner, mutant, changed) { return .survives(tested) }
    }
    return nil
  }

  /// The first test that does not pass any more. Those that ask about the credential most are tried first.
  private func noticing(_ mutant: Mutant, _ changed: TriedProject) -> ReportedTest? {
    let run = TestRun(changed, files, options)
    let order = (0..<run.partCount).sorted { left, right in
      let (first, second) = (asked[left][mutant.credential] ?? 0, asked[right][mutant.credential] ?? 0)
      return first == second ? left < right : first > second
    }
    for index in order {
      if let test = run.part(index).tests.first(where: \.outcome.isBad) { return test }
    }
    return nil
  }

  /// The learner with a test of it, where that passes with the design as it is and fails with the mutant.
  private func tested(
    _ learner: ReportedMutant.Learner, _ mutant: Mutant, _ changed: TriedProject
  ) -> ReportedMutant.Learner? {
    // A script's own answer was only assumed: a test would ask it.
    guard learner.shown.assumed.isEmpty else { return nil }
    let written = LearnerTest(
      "keeps to `\(mutant.kept)`: \(learner.says.beginning)", learner.shown.learner, on: options.day,
      learner.says.matcher, mutant.credential)
    let file = TestFile(path: "mutant_test.lua", bytes: Array(written.text.utf8))
    var alone = options
    alone.selection = TestSelection()
    func passes(_ project: TriedProject) -> Bool {
      let tests = TestRun(project, [file], alone).part(1).tests
      return !tests.isEmpty && tests.allSatisfy { $0.outcome == .passed }
    }
    guard passes(tried), !passes(changed) else { return nil }
    var learner = learner
    learner.test = written.text
    return learner
  }
}

/// A mutant, what is read of it, and what came of holding it against the tests.
package struct TriedMutant: Sendable {
  package let mutant: Mutant
  /// The credential as it would be: two mutants that come to the same are one.
  package let credential: Credential
  package let outcome: ReportedMutant.Outcome

  package var reported: ReportedMutant {
    ReportedMutant(
      credential: mutant.credential, mutation: mutant.mutation, says: mutant.says, range: mutant.range,
      outcome: outcome)
  }
}

extension DesignDifference.Answer {
  fileprivate var learner: ReportedMutant.Learner? {
    if case .learner(let shown, let earnsOld) = self {
      ReportedMutant.Learner(shown, says: earnsOld ? .earned : .notEarned)
    } else {
      nil
    }
  }
}

extension ReportedMutant.Learner.Verdict {
  /// How the name of a test of it begins.
  fileprivate var beginning: String {
    switch self {
    case .earned: "is earned by who has"
    case .notEarned: "is not earned by who has"
    case .held: "is still valid for who has"
    case .notHeld: "is not valid for who has"
    case .renewable: "can be renewed by who has"
    case .notRenewable: "cannot be renewed by who has"
    }
  }

  fileprivate var matcher: String {
    switch self {
    case .earned: ":earns"
    case .notEarned: ":misses"
    case .held: ":holds"
    case .notHeld: ".never:holds"
    case .renewable: ":renews"
    case .notRenewable: ".never:renews"
    }
  }
}
