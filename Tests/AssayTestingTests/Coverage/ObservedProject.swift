import AssayEngine
import AssayFormats
import AssayModel
import AssayTestSupport
import AssayTesting

/// One credential `c`, learners with awards, and what asking about some of them shows.
struct ObservedProject {
  let project: YAMLProject

  /// `requires`: YAML on one line. `more`: further lines of the credential. `learners`: the awards of each.
  init(
    _ requires: String, more: String = "", learners: [(id: String, awards: [String])], others: String = ""
  ) {
    let people = learners.map { learner in
      "---\nlearner: \(learner.id)\nawards: [\(learner.awards.joined(separator: ", "))]\n"
    }
    let catalogue = """
      ---
      organisation: northwind
      ---
      organisation: harbour
      ---
      achievement: mig
      tags: [weld]
      issuer: northwind
      credits: 3 ects
      ---
      achievement: tig
      tags: [weld]
      issuer: harbour
      credits: 3 ects
      ---
      achievement: arc
      tags: [weld]
      issuer: northwind
      credits: 3 ects

      """
    project = YAMLProject(
      "credential: c\nrequires: \(requires)\n\(more)\n" + catalogue + others + people.joined())
  }

  func coverage(of learners: String..., on day: String = "2026-05-01") -> CriteriaCoverage {
    var coverage = CriteriaCoverage(of: project.project)
    for learner in learners {
      var question = project.question(learner: learner, on: day)
      question.observes = true
      coverage.record(question.answered())
    }
    return coverage
  }

  static func award(_ id: String, _ more: String = "") -> String {
    "{ achievement: \(id), awarded: 2026-01-10\(more.isEmpty ? "" : ", \(more)") }"
  }
}

extension CriteriaCoverage {
  /// How often something of the credential `c` was seen, by the path below `requires`.
  func count(_ kind: Obligation.Kind, _ path: String) -> Int? {
    count(of: Obligation(kind, of: "c", at: path == Bound.counting ? path : "requires/" + path))
  }
}
