internal import AssayModel

/// What holds between the credentials of a project and makes allocating hard, found once for all of them.
struct ProjectConstructs {
  /// For each credential that takes part: those whose sharing is limited pair by pair, in the order of their ids.
  private(set) var sharing: [String: [String]] = [:]
  /// Conflicts in a group in which not each is with each, in the author's order.
  private(set) var tangled: [ProjectCounting.Conflict] = []

  init(_ linted: LintedProject) {
    var pairs: [(String, String)] = []
    for credential in linted.credentials {
      let nodes = credential.requires.map { CriterionNode($0).all } ?? []
      for limit in credential.counting.sharedWith + nodes.flatMap(\.criterion.sharedWith) {
        switch limit.partners {
        case .credential(let id): pairs.append((credential.id, id))
        case .selected(let pattern):
          let partners = linted.credentials.filter { linted.selection.maySelect($0.achievement, by: pattern) }
          pairs += partners.filter { $0.id != credential.id }.map { (credential.id, $0.id) }
        }
      }
    }
    for group in Self.groups(pairs) { for id in group { sharing[id] = group.sorted() } }

    let conflicts = linted.project.configuration.counting.conflicts
    let edges = Set(conflicts.map { Set([$0.first.id, $0.second.id]) }.filter { $0.count == 2 })
    let groups = Self.groups(conflicts.map { ($0.first.id, $0.second.id) })
    let tangles = groups.filter { group in
      edges.count { $0.isSubset(of: group) } < group.count * (group.count - 1) / 2
    }
    tangled = conflicts.filter { conflict in tangles.contains { $0.contains(conflict.first.id) } }
  }

  /// What hangs together by pairs.
  private static func groups(_ pairs: [(String, String)]) -> [Set<String>] {
    var neighbours: [String: Set<String>] = [:]
    for (one, other) in pairs {
      neighbours[one, default: []].insert(other)
      neighbours[other, default: []].insert(one)
    }
    var groups: [Set<String>] = []
    var seen: Set<String> = []
    for start in neighbours.keys.sorted() where !seen.contains(start) {
      var group: Set<String> = []
      var open = [start]
      while let next = open.popLast() {
        if group.insert(next).inserted { open += neighbours[next] ?? [] }
      }
      seen.formUnion(group)
      groups.append(group)
    }
    return groups
  }
}
