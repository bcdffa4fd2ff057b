internal import AssayModel

/// Composes libyaml's events into documents.
///
/// Why not a library's composer: none keeps the end of a value or the place of an alias, and the ones that expand
/// aliases do so without a bound.
struct YAMLComposer: ~Copyable {
  let text: SourceText
  var sources = SourceMap()
  var diagnostics: [Diagnostic] = []

  private var parser: YAMLEventParser
  private var nodeCount = 0
  var anchors = YAMLAnchors()
  /// Something was said that leaves a hole in a document; what else would be said about it follows from that.
  var isLost = false

  init(text: SourceText) {
    self.text = text
    parser = YAMLEventParser(text.bytes)
  }

  mutating func documents() throws(LostFile) -> [Syntax] {
    if let directive = text.tagDirectiveBeyondLimit { throw directive }
    var documents: [Syntax] = []
    while true {
      let event = try next()
      switch event.kind {
      case .streamEnd: return isLost ? [] : documents
      case .documentStart: anchors.beginDocument()
      case .scalar, .alias, .listStart, .mapStart:
        let root = try node(event, key: nil, depth: 1).syntax
        if !root.isNull { documents.append(root) }
      case .documentEnd, .listEnd, .mapEnd, .other: break
      }
    }
  }

  mutating func next() throws(LostFile) -> YAMLEvent {
    do { return try parser.next() } catch { throw .yamlSyntax(error, in: text) }
  }

  mutating func addNode(key: SourceRange?, value: SourceRange) throws(LostFile) -> NodeID {
    nodeCount += 1
    if nodeCount > ReadingLimits.nodes { throw .tooManyNodes(at: value) }
    return sources.addNode(key: key, value: value)
  }

  /// A node, and the scalar after its last, the closing quote included.
  struct Composed {
    var syntax: Syntax
    var end: Int
  }

  /// Reads the node that `event` begins. `emptyPlace` is where nothing stands, if nothing does.
  mutating func node(
    _ event: YAMLEvent, key: SourceRange?, emptyPlace: Int? = nil, depth: Int
  ) throws(LostFile) -> Composed {
    let properties = YAMLProperties(of: event, in: text)
    let tag = knownTag(of: event, properties)
    switch event.kind {
    case .scalar(let string, let style):
      let written = YAMLScalar(event, string, style, tag, properties, emptyPlace: emptyPlace, in: text)
      let node = try addNode(key: key, value: written.range)
      let syntax = Syntax(node: node, content: .scalar(written.scalar))
      if let anchor = event.anchor { anchors.define(anchor, as: syntax) }
      return Composed(syntax: syntax, end: written.end)
    case .alias(let name): return try alias(name, event, key: key, depth: depth)
    case .listStart, .mapStart:
      return try collection(event, key: key, start: properties.contentStart, depth: depth)
    case .documentStart, .documentEnd, .streamEnd, .listEnd, .mapEnd, .other:
      preconditionFailure("libyaml gave the end of something where a value belongs")
    }
  }

  private mutating func collection(
    _ event: YAMLEvent, key: SourceRange?, start: Int, depth: Int
  ) throws(LostFile) -> Composed {
    if depth > ReadingLimits.depth { throw .tooDeep(at: text.mark(atScalar: start)) }
    let node = try addNode(key: key, value: text.range(scalars: start..<start))
    if let anchor = event.anchor { anchors.open(anchor) }
    let (content, end) =
      if case .listStart(let isFlow) = event.kind {
        try list(isFlow: isFlow, start: start, depth: depth)
      } else {
        try map(isFlow: event.isFlow, start: start, depth: depth)
      }
    sources.setEnd(of: node, to: text.position(ofScalar: end))
    let syntax = Syntax(node: node, content: content)
    if let anchor = event.anchor { anchors.define(anchor, as: syntax) }
    return Composed(syntax: syntax, end: end)
  }

  private mutating func list(isFlow: Bool, start: Int, depth: Int) throws(LostFile) -> (Syntax.Content, Int) {
    var items: [Syntax] = []
    var end = start
    while true {
      let event = try next()
      if case .listEnd = event.kind { return (.list(items), event.end(of: isFlow) ?? end) }
      let item = try node(event, key: nil, depth: depth + 1)
      items.append(item.syntax)
      end = item.end
    }
  }
}

extension YAMLEvent {
  var isFlow: Bool {
    switch kind {
    case .listStart(let isFlow), .mapStart(let isFlow): isFlow
    default: false
    }
  }

  /// The end of a collection that has brackets; a block, and the pair in `[a: b]`, end with their last child.
  func end(of isFlow: Bool) -> Int? { isFlow && end > start ? end : nil }
}
