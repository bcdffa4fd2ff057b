package import AssayFormats
internal import AssayLint
package import AssayModel

extension OpenProject {
  /// A report of some of what was found, about the files that were asked for.
  package func report(
    _ diagnostics: [Diagnostic], about paths: some Sequence<String>, in sources: SourceMap? = nil,
    width: Int = Report.defaultWidth
  ) -> Report {
    Report(
      diagnostics, sources: sources ?? self.sources, paths: paths,
      rules: CoreRule.builtIn.map { ReportedRule($0) } + rules.map { ReportedRule($0) }, version: AssayRelease.version,
      width: width)
  }
}
