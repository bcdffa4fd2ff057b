package import AssayEngine

/// How much of a requirement is there, as another tool counts and as Assay does; no more than is needed.
///
/// Others go on counting where enough is there, Assay counts the fewest awards that do: what is beyond need says nothing.
package struct RequirementCount: Hashable, Sendable {
  package var path: String
  package var needed: Int
  package var theirs: Int
  package var ours: Int

  package init(path: String, needed: Int, theirs: Int, ours: Int) {
    self.path = path
    self.needed = needed
    self.theirs = theirs
    self.ours = ours
  }
}

extension RealProgramme {
  /// The counts of every requirement that the other tool shows, in its order.
  package func counts(told json: JSONDocument, _ evaluation: CredentialEvaluation) -> [RequirementCount] {
    guard let root else { return [] }
    let leaves = leafCounts(in: evaluation)
    return counts(told: json, of: root, leaves, path: [])
  }

  private func counts(
    told json: JSONDocument, of requirement: ListedRequirement, _ leaves: [[String]: Int], path: [String]
  ) -> [RequirementCount] {
    let needed = requirement.least
    var counts = [
      RequirementCount(
        path: path.joined(separator: " / "), needed: needed, theirs: min(Int(json["count"]?.number ?? 0), needed),
        ours: min(requirement.count(leaves), needed))
    ]
    for child in json["req_list"]?.items ?? [] {
      guard let part = requirement.parts.first(where: { $0.name == child["name"]?.string }) else { continue }
      counts += self.counts(told: child, of: part, leaves, path: path + [part.name ?? ""])
    }
    return counts
  }

  /// How many awards are counted for every requirement at the bottom.
  private func leafCounts(in evaluation: CredentialEvaluation) -> [[String]: Int] {
    var nodes: [String: NodeEvaluation] = [:]
    for node in evaluation.tree.all { nodes[node.id] = node }
    var counts: [[String]: Int] = [:]
    for claim in claims {
      guard let node = nodes[claim.name] else { continue }
      let awards = node.all.flatMap(\.awards).map { String($0.prefix { $0 != "#" }) }
      if claim.parts.count == 1 {
        let path = claim.parts[0].path
        let have = claim.parts[0].isNumber ? (node.verdict == .met ? 1 : 0) : awards.count
        counts[path] = claim.isShared ? max(counts[path] ?? 0, have) : (counts[path] ?? 0) + have
      } else {
        for award in awards {
          let part = claim.parts.first {
            $0.courses.contains(award) && counts[$0.path, default: 0] < ($0.most ?? .max)
          }
          if let part { counts[part.path, default: 0] += 1 }
        }
      }
    }
    return counts
  }
}

extension ListedRequirement {
  /// What comes together here, from what is counted at the bottom.
  func count(_ leaves: [[String]: Int]) -> Int {
    guard case .parts(let parts) = content else { return leaves[path] ?? 0 }
    return parts.reduce(0) { sum, part in
      let count = part.count(leaves)
      return sum + (count < part.least ? 0 : min(count, part.most ?? count))
    }
  }
}
