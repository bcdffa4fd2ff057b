/// A criterion of a credential, with what was seen of it.
package struct CoveredNode: Hashable, Sendable {
  package var path: String
  /// What reports call it: its name, else its path below the root.
  package var name: String
  /// What people call it.
  package var phrase: String
  /// How many criteria it stands in.
  package var depth: Int
  /// Where it is listed: the use of a plugin's criterion for what the plugin writes inside; nil for what nobody wrote.
  package var place: CoveragePlace?
  /// Where it is written, if that is elsewhere.
  package var origin: CoveragePlace?
  /// Empty for what decides nothing.
  package var obligations: [CoveredObligation]

  package init(
    path: String, name: String, phrase: String, depth: Int, at place: CoveragePlace?, origin: CoveragePlace? = nil,
    obligations: [CoveredObligation]
  ) {
    self.path = path
    self.name = name
    self.phrase = phrase
    self.depth = depth
    self.place = place
    self.origin = origin
    self.obligations = obligations
  }
}
