/// Why an answer can be trusted, in a form that can be checked without searching again.
package enum Certificate: Hashable, Sendable {
  /// The allocation that stands beside it.
  case allocation
  /// These claims need more awards than there are that fit any of them.
  case hall(claims: [String], need: Int, supply: Int, awards: [String])
  /// These claims need more credits or hours than all that fits comes to, counted whole; amounts with their unit.
  case credits(claims: [String], need: String, supply: String, awards: [String])
  /// These claims need less than all that fits comes to, but each award counts whole, and the least that whole awards
  /// can come to for each is more altogether.
  case divisibility(claims: [String], need: String, whole: String, supply: String, awards: [String])
  /// These claims need more than one maximum, in words, lets be counted of all that fits.
  case limit(claims: [String], limit: String, need: String, supply: String, awards: [String])
  /// Something is unmet that no award can mend.
  case unmet(criteria: [String])
  /// Everything was searched, in so many nodes.
  case searched(nodes: Int)
}
