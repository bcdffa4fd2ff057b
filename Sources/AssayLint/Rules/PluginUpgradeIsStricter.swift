internal import AssayModel

extension LintRule {
  static let pluginUpgradeIsStricter = LintRule(
    "plugin-upgrade-is-stricter", "With its plugins as they are now, a credential is harder to earn than before.",
    why: """
      Nobody touched the design, so nobody expects learners to lose it. Ask the partner whether that is meant, keep the \
      earlier version of the plugin, or give the credential a new major version. Asked with `--changed`.
      """,
    source: "Semantic Versioning 2.0.0, 8; our judgement",
    examples: [
      RuleExample(
        """
        plugin "northwind" {}
        achievement "mig" {}
        achievement "tig" {}
        criterion "joins" { says = "Joins.", requires = function() return count { at_least = 2, of = { "mig", "tig" } } end }
        credential "welder" { requires = northwind.joins {} }
        """,
        corrected: """
          plugin "northwind" {}
          achievement "mig" {}
          achievement "tig" {}
          criterion "joins" { says = "Joins.", requires = function() return count { at_least = 1, of = { "mig", "tig" } } end }
          credential "welder" { requires = northwind.joins {} }
          """, in: "plugins/northwind/plugin.lua",
        before: """
          plugin "northwind" {}
          achievement "mig" {}
          achievement "tig" {}
          criterion "joins" { says = "Joins.", requires = function() return count { at_least = 1, of = { "mig", "tig" } } end }
          credential "welder" { requires = northwind.joins {} }
          """)
    ]
  ) { linted, findings in
    guard let earlier = linted.earlier, earlier.isWrittenAlike, !earlier.changedPlugins.isEmpty else { return }
    for credential in linted.credentials where earlier.project.credentials[credential.id] != nil {
      guard let lost = linted.proofs.loser(of: credential, since: earlier, scripts: linted.scripts) else { continue }
      findings.report(
        "`\(credential.id)` is harder to earn since \(earlier.changedPlugins.quoted()) changed",
        at: linted.name(at: credential.achievement.place), path: "credential:\(credential.id)/",
        notes: lost.notes,
        help: "ask the partner whether that is meant, or keep the plugin as it was in `\(earlier.version.shortened)`")
    }
  }
}
