/// A credential with what was seen of its criteria.
package struct CoveredCredential: Hashable, Sendable {
  package var id: String
  package var title: String
  package var place: CoveragePlace?
  /// How often a test asked about it.
  package var evaluations: Int
  /// Parents before their children; what holds over the whole credential, and renewals, after its criteria.
  package var nodes: [CoveredNode]

  package init(id: String, title: String, at place: CoveragePlace?, evaluations: Int, nodes: [CoveredNode]) {
    self.id = id
    self.title = title
    self.place = place
    self.evaluations = evaluations
    self.nodes = nodes
  }

  package var tally: CoverageTally {
    let obligations = nodes.flatMap(\.obligations).filter { !$0.isImpossible }
    return CoverageTally(fulfilled: obligations.count(where: \.isFulfilled), all: obligations.count)
  }

  /// The tests that would show what is missing, each once.
  var tests: [String] {
    var tests: [String] = []
    for (_, obligation) in missing {
      if case .test(let test)? = obligation.remedy, !tests.contains(test) { tests.append(test) }
    }
    return tests
  }

  /// What no test has shown, in the order of the design.
  var missing: [(node: CoveredNode, obligation: CoveredObligation)] {
    nodes.flatMap { node in node.obligations.filter { !$0.isFulfilled }.map { (node, $0) } }
  }
}
