package import AssayFormats

/// What an evaluation came to, printed in both ways.
package struct EvaluationAnswer: Sendable {
  /// The worst of all that was asked.
  package enum Standing: Hashable, Sendable { case met, unmet, undecided }

  package var standing: Standing
  /// For people.
  package var text: StyledText
  /// The contract of `assay evaluate --format json`.
  package var document: JSONValue

  package init(_ standing: Standing, text: StyledText, document: JSONValue) {
    self.standing = standing
    self.text = text
    self.document = document
  }
}
