/// Graphviz's language, for `dot -Tsvg`. Arrows lead from parts to wholes.
package enum DotDiagram: DiagramFormat {
  package static let name = "dot"
  package static let says = "Graphviz, for `dot -Tsvg`"

  package static func text(of diagram: Diagram) -> StyledText {
    var lines = ["digraph assay {", "  rankdir=BT;", "  node [fontname=\"sans-serif\"];"]
    if let remark = diagram.remark { lines.append("  // \(remark.printable)") }
    for (index, node) in diagram.nodes.enumerated() {
      let style =
        switch node.kind {
        case .credential: "shape=box, style=\"rounded,bold\""
        case .achievement, .demand: "shape=box"
        case .choice: "shape=hexagon"
        case .limit: "shape=note"
        }
      lines.append("  n\(index) [label=\(quoted(node.label)), \(style)];")
    }
    for edge in diagram.edges {
      let label = edge.label.map { " [label=\(quoted($0))]" } ?? ""
      lines.append("  n\(edge.part) -> n\(edge.whole)\(label);")
    }
    return StyledText((lines + ["}"]).map { $0 + "\n" }.joined())
  }

  /// A backslash would begin an escape, of which `\N` stands for the node's name.
  private static func quoted(_ text: String) -> String {
    "\"" + text.printable.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
