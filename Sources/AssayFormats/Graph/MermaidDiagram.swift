/// Mermaid, which GitHub, GitLab and many wikis draw where it stands in a block of Markdown. Arrows lead from parts to
/// wholes.
package enum MermaidDiagram: DiagramFormat {
  package static let name = "mermaid"
  package static let says = "Mermaid, which GitHub and GitLab draw in Markdown"

  package static func text(of diagram: Diagram) -> StyledText {
    var lines = ["flowchart BT"]
    if let remark = diagram.remark { lines.append("  %% \(remark.printable)") }
    for (index, node) in diagram.nodes.enumerated() {
      let label = "\"\(escaped(node.label))\""
      let shape =
        switch node.kind {
        case .credential: "([\(label)])"
        case .achievement, .demand: "[\(label)]"
        case .choice: "{{\(label)}}"
        case .limit: ">\(label)]"
        }
      lines.append("  n\(index)\(shape)")
    }
    for edge in diagram.edges {
      let label = edge.label.map { "|\"\(escaped($0))\"|" } ?? ""
      lines.append("  n\(edge.part) -->\(label) n\(edge.whole)")
    }
    return StyledText(lines.map { $0 + "\n" }.joined())
  }

  /// Letters, digits and blanks as they are, all else by its number: Mermaid then draws it and obeys nothing.
  private static func escaped(_ text: String) -> String {
    text.printable.unicodeScalars.map { scalar in
      let isPlain = scalar.value > 0x7F || scalar == " " || "-_.,/()".unicodeScalars.contains(scalar)
      return isPlain || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        ? String(scalar) : "#\(scalar.value);"
    }.joined()
  }
}
