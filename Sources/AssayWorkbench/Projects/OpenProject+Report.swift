package import AssayFormats
internal import AssayLint
package import AssayModel

extension OpenProject {
  /// A report of some of what was found, about the files that were asked for.
  package func report(
    _ diagnostics: [Diagnostic], about paths: some Sequence<String>, rules: [ReportedRule] = Self.builtInRules,
    width: Int = Report.defaultWidth
  ) -> Report {
    Report(
      diagnostics, sources: sources, paths: paths, rules: rules, version: AssayRelease.version, width: width)
  }

  /// The rules of this program, for reports.
  package static let builtInRules =
    CoreRule.builtIn.map { ReportedRule($0) } + LintRule.builtIn.map { ReportedRule($0) }
}
