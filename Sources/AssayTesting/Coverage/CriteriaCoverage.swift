package import AssayEngine
package import AssayModel

/// What tests have shown of the criteria of a project.
///
/// Every criterion that decides something is to be seen met and unmet, every option deciding, every limit at work. What
/// is undecided shows nothing, and a criterion that an exception waives was not met. Whether a criterion *alone* refuses
/// somebody is not asked here: criteria that compete for the same awards need not ever do so.
package struct CriteriaCoverage: Sendable {
  let project: Project
  /// Per credential.
  let nodes: [String: [ObservedNode]]
  private(set) var counts: [Obligation: Int] = [:]
  /// How often a test asked about each credential.
  private(set) var evaluations: [String: Int] = [:]

  package init(of project: Project) {
    self.project = project
    nodes = project.credentials.mapValues(ObservedNode.all)
    for node in nodes.values.joined() {
      for (obligation, _) in node.obligations { counts[obligation] = 0 }
    }
  }

  /// Everything that is to be seen, with the number of evaluations in which it was.
  package func count(of obligation: Obligation) -> Int? { counts[obligation] }

  /// Records an answer. Options and limits show only where the question said that it `observes`.
  package mutating func record(_ evaluation: Evaluation) {
    for credential in evaluation.credentials { record(credential) }
    if let workings = evaluation.jointly?.workings { record(workings, of: "") }
  }

  package mutating func record(_ evaluation: CredentialEvaluation) {
    let credential = evaluation.credential
    evaluations[credential, default: 0] += 1
    record(evaluation.tree, of: credential)
    if let workings = evaluation.workings { record(workings, of: credential) }
    for renewal in evaluation.holding?.renewals ?? [] {
      if let tree = renewal.tree { record(tree, of: credential) }
      if let workings = renewal.workings { record(workings, of: credential) }
    }
  }

  /// The same whatever the order in which runs are merged.
  package mutating func merge(_ other: CriteriaCoverage) {
    for (obligation, count) in other.counts { add(obligation, count) }
    evaluations.merge(other.evaluations, uniquingKeysWith: +)
  }

  private mutating func record(_ tree: NodeEvaluation, of credential: String) {
    for node in tree.all where node.reason != NodeEvaluation.waived {
      switch node.verdict {
      case .met?: add(Obligation(.met, of: credential, at: node.path))
      case .unmet?: add(Obligation(.unmet, of: credential, at: node.path))
      case .undecided?, nil: break
      }
    }
  }

  private mutating func record(_ workings: Workings, of credential: String) {
    for path in workings.options { add(Obligation(.decides, of: credential, at: path)) }
    // A limit on sharing may be another credential's.
    for bound in workings.bounds { add(Obligation(.binds(bound.kind), of: bound.credential, at: bound.path)) }
  }

  /// What a changed design has and this one has not is not counted.
  private mutating func add(_ obligation: Obligation, _ more: Int = 1) {
    if let count = counts[obligation] { counts[obligation] = count + more }
  }
}
