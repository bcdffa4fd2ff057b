extension Project {
  /// Reports every reference that leads nowhere, with the nearest id that exists and where it is.
  func resolve(_ references: [Reference], with index: DeclarationIndex, _ reading: inout Reading) {
    var paths: [String: Set<String>] = [:]
    for reference in references where !reference.namesMany {
      reading.document = reference.document
      switch reference.namespace {
      case .achievement, .credential, .list, .framework, .organisation, .learner, .plugin, .scheme:
        resolvePlain(reference, index, &reading)
      case .assessment, .outcome: resolveOwned(reference, index, &reading)
      case .competency: resolveCompetency(reference, index, &reading)
      case .name: resolveCriterion(reference, index, &paths, &reading)
      case .award: resolveAward(reference, index, &reading)
      }
    }
    reading.document = nil
  }

  private func resolvePlain(_ reference: Reference, _ index: DeclarationIndex, _ reading: inout Reading) {
    if index.declaration(reference.namespace, reference.id) != nil { return }
    if reference.namespace == .credential, index.declaration(.achievement, reference.id) != nil {
      reading.report(
        "dangling-reference", "`\(reference.id)` is an achievement of the catalogue, not a credential",
        at: reference.node,
        severity: reference.severity, help: "name one that is declared with `credential:` or `stack:`")
      return
    }
    reading.reportDangling(reference, among: index.ids(reference.namespace), index)
  }

  /// Of the credential in which it stands, else of none, else `credential/id`.
  private func resolveOwned(_ reference: Reference, _ index: DeclarationIndex, _ reading: inout Reading) {
    let namespace = reference.namespace
    if let scope = reference.scope, index.declaration(namespace, reference.id, in: scope) != nil { return }
    if index.declaration(namespace, reference.id) != nil { return }
    let parts = reference.id.split(separator: "/", maxSplits: 1).map(String.init)
    guard parts.count == 2 else {
      let owners = index.scopes(of: reference.id, namespace)
      if let owner = owners.first {
        reading.report(
          "dangling-reference", "`\(reference.id)` is \(namespace.noun) of `\(Scope.name(owner))`", at: reference.node,
          severity: reference.severity, help: "write `\(Scope.name(owner))/\(reference.id)`")
        return
      }
      func known() -> [String] {
        let own = reference.scope.map { index.ids(namespace, in: $0) } ?? []
        if !own.isEmpty { return own + index.ids(namespace) }
        let others = index.scopedIDs(namespace).flatMap { id in
          index.scopes(of: id, namespace).map { "\(Scope.name($0))/\(id)" }
        }
        return index.ids(namespace) + others.sorted()
      }
      reading.reportDangling(reference, among: known(), index)
      return
    }
    if index.declaration(namespace, parts[1], in: Scope.achievement(parts[0])) != nil { return }
    guard index.declaration(.credential, parts[0]) != nil else {
      reading.reportDangling(
        reference, part: parts[0], .credential, among: index.ids(.credential).map { "\($0)/\(parts[1])" }, index)
      return
    }
    reading.reportDangling(
      reference, among: index.ids(namespace, in: Scope.achievement(parts[0])).map { "\(parts[0])/\($0)" }, index)
  }

  /// An award of the same record: its id, or `achievement#n` where it has none.
  private func resolveAward(_ reference: Reference, _ index: DeclarationIndex, _ reading: inout Reading) {
    guard let scope = reference.scope, index.declaration(.award, reference.id, in: scope) == nil else { return }
    let parts = reference.id.split(separator: "#", maxSplits: 1)
    if parts.count == 2, let number = Int(parts[1]), let learner = learners[Scope.name(scope)],
      (1...max(1, learner.awards.count { $0.achievement == String(parts[0]) })).contains(number),
      learner.awards.contains(where: { $0.achievement == String(parts[0]) })
    {
      return
    }
    reading.reportDangling(reference, among: index.ids(.award, in: scope), index)
  }

  /// `credential/name`, or `credential/` and the path of a node.
  private func resolveCriterion(
    _ reference: Reference, _ index: DeclarationIndex, _ paths: inout [String: Set<String>], _ reading: inout Reading
  ) {
    let parts = reference.id.split(separator: "/", maxSplits: 1).map(String.init)
    guard parts.count == 2 else {
      func known() -> [String] {
        index.scopedIDs(.name).flatMap { name in index.scopes(of: name, .name).map { "\($0)/\(name)" } }
      }
      let meant = index.scopes(of: reference.id, .name).first.map { "\($0)/\(reference.id)" }
      reading.reportDangling(reference, among: known(), index, meant: meant)
      return
    }
    guard let achievement = achievements[parts[0]] else {
      reading.reportDangling(
        reference, part: parts[0], .credential, among: index.ids(.credential).map { "\($0)/\(parts[1])" }, index)
      return
    }
    let scope = Scope.achievement(parts[0])
    if index.declaration(.name, parts[1], in: scope) != nil { return }
    let inRenewals = achievement.validity.nodes.flatMap { $0?.all ?? [] }
    if inRenewals.contains(where: { $0.path == parts[1] }) { return }
    guard let requires = achievement.requires else {
      // Without `requires`, the nodes are those of the summative assessments.
      if parts[1].hasPrefix("requires/") { return }
      reading.reportDangling(reference, among: index.ids(.name, in: scope).map { "\(parts[0])/\($0)" }, index)
      return
    }
    let nodes = paths[parts[0]] ?? Set(CriterionNode(requires).all.map(\.path))
    paths[parts[0]] = nodes
    if nodes.contains(parts[1]) { return }
    func known() -> [String] { parts[1].hasPrefix("requires/") ? nodes.sorted() : index.ids(.name, in: scope) }
    reading.reportDangling(reference, among: known().map { "\(parts[0])/\($0)" }, index)
  }
}
