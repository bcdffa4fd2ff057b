package import AssayModel

/// A plugin's question about one award, as data: `northwind/witnessed`.
package struct AwardQuestion: Sendable {
  /// As patterns name it after `is`.
  package let word: String
  package let says: String
  /// The fields of an award that it looks at.
  package let reads: [String]
  package let ruler: Ruler
}
