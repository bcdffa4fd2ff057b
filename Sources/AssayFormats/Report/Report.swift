package import AssayModel

/// What a check or a lint run found, ready to be printed in one of the report formats.
package struct Report: Sendable {
  /// In the order in which they are shown.
  package var diagnostics: [Diagnostic]
  package var sources: SourceMap
  /// How many files were looked at.
  package var fileCount: Int
  /// The columns of the page, for formats that show source text.
  package var width: Int

  /// The width of a page that no terminal shows.
  package static let defaultWidth = 100

  package init(_ diagnostics: [Diagnostic], sources: SourceMap, fileCount: Int, width: Int = Self.defaultWidth) {
    self.diagnostics = diagnostics.inOrder(of: sources)
    self.sources = sources
    self.fileCount = fileCount
    self.width = width
  }

  /// What nobody has accepted.
  package var open: [Diagnostic] { diagnostics.filter { $0.acceptance == nil } }

  package var summary: Summary { Summary(of: diagnostics, fileCount: fileCount) }
}

extension [Diagnostic] {
  /// By path (its bytes), then by place; what has no place comes first. What a reader found first stays first.
  package func inOrder(of sources: SourceMap) -> [Diagnostic] {
    func key(_ diagnostic: Diagnostic) -> [UInt8] {
      diagnostic.range.map { Array<UInt8>(sources.path(of: $0.file).utf8) } ?? []
    }
    var keys: [FileID: [UInt8]] = [:]
    for diagnostic in self {
      if let file = diagnostic.range?.file, keys[file] == nil { keys[file] = key(diagnostic) }
    }
    return enumerated().sorted { left, right in
      guard let first = left.element.range, let second = right.element.range else {
        if left.element.range == nil, right.element.range == nil { return left.offset < right.offset }
        return left.element.range == nil
      }
      if first.file != second.file, let leftKey = keys[first.file], let rightKey = keys[second.file],
        leftKey != rightKey
      {
        return leftKey.lexicographicallyPrecedes(rightKey)
      }
      return (first, left.offset) < (second, right.offset)
    }.map(\.element)
  }
}
