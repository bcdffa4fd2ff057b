/// A stretch of the text that has a role.
package struct Highlight: Hashable, Sendable {
  /// Offsets of UTF-8.
  package let bytes: Range<Int>
  package let role: Role

  package init(_ bytes: Range<Int>, _ role: Role) {
    self.bytes = bytes
    self.role = role
  }
}
