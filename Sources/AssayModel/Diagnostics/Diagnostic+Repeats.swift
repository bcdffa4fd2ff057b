extension [Diagnostic] {
  /// One fault, one diagnostic: what a plugin's text or an anchored value is at fault for is said once, where it is
  /// written, however many designs and aliases use it.
  package func withoutRepeats(in sources: SourceMap) -> [Diagnostic] {
    var said: Set<SaidFault> = []
    var written: Set<SaidFault> = []
    for diagnostic in self {
      guard let range = diagnostic.range, !sources.aliases.contains(range) else { continue }
      written.insert(SaidFault(diagnostic, range: nil, file: range.file))
    }
    return filter { diagnostic in
      guard let range = diagnostic.range else { return true }
      let isAlias = sources.aliases.contains(range)
      if isAlias, written.contains(SaidFault(diagnostic, range: nil, file: range.file)) { return false }
      return said.insert(SaidFault(diagnostic, range: range, file: range.file)).inserted
    }
  }
}

private struct SaidFault: Hashable {
  var rule: RuleID
  var message: String
  /// Nil for the same fault anywhere in the file.
  var range: SourceRange?
  var file: FileID

  init(_ diagnostic: Diagnostic, range: SourceRange?, file: FileID) {
    rule = diagnostic.rule
    message = diagnostic.message
    self.range = range
    self.file = file
  }
}
