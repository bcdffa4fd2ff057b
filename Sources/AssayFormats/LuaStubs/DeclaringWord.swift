package import AssayModel

/// A word that scripts have beside those of criteria: `criterion "floor_ready" { … }`, `quantity { unit = "h" }`, `met()`.
package struct DeclaringWord: Sendable {
  /// How it is written.
  package enum Shape: Sendable {
    /// `plugin "northwind" { … }`: a name, then what is said of it.
    case named
    /// `quantity { … }`.
    case plain
    /// `unmet("why")`: called with arguments, each with its type, and what it gives back.
    case function(takes: [Argument], gives: String)
  }

  package struct Argument: Sendable {
    let name: String
    let type: String

    package init(_ name: String, _ type: String) {
      self.name = name
      self.type = type
    }
  }

  package let name: String
  package let says: String
  /// What stands between its braces.
  package let takes: RecordDescription
  package let shape: Shape
  /// The types of the functions among its fields: `fun(p: table): assay.Criterion`.
  package let functions: [String: String]
  /// The types of other ways to call it: `fun(record: assay.LearnerDocument): assay.TriedLearner`.
  package let overloads: [String]

  package init(
    _ name: String, _ says: String, takes: RecordDescription, shape: Shape = .named, functions: [String: String] = [:],
    overloads: [String] = []
  ) {
    self.name = name
    self.says = says
    self.takes = takes
    self.shape = shape
    self.functions = functions
    self.overloads = overloads
  }
}
