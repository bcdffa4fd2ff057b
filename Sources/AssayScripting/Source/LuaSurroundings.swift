/// What stands around a text when it is run that its author did not write. Places are counted as if it were not there.
package struct LuaSurroundings: Hashable, Sendable {
  /// ASCII, without a line break.
  package let prefix: String
  /// It begins with a line break, so that it is no part of the author's last line.
  package let suffix: String

  package init(prefix: String, suffix: String) {
    self.prefix = prefix
    self.suffix = suffix
  }

  package static let none = LuaSurroundings(prefix: "", suffix: "")

  func around(_ bytes: [UInt8]) -> [UInt8] {
    prefix.isEmpty && suffix.isEmpty ? bytes : Array(prefix.utf8) + bytes + Array(suffix.utf8)
  }
}
