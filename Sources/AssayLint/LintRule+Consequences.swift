package import AssayModel

extension LintRule {
  /// What makes a credential impossible to earn, or impossible to earn as its author means.
  static let impossibilities = [
    sumOutOfReach, moreThanThereIs, moreThanFits, emptyChoice, selectsNothing, includingWhatIsLeftOut, factsContradict,
    forbiddenAndRequired, requiresItself,
  ]
  private static let impossible = Set((impossibilities + [cannotBeEarned]).map(\.id))

  /// Rules about what was changed, whose findings may stand where nothing was.
  package static let aboutChanges: Set<RuleID> = Set([breakingChangeWithoutMajor, pluginUpgradeIsStricter].map(\.id))

  /// One fault, one finding: that nobody earns what cannot be earned is no fault of its examples.
  static func withoutConsequences(_ found: [Diagnostic]) -> [Diagnostic] {
    let found = withoutUnproved(found)
    let impossible = Set(found.filter { Self.impossible.contains($0.rule) }.compactMap { $0.path.map(document) })
    if impossible.isEmpty { return found }
    return found.filter { finding in
      finding.rule != exampleDisagrees.id || !impossible.contains(finding.path.map(document) ?? "")
    }
  }

  /// That nothing can be proved about a script has been said where that was found.
  private static func withoutUnproved(_ found: [Diagnostic]) -> [Diagnostic] {
    let scripts = Set(found.filter { $0.rule == decidedByScript.id }.compactMap(\.path))
    if scripts.isEmpty { return found }
    return found.filter { $0.rule != notMonotone.id || !scripts.contains($0.path ?? "") }
  }

  /// `credential:welder` of `credential:welder/requires`.
  private static func document(_ path: String) -> String { String(path.prefix { $0 != "/" }) }
}
