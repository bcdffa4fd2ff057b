internal import AssayModel

extension BlockerFinding {
  /// Each claim could be met, so it is a limit, a share or a mean over several that is not.
  func overallBlockers() -> [Blocker] {
    let lookout = solution.lookout()
    var blockers: [Blocker] = []
    for (tree, compiled) in problem.trees.enumerated() {
      let all = Array(compiled.claims.indices)
      for limit in compiled.limits where lookout.fails(limit, claims: all, in: tree) {
        blockers.append(limitBlocker(limit, at: compiled.nodes[0], nil, lookout, all, tree))
      }
      for node in compiled.nodes {
        for limit in node.limits where lookout.fails(limit, claims: node.claimsInside, in: tree) {
          blockers.append(limitBlocker(limit, at: node, spoken(node, tree), lookout, node.claimsInside, tree))
        }
      }
      if let mean = compiled.mean, let asked = compiled.credential.counting.meanScore {
        let sum = mean.indices.reduce(Int128(0)) { lookout.filling.owner[tree][$1] == nil ? $0 : $0 + mean[$1] }
        if sum < 0 {
          blockers.append(
            Blocker(
              kind: .mean, claims: [name(compiled.nodes[0].node.id, tree)], need: "\(asked.atLeast)", awards: [],
              says: "the mean score of what would be counted is below \(asked.atLeast)"))
        }
      }
    }
    if blockers.isEmpty, !solution.isMet, !solution.isExhausted {
      blockers.append(
        Blocker(
          kind: .limit, claims: [], awards: [], says: "each part can be met, but not all of them under the limits"))
    }
    return blockers
  }

  private func spoken(_ node: CompiledNode, _ tree: Int) -> String {
    let found = trees[tree].all.first { $0.path == node.node.path }
    return found.map { spokenName(of: $0, tree) } ?? "`\(name(node.node.id, tree))`"
  }

  /// `spoken`: what the criterion is called; nil where the limit is one of the whole credential.
  private func limitBlocker(
    _ limit: CompiledLimit, at node: CompiledNode, _ spoken: String?, _ lookout: Lookout, _ claims: [Int], _ tree: Int
  ) -> Blocker {
    let kind: Blocker.Kind
    switch limit.bound {
    case .atLeast, .atMost: kind = .limit
    case .shareAtLeast, .shareAtMost: kind = .share
    }
    let says = limit.says(lookout, claims: claims, in: tree)
    return Blocker(
      kind: kind, claims: [name(node.node.id, tree)], awards: [],
      says: "\(spoken.map { "in \($0)" } ?? "over the whole credential"), \(says)")
  }
}
