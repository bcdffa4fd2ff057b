extension SourceMap {
  /// The rank of each file when paths are ordered by their bytes, which no locale changes.
  package var fileRanks: [Int] {
    let order = files.indices.sorted { files[$0].path.utf8.lexicographicallyPrecedes(files[$1].path.utf8) }
    var ranks = [Int](repeating: 0, count: files.count)
    for (rank, index) in order.enumerated() { ranks[index] = rank }
    return ranks
  }
}

/// A place that can be compared across files: paths by their bytes, then lines and columns.
package struct SourceOrder: Comparable, Sendable {
  private let rank: Int
  private let start: SourcePosition
  private let end: SourcePosition

  /// What has no place comes first.
  package init(_ range: SourceRange?, _ ranks: [Int]) {
    rank = range.map { ranks[Int($0.file.index)] } ?? -1
    start = range?.start ?? SourcePosition(line: 0, column: 0)
    end = range?.end ?? SourcePosition(line: 0, column: 0)
  }

  package static func < (left: SourceOrder, right: SourceOrder) -> Bool {
    (left.rank, left.start, left.end) < (right.rank, right.start, right.end)
  }
}

extension [Diagnostic] {
  /// In the order of paths (bytes), then of places, whatever the order in which they were found.
  package func inOrder(of sources: SourceMap) -> [Diagnostic] {
    let ranks = sources.fileRanks
    return map { (order: SourceOrder($0.range, ranks), diagnostic: $0) }.sorted { left, right in
      if left.order != right.order { return left.order < right.order }
      return (left.diagnostic.rule, left.diagnostic.message) < (right.diagnostic.rule, right.diagnostic.message)
    }.map(\.diagnostic)
  }
}
