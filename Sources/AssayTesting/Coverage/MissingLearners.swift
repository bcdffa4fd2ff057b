internal import AssayAnalysis
internal import AssayFormats
internal import AssayModel

/// Looks among all learners that there could be for those who would show what no test has shown.
package struct MissingLearners {
  private let tried: TriedProject
  private let options: TestOptions
  private let design: Design
  private var asked: [String: CriterionLearners] = [:]

  package init(_ tried: TriedProject, _ options: TestOptions) {
    self.tried = tried
    var options = options
    (options.selection, options.seesCriteria, options.bail) = (TestSelection(), true, nil)
    self.options = options
    design = Design(tried.project)
  }

  /// A test that shows it, or that nobody could; nil where neither is known.
  mutating func remedy(for obligation: Obligation) -> CoveredObligation.Remedy? {
    guard let wish = obligation.wish, let credential = tried.project.credentials[obligation.credential] else {
      return nil
    }
    let learners = asked[credential.id] ?? CriterionLearners(design, of: credential, on: options.day)
    asked[credential.id] = learners
    switch learners.learner(wish, at: obligation.path) {
    case .nobody: return .nobody
    case .unknown: return nil
    case .learner(let shown):
      for plausible in shown.plausible(in: tried, on: options.day) where plausible.assumed.isEmpty {
        for (says, matcher) in [("is earned by who has", ":earns"), ("is not earned by who has", ":misses")] {
          let test = LearnerTest(says, plausible.learner, on: options.day, matcher, credential.id).text
          if shows(test, obligation) { return .test(test) }
        }
      }
      return nil
    }
  }

  /// Whether a test passes and shows what is missing.
  private func shows(_ test: String, _ obligation: Obligation) -> Bool {
    let file = TestFile(path: "missing_test.lua", bytes: Array(test.utf8))
    let part = TestRun(tried, [file], options).part(1)
    return part.tests.allSatisfy { $0.outcome == .passed } && !part.tests.isEmpty
      && part.coverage?.count(of: obligation) ?? 0 > 0
  }
}

extension Obligation {
  /// Who is looked for; nil for what no proof speaks of: limits, and renewals.
  fileprivate var wish: CriterionLearners.Wish? {
    guard path.hasPrefix("requires/") else { return nil }
    return switch kind {
    case .met: .met
    case .unmet: .unmet
    case .decides: .decides
    case .binds: nil
    }
  }
}
