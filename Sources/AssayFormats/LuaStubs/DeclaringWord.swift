package import AssayModel

/// A word that scripts have beside those of criteria: `criterion "floor_ready" { … }`, `quantity { unit = "h" }`, `met()`.
package struct DeclaringWord: Sendable {
  /// How it is written.
  package enum Shape: Sendable {
    /// `plugin "northwind" { … }`: a name, then what is said of it.
    case named
    /// `quantity { … }`.
    case plain
    /// `unmet("why")`: called with what is between the brackets, `(why)`.
    case function(String)
  }

  package let name: String
  package let says: String
  /// What stands between its braces.
  package let takes: RecordDescription
  package let shape: Shape

  package init(_ name: String, _ says: String, takes: RecordDescription, shape: Shape = .named) {
    self.name = name
    self.says = says
    self.takes = takes
    self.shape = shape
  }
}
