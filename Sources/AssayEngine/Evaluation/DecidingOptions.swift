internal import AssayModel

/// Finds the options without which what is met would not be.
struct DecidingOptions {
  let solution: Solution
  /// The paths of the nodes on which the verdict rests.
  let counting: Set<String>
  let budget: Int

  func found() -> Set<String> {
    let tree = solution.problem.trees[0]
    var (found, workLeft) = (Set<String>(), budget)
    for (index, node) in tree.nodes.enumerated() where counting.contains(node.node.path) {
      guard case .choice(let count) = node.kind else { continue }
      let options = tree.nodes[index].children.filter { !tree.nodes[$0].isSilent }
      let met = options.filter { solution.outlook(of: $0, in: 0).isMet }
      // Where more are met than it takes, none of them is needed.
      guard count < options.count, met.count == count else { continue }
      for option in met where solution.problem.without(option, in: 0).isFeasible(&workLeft) == false {
        found.insert(tree.nodes[option].node.path)
      }
    }
    return found
  }
}

extension Problem {
  /// The same problem where a node can never be met.
  fileprivate func without(_ node: Int, in tree: Int) -> Problem {
    var problem = self
    for claim in trees[tree].nodes[node].claimsInside {
      problem.trees[tree].claims[claim].eligible = BitSet(count: items.count)
    }
    problem.trees[tree].nodes[node].kind = .settled(Judgement(truth: .no), isMet: false)
    problem.trees[tree].nodes[node].children = []
    problem.trees[tree].nodes[node].limits = []
    return problem
  }
}
