extension Project {
  /// `framework/x@level`, `credential/outcome`, an outcome of one's own, or a bare id where only one has it.
  func resolveCompetency(_ reference: Reference, _ index: DeclarationIndex, _ reading: inout Reading) {
    guard let parsed = CompetencyReference(reference.id) else { return }
    let owners: [String]
    if let named = parsed.framework {
      owners =
        [Scope.framework(named)].filter { index.declaration(.competency, parsed.id, in: $0) != nil }
        + [Scope.achievement(named)].filter { index.declaration(.outcome, parsed.id, in: $0) != nil }
      let exists = index.declaration(.framework, named) != nil || index.declaration(.achievement, named) != nil
      if owners.isEmpty, !exists {
        reading.reportDangling(
          reference, part: named, .framework,
          among: (index.ids(.framework) + index.ids(.credential)).map {
            "\($0)/\(parsed.id)" + (parsed.level.map { "@\($0)" } ?? "")
          }, index)
        return
      }
    } else if let own = reference.scope,
      index.declaration(.outcome, parsed.id, in: own) != nil
        || index.declaration(.competency, parsed.id, in: own) != nil
    {
      owners = [own]
    } else {
      owners = index.scopes(of: parsed.id, .competency) + index.scopes(of: parsed.id, .outcome)
    }
    guard let owner = owners.first else {
      reading.reportDangling(reference, among: known(parsed, reference, index), index)
      return
    }
    guard owners.count == 1 else {
      let ways = owners.map { "`\(Scope.name($0))/\(parsed.id)`" }
      reading.report(
        "ambiguous-reference", "`\(parsed.path)` may be any of \(owners.count): \(ways.joined(separator: ", "))",
        at: reference.node, severity: reference.severity, help: "write one of them in full")
      return
    }
    if let level = parsed.level { checkLevel(level, of: owner, reference, &reading) }
  }

  private func known(_ parsed: CompetencyReference, _ reference: Reference, _ index: DeclarationIndex) -> [String] {
    let level = parsed.level.map { "@\($0)" } ?? ""
    if let named = parsed.framework {
      let inside =
        index.ids(.competency, in: Scope.framework(named)) + index.ids(.outcome, in: Scope.achievement(named))
      return inside.map { "\(named)/\($0)\(level)" }
    }
    return (index.scopedIDs(.competency) + index.scopedIDs(.outcome)).map { "\($0)\(level)" }
  }

  private func checkLevel(_ level: String, of owner: String, _ reference: Reference, _ reading: inout Reading) {
    let name = Scope.name(owner)
    let node = reference.levelNode ?? reference.node
    guard owner == Scope.framework(name) else {
      reading.report(
        "unknown-level", "outcomes have no levels; `\(reference.id.shortened)` names one of `\(name)`", at: node,
        severity: reference.severity, help: "leave `@\(level)` out")
      return
    }
    guard let framework = frameworks[name], !framework.hasLostLevels else { return }
    let levels = framework.levels
    guard !levels.contains(level) else { return }
    reading.report(
      "unknown-level", "`\(name)` has no level `\(level.shortened)`", at: node, severity: reference.severity,
      help: levels.isEmpty
        ? "declare its `levels`, from the lowest to the highest"
        : "its levels are " + levels.map { "`\($0)`" }.joined(separator: ", "))
  }
}
