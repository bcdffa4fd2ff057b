/// A tree in ASCII, for the terminal: 60 columns, read aloud without harm.
///
/// What several wholes ask for is drawn in full below the first of them.
package enum TextDiagram: DiagramFormat {
  package static let name = "text"
  package static let says = "a tree, for people"

  package static func text(of diagram: Diagram) -> StyledText {
    var page = Page(diagram)
    page.drawAll()
    return page.text
  }

  private struct Page {
    let diagram: Diagram
    /// The edges of each node.
    private let parts: [[Diagram.Edge]]
    private var isDrawn: [Bool]
    private(set) var text = StyledText()

    private static let width = 60

    init(_ diagram: Diagram) {
      self.diagram = diagram
      var parts = [[Diagram.Edge]](repeating: [], count: diagram.nodes.count)
      for edge in diagram.edges { parts[edge.whole].append(edge) }
      self.parts = parts
      isDrawn = [Bool](repeating: false, count: diagram.nodes.count)
    }

    /// What nothing asks for comes first; what is left goes round in circles.
    mutating func drawAll() {
      let isPart = Set(diagram.edges.map(\.part))
      for node in diagram.nodes.indices where !isPart.contains(node) { drawRoot(node) }
      for node in diagram.nodes.indices where !isDrawn[node] { drawRoot(node) }
      if let remark = diagram.remark {
        if !text.isEmpty { text.appendLine() }
        for line in remark.printable.wrapped(first: Self.width, rest: Self.width) { text.appendLine(line, .muted) }
      }
    }

    private mutating func drawRoot(_ node: Int) {
      if !text.isEmpty, !parts[node].isEmpty { text.appendLine() }
      draw(node, label: nil, lead: "", indent: "")
    }

    private mutating func draw(_ node: Int, label: String?, lead: String, indent: String) {
      let isRepeated = isDrawn[node] && !parts[node].isEmpty
      let marks = [label, isRepeated ? "see above" : nil].compactMap { $0 }
      let words = ([diagram.nodes[node].label.printable] + marks).joined(separator: ", ")
      let room = Self.width - indent.count
      // The bar of what follows runs down beside further lines of the words.
      let below = indent + (parts[node].isEmpty || isRepeated ? "" : "|") + "  "
      for (index, line) in words.wrapped(first: room, rest: room - 3).enumerated() {
        text.append(index == 0 ? lead : below, .gutter)
        text.appendLine(line, role(of: node))
      }
      if isRepeated { return }
      isDrawn[node] = true
      for (index, edge) in parts[node].enumerated() {
        let isLast = index == parts[node].count - 1
        draw(
          edge.part, label: edge.label, lead: indent + (isLast ? "`-- " : "|-- "),
          indent: indent + (isLast ? "    " : "|   "))
      }
    }

    private func role(of node: Int) -> StyledText.Role {
      switch diagram.nodes[node].kind {
      case .credential: .emphasis
      case .achievement, .demand, .choice: .plain
      case .limit: .muted
      }
    }
  }
}
