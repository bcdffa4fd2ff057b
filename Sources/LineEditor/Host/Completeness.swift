/// Whether a text can be submitted as it is.
package enum Completeness: Hashable, Sendable {
  case complete
  /// More has to follow, on a line that begins with so many spaces.
  case needsMore(indentation: Int)
  /// Nothing that follows could make it right, so that it may as well be said now.
  case hopeless
}
