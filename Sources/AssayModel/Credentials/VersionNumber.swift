/// The numbers of a version: `1.4.0`. Semantic Versioning 2.0.0, 2; what follows them says nothing here.
package struct VersionNumber: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let major: Int
  package let minor: Int
  package let patch: Int

  /// Nil where the text does not begin with a number. Numbers that are left out are 0.
  package init?(_ text: String) {
    let parts = text.prefix { $0 != "-" && $0 != "+" }.split(separator: ".").map { Int($0) }
    guard let major = parts.first ?? nil else { return nil }
    let minor = parts.count > 1 ? parts[1] ?? 0 : 0
    self.init(major: major, minor: minor, patch: parts.count > 2 ? parts[2] ?? 0 : 0)
  }

  private init(major: Int, minor: Int = 0, patch: Int = 0) {
    (self.major, self.minor, self.patch) = (major, minor, patch)
  }

  /// After a change by which somebody may lose something. Semantic Versioning 2.0.0, 8.
  package var nextMajor: VersionNumber { VersionNumber(major: major &+ 1) }
  /// After a change by which nobody loses anything. Semantic Versioning 2.0.0, 7.
  package var nextMinor: VersionNumber { VersionNumber(major: major, minor: minor &+ 1) }
  /// After a change that nobody feels. Semantic Versioning 2.0.0, 6.
  package var nextPatch: VersionNumber { VersionNumber(major: major, minor: minor, patch: patch &+ 1) }

  package static func < (left: VersionNumber, right: VersionNumber) -> Bool {
    (left.major, left.minor, left.patch) < (right.major, right.minor, right.patch)
  }

  package var description: String { "\(major).\(minor).\(patch)" }
}
