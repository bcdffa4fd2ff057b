package import AssayModel

/// Asks rules about a project, and says how severe and how welcome their findings are.
package struct Linter: Sendable {
  private let rules: [LintRule]
  private let profiles: [LintProfile]
  private let profileNames: [String]
  private let choices: LintChoices
  private let unreadPlugins: Set<String>

  /// `rules` and `profiles` are all that are loaded: this program's and the plugins'; `profileNames` are those that
  /// could be. Of plugins that could not be read
  /// nothing is said.
  package init(
    rules: [LintRule], profiles: [LintProfile] = [], profileNames: [String]? = nil,
    choices: LintChoices = LintChoices(), unreadPlugins: Set<String> = []
  ) {
    self.rules = rules
    self.profiles = profiles
    self.profileNames = profileNames ?? profiles.map(\.id)
    self.choices = choices
    self.unreadPlugins = unreadPlugins
  }

  /// What was found in one run.
  package struct Result: Sendable {
    /// What reading reported and what rules found, the accepted included.
    package var diagnostics: [Diagnostic]
    /// The rules that were asked; none where reading failed, and only checks where it failed in scripts.
    package var asked: Set<RuleID>
    /// Whether rules were not asked, because what they would say might only follow from what reading reported.
    package var isCutShort: Bool
    /// The credentials of which nothing was proved, because there is too much to think of.
    package var unproved: [String] = []

    /// What was not asked and why, in words; nil where everything was.
    package var reservation: String? {
      if !isCutShort { return nil }
      return (asked.isEmpty ? "no rule was asked" : "only checks of plugins were asked")
        + ", since errors of reading come first"
    }
  }

  package func lint(
    _ linted: LintedProject, reported: [Diagnostic] = [], comments: [SourceComment] = []
  ) -> Result {
    let sources = linted.sources
    let settings = linted.project.configuration.lint
    let severities = severities(for: linted)
    var suppressions = Suppressions(settings, comments: comments, in: sources, on: linted.day)
    let asked = Asked(after: reported, in: sources)
    var result = Result(diagnostics: [], asked: [], isCutShort: asked != .everything)
    for diagnostic in reported {
      if diagnostic.severity == .error {
        suppressions.refuse(diagnostic)
        result.diagnostics.append(diagnostic)
      } else if let judged = severities.judged(reported: diagnostic, in: sources) {
        result.diagnostics.append(suppressions.accepting(judged))
      }
    }
    if asked == .everything { result.asked.formUnion(CoreRule.builtIn.map(\.id).filter(severities.isChosen)) }
    if asked != .nothing {
      let lost = LostDocuments(reported)
      var linted = linted
      linted.lostLearners = lost.learners
      for rule in rules where severities.asks(rule) && (asked == .everything || rule.ruler != .core) {
        result.asked.insert(rule.id)
        var findings = Findings(of: rule, in: sources)
        rule.find(linted, &findings)
        for finding in findings.diagnostics.withoutRepeats(in: sources) where !lost.concern(finding) {
          // What kept a rule from being asked is no finding of its own, and stays an error.
          if finding.rule != rule.id {
            result.diagnostics.append(finding)
            continue
          }
          guard let judged = severities.judged(finding, of: rule, in: sources) else { continue }
          result.diagnostics.append(suppressions.accepting(judged))
        }
      }
    }
    result.unproved = linted.proofs.unproved
    result.diagnostics = LintRule.withoutConsequences(result.diagnostics)
    let names = RuleNames(rules, unreadPlugins: unreadPlugins)
    let own =
      SettingFindings(linted: linted, names: names, profiles: unreadPlugins.isEmpty ? profileNames : nil)
      .diagnostics
      + suppressions.findings(asked: result.asked, known: names)
    result.diagnostics += own.compactMap { severities.judged(aboutLinting: $0, in: sources) }
    result.diagnostics = result.diagnostics.inOrder(of: sources)
    return result
  }

  /// The names of all rules that it can ask.
  package var ruleNames: [String] { (rules + LintRule.aboutLinting).map(\.id.name) }

  /// How severe each rule is in this project.
  package func severities(for linted: LintedProject) -> RuleSeverities {
    let configuration = linted.project.configuration
    let chosen = choices.profiles.isEmpty ? configuration.profiles : choices.profiles
    return RuleSeverities(
      profiles: profiles.filter { chosen.contains($0.id) }, settings: configuration.lint, choices: choices,
      day: linted.day)
  }
}

/// What can be asked after reading. What rules would say of a design that was read in part might only follow from what is
/// missing.
private enum Asked {
  case everything
  /// Where only scripts are at fault: checks of plugins look at designs as they are written, whatever else a plugin declares.
  case checks
  case nothing

  private static let aboutPlugins: Set<RuleID> = ["missing-plugin", "other-plugin"]

  init(after reported: [Diagnostic], in sources: SourceMap) {
    // A learner's record is no part of a design.
    let errors = reported.filter { $0.severity == .error && !($0.path?.hasPrefix("learner:") ?? false) }
    let areOfScripts = errors.allSatisfy { error in
      Self.aboutPlugins.contains(error.rule)
        || error.range.map { sources.path(of: $0.file).hasSuffix(".lua") } ?? false
    }
    self = errors.isEmpty ? .everything : areOfScripts ? .checks : .nothing
  }
}

extension RuleSeverities {
  /// What the linter itself found under one of its own rules.
  package func judged(aboutLinting finding: Diagnostic, in sources: SourceMap) -> Diagnostic? {
    guard let rule = LintRule.aboutLinting.first(where: { $0.id == finding.rule }) else {
      preconditionFailure("`\(finding.rule)` is no rule about linting: add it to LintRule+AboutLinting.swift")
    }
    return judged(finding, of: rule, in: sources)
  }
}
