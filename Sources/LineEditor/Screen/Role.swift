/// What a stretch of text is, which decides how it looks.
package enum Role: Hashable, Sendable, CaseIterable {
  case plain, prompt
  case keyword, name, function, string, number, comment, sign, fault
  /// What a search found.
  case match
  /// What could be written next, or is said about it.
  case hint
  case candidate
  /// The candidate that stands in the text.
  case chosen
}
