internal import AssayFormats
package import AssayLint
package import AssayModel
internal import AssayScripting

extension OpenProject {
  /// What rules look at. `earlier`: what it is compared with.
  package func linted(on day: CalendarDate, since earlier: KeptProject? = nil) -> LintedProject {
    LintedProject(
      project, sources: sources, documents: documents, day: day, earlier: earlier.map { $0.compared(with: self) }
    ) { [plugins] learner, day in plugins.host(for: learner, on: day).host }
  }

  package func linter(_ choices: LintChoices = LintChoices()) -> Linter {
    Linter(
      rules: rules, profiles: profiles, profileNames: profileNames, choices: choices, unreadPlugins: unreadPlugins)
  }

  /// The names by which rules can be chosen.
  package var ruleNames: RuleNames { RuleNames(rules, unreadPlugins: unreadPlugins) }

  /// Comments that are meant for Assay.
  var comments: [SourceComment] {
    SourceComment.inYAML(ownDocuments + documents, in: sources) + SourceComment.inLua(sources)
  }

  /// Plugins that the project names and that could not be loaded: of their rules and profiles nothing is known.
  private var unreadPlugins: Set<String> { plugins.vocabulary.lostPlugins }

  /// The profiles that could be asked for: those of the plugins at hand, and those that ship.
  package var profileNames: [String] { Set(profiles.map(\.id) + ShippedPlugin.ids).sorted() }
}
