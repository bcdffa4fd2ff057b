/// A way to draw a diagram. A new one is a file here and a line in the list beside it.
package protocol DiagramFormat: Sendable {
  /// The word after `--format`.
  static var name: String { get }
  /// One line of help.
  static var says: String { get }
  /// The whole drawing, with a line break at its end.
  static func text(of diagram: Diagram) -> StyledText
}
