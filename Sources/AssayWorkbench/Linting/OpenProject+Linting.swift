internal import AssayFormats
package import AssayLint
package import AssayModel

extension OpenProject {
  /// What rules look at.
  package func linted(on day: CalendarDate) -> LintedProject {
    LintedProject(project, sources: sources, documents: documents, day: day)
  }

  package func linter(_ choices: LintChoices = LintChoices()) -> Linter {
    Linter(rules: rules, profiles: profiles, choices: choices, unreadPlugins: unreadPlugins)
  }

  /// The names by which rules can be chosen.
  package var ruleNames: RuleNames { RuleNames(rules, unreadPlugins: unreadPlugins) }

  /// Comments that are meant for Assay.
  var comments: [SourceComment] {
    SourceComment.inYAML(ownDocuments + documents, in: sources) + SourceComment.inLua(sources)
  }

  /// Plugins that the project names and of which neither rules nor profiles are known.
  private var unreadPlugins: Set<String> {
    let rulers = rules.map(\.ruler) + profiles.map(\.ruler)
    return Set(configuration.plugins.map(\.id)).subtracting(
      rulers.compactMap { ruler in if case .plugin(let id, _) = ruler { id } else { nil } })
  }
}
