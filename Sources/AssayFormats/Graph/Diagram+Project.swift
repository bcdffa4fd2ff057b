package import AssayModel

extension Diagram {
  /// Which achievements lead to which. What leads nowhere and comes from nowhere is drawn only if it is designed here.
  package init(of project: Project) {
    self.init()
    var relations: [Relation] = []
    for id in project.achievements.keys.sorted() {
      if let achievement = project.achievements[id] { relations += Relation.all(of: achievement, in: project) }
    }
    let known = Set(project.achievements.keys).union(project.credentials.keys)
    var ways: [Relation.Ends: Relation.Way] = [:]
    for relation in relations where known.isSuperset(of: [relation.ends.part, relation.ends.whole]) {
      ways[relation.ends] = min(relation.way, ways[relation.ends] ?? relation.way)
    }
    let connected = Set(ways.keys.flatMap { [$0.part, $0.whole] })
    var nodes: [String: Int] = [:]
    for id in known.sorted() where project.credentials[id] != nil || connected.contains(id) {
      let achievement = project.credentials[id]?.achievement ?? project.achievements[id]
      nodes[id] = add(achievement?.name ?? id, project.credentials[id] == nil ? .achievement : .credential)
    }
    for ends in ways.keys.sorted() {
      guard let whole = nodes[ends.whole], let part = nodes[ends.part], let way = ways[ends] else { continue }
      connect(whole, to: part, way.phrase)
    }
    let left = known.count - nodes.count
    if left > 0, !nodes.isEmpty {
      remark = "not drawn: \(left) achievement\(left == 1 ? "" : "s") of the catalogue that no design names"
    }
  }
}
