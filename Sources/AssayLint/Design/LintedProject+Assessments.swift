internal import AssayModel

extension LintedProject {
  /// The assessment that an id means in a credential: its own, one that belongs to none, else `credential/assessment`.
  func assessment(_ id: String, in credential: String) -> (assessment: Assessment, owner: String?)? {
    if let own = project.credentials[credential]?.assessments.first(where: { $0.id == id }) { return (own, credential) }
    if let free = project.assessments[id] { return (free, nil) }
    let parts = id.split(separator: "/", maxSplits: 1).map(String.init)
    guard parts.count == 2,
      let found = project.credentials[parts[0]]?.assessments.first(where: { $0.id == parts[1] })
    else { return nil }
    return (found, parts[0])
  }

  /// Every assessment, with the path of what it belongs to.
  var assessments: [(assessment: Assessment, path: String)] {
    credentials.flatMap { credential in credential.assessments.map { ($0, "credential:\(credential.id)/") } }
      + project.assessments.values.sorted { $0.id < $1.id }.map { ($0, "assessment:\($0.id)/") }
  }

  /// Every criterion of performance, in outcomes and in rubrics, with the path of what it belongs to.
  var performanceCriteria: [(criterion: PerformanceCriterion, path: String)] {
    credentials.flatMap { credential in
      credential.outcomes.flatMap(\.performanceCriteria).map { ($0, "credential:\(credential.id)/") }
    }
      + assessments.flatMap { assessment, path in
        (assessment.grading.rubric?.performanceCriteria ?? []).map { ($0, path) }
      }
  }
}
