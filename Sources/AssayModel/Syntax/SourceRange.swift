/// A place between two characters of a file. Lines and columns count from 1; columns count Unicode scalars.
package struct SourcePosition: Hashable, Comparable, Sendable {
  package var line: Int32
  package var column: Int32

  package init(line: Int, column: Int) {
    self.line = Int32(clamping: line)
    self.column = Int32(clamping: column)
  }

  package static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// Names one file of a ``SourceMap``.
package struct FileID: Hashable, Comparable, Sendable {
  package let index: UInt32

  package init(index: UInt32) { self.index = index }

  package static func < (left: FileID, right: FileID) -> Bool { left.index < right.index }
}

/// A stretch of a file; the end is exclusive.
package struct SourceRange: Hashable, Comparable, Sendable {
  package var file: FileID
  package var start: SourcePosition
  package var end: SourcePosition

  package init(file: FileID, start: SourcePosition, end: SourcePosition) {
    self.file = file
    self.start = start
    self.end = end
  }

  /// Whether another range lies within this one.
  package func holds(_ other: SourceRange) -> Bool { file == other.file && start <= other.start && other.end <= end }

  package static func < (left: SourceRange, right: SourceRange) -> Bool {
    (left.file, left.start, left.end) < (right.file, right.start, right.end)
  }
}
