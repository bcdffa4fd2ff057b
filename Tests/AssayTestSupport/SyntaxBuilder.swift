package import AssayModel

/// Makes syntax of literals, with a line of its own for every node, and remembers what is where.
package struct SyntaxBuilder: Sendable {
  package private(set) var sources = SourceMap()
  private var names: [SourceRange: String] = [:]
  private var files: [String: FileID] = [:]
  private var lines: [FileID: Int] = [:]

  package init() {}

  /// A document in a file; of several in one file, the later stands below.
  package mutating func document(_ written: Written, in path: String = "design.yaml") -> Syntax {
    let file = files[path] ?? sources.add(.init(path: path, bytes: []))
    files[path] = file
    return syntax(written, key: nil, named: "", in: file)
  }

  private mutating func syntax(_ written: Written, key: String?, named name: String, in file: FileID) -> Syntax {
    let line = lines[file, default: 0] + 1
    lines[file] = line
    func range(_ columns: Range<Int>) -> SourceRange {
      SourceRange(
        file: file, start: .init(line: line, column: columns.lowerBound),
        end: .init(line: line, column: columns.upperBound))
    }
    let value = range(100..<110)
    let keyRange = key.map { range(1..<($0.unicodeScalars.count + 1)) }
    let node = sources.addNode(key: keyRange, value: value)
    names[value] = name
    if let keyRange { names[keyRange] = "key \(name)" }
    switch written {
    case .plain(let text): return Syntax(node: node, content: .scalar(.init(text: text, isQuoted: false)))
    case .quoted(let text): return Syntax(node: node, content: .scalar(.init(text: text, isQuoted: true)))
    case .nothing: return Syntax(node: node, content: .scalar(.init(text: "", isQuoted: false)))
    case .list(let items):
      var children: [Syntax] = []
      for (index, item) in items.enumerated() {
        children.append(syntax(item, key: nil, named: "\(name)[\(index)]", in: file))
      }
      return Syntax(node: node, content: .list(children))
    case .map(let entries):
      var children: [Syntax.Entry] = []
      for entry in entries {
        let path = name.isEmpty ? entry.key : "\(name).\(entry.key)"
        children.append(.init(key: entry.key, value: syntax(entry.value, key: entry.key, named: path, in: file)))
      }
      return Syntax(node: node, content: .map(children))
    }
  }

  /// What stands at a range: `assessments[0].id`, or `key assessments[0].id`.
  package func name(of range: SourceRange?) -> String {
    guard let range else { return "nowhere" }
    return names[range] ?? "nowhere that is known"
  }

  /// A diagnostic in short: its rule and what it points at.
  package func summary(_ diagnostic: Diagnostic) -> String {
    let place = name(of: diagnostic.range)
    return "\(diagnostic.rule) at \(place.isEmpty ? "the document" : place)"
  }
}
