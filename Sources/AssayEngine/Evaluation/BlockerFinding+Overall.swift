internal import AssayModel

extension BlockerFinding {
  /// Each claim could be met, so it is a limit, a share or a mean over several that is not.
  func overallBlockers() -> [Blocker] {
    let lookout = solution.lookout()
    var blockers: [Blocker] = []
    for (tree, compiled) in problem.trees.enumerated() {
      let all = Array(compiled.claims.indices)
      for limit in compiled.limits where lookout.fails(limit, claims: all, in: tree) {
        blockers.append(limitBlocker(limit, name(compiled.nodes[0].node.id, tree), lookout, all, tree, isOverall: true))
      }
      for node in compiled.nodes {
        for limit in node.limits where lookout.fails(limit, claims: node.claimsInside, in: tree) {
          blockers.append(limitBlocker(limit, name(node.node.id, tree), lookout, node.claimsInside, tree))
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

  private func limitBlocker(
    _ limit: CompiledLimit, _ name: String, _ lookout: Lookout, _ claims: [Int], _ tree: Int, isOverall: Bool = false
  ) -> Blocker {
    let kind: Blocker.Kind
    switch limit.bound {
    case .atLeast, .atMost: kind = .limit
    case .shareAtLeast, .shareAtMost: kind = .share
    }
    return Blocker(
      kind: kind, claims: [name], awards: [],
      says:
        "\(isOverall ? "over the whole credential" : "in `\(name)`"), \(limit.says(lookout, claims: claims, in: tree))")
  }
}
