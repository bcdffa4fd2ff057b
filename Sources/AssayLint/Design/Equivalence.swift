package import AssayModel

/// Which achievements stand for which others: `same_as` in both directions and transitively, `accepted_for` in one.
package struct Equivalence: Sendable {
  /// The number of the class of achievements that are the same in all but name.
  private var classes: [String: Int] = [:]
  private var members: [[String]] = []
  private var standIns: [String: Set<String>] = [:]
  private var meanings: [String: Set<String>] = [:]

  package init(_ project: Project) {
    let ids = project.achievements.keys.sorted()
    var neighbours: [String: [String]] = [:]
    for id in ids {
      for same in project.achievements[id]?.sameAs ?? [] {
        neighbours[id, default: []].append(same.id)
        neighbours[same.id, default: []].append(id)
      }
    }
    for id in ids where classes[id] == nil {
      var open = [id]
      var found: [String] = []
      while let next = open.popLast() {
        guard classes[next] == nil else { continue }
        classes[next] = members.count
        found.append(next)
        open += neighbours[next] ?? []
      }
      members.append(found)
    }
    for id in ids {
      var means = Set(same(as: id))
      for other in same(as: id) {
        for acceptance in project.achievements[other]?.acceptedFor ?? [] {
          means.formUnion(same(as: acceptance.id.id))
        }
      }
      meanings[id] = means
      for meant in means { standIns[meant, default: []].insert(id) }
    }
  }

  private func same(as id: String) -> [String] { classes[id].map { members[$0] } ?? [id] }

  /// The achievements that an award of this one may count as.
  package func meanings(of id: String) -> Set<String> { meanings[id] ?? [id] }

  /// The achievements of which an award may count as one of this.
  package func standIns(for id: String) -> Set<String> { standIns[id] ?? [id] }

  /// What only one award of is counted: the least id of the class.
  package func representative(of id: String) -> String { same(as: id).min() ?? id }
}
