internal import AssayLint
package import AssayModel

/// Which files' findings are wanted.
package enum LintScope: Hashable, Sendable {
  case everything
  /// Those that stand in these files.
  case files(Set<String>)
  /// Those that stand in these files or point into them: what changed may be at fault elsewhere.
  case touching(Set<String>)

  /// What stands in no file is wanted in any case.
  package func includes(_ finding: Diagnostic, in sources: SourceMap) -> Bool {
    switch self {
    case .everything: return true
    case .files(let paths): return finding.range.map { paths.contains(sources.path(of: $0.file)) } ?? true
    case .touching(let paths):
      if LintRule.aboutChanges.contains(finding.rule) { return true }
      let ranges = ([finding.range] + finding.notes.map(\.range)).compactMap { $0 }
      return ranges.isEmpty || ranges.contains { paths.contains(sources.path(of: $0.file)) }
    }
  }
}
