/// Every way to draw a diagram, in the order of the help.
package enum DiagramFormats {
  package static let all: [any DiagramFormat.Type] = [
    TextDiagram.self,
    MermaidDiagram.self,
    DotDiagram.self,
  ]

  package static func named(_ name: String) -> (any DiagramFormat.Type)? { all.first { $0.name == name } }
}
