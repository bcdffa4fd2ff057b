internal import AssayModel

/// Reads JSON (RFC 8259) with the place of every value.
///
/// libyaml reads most JSON, but refuses surrogate pairs and long keys, and takes much that is none.
struct JSONReader {
  let text: SourceText
  var sources = SourceMap()
  var diagnostics: [Diagnostic] = []
  /// The byte that is read next.
  var place = 0
  private var nodeCount = 0

  init(text: SourceText) { self.text = text }

  /// One document, or none of an empty file.
  mutating func documents() throws(LostFile) -> [Syntax] {
    skipBlanks()
    if place == text.bytes.count { return [] }
    let root = try value(key: nil, depth: 1)
    skipBlanks()
    if place < text.bytes.count { throw textAfterEnd() }
    return root.isNull ? [] : [root]
  }

  var byte: UInt8 { text.at(place) }

  mutating func skipBlanks() { place = text.skipBlanks(from: place) }

  private mutating func addNode(key: SourceRange?, value: Range<Int>) throws(LostFile) -> NodeID {
    nodeCount += 1
    let range = text.range(bytes: value)
    if nodeCount > ReadingLimits.nodes { throw .tooManyNodes(at: range) }
    return sources.addNode(key: key, value: range)
  }

  private mutating func value(key: SourceRange?, depth: Int) throws(LostFile) -> Syntax {
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      if depth > ReadingLimits.depth { throw .tooDeep(at: text.mark(atByte: place)) }
      let isMap = byte == UInt8(ascii: "{")
      let node = try addNode(key: key, value: place..<place)
      let content: Syntax.Content = isMap ? .map(try members(depth: depth)) : .list(try items(depth: depth))
      sources.setEnd(of: node, to: text.position(ofByte: place))
      return Syntax(node: node, content: content)
    case UInt8(ascii: "\""):
      let start = place
      let string = try self.string()
      let node = try addNode(key: key, value: start + 1..<place - 1)
      return Syntax(node: node, content: .scalar(.init(text: string, isQuoted: true)))
    default:
      let written = try plain()
      let node = try addNode(key: key, value: written)
      return Syntax(node: node, content: .scalar(.init(text: text.string(written), isQuoted: false)))
    }
  }

  private mutating func items(depth: Int) throws(LostFile) -> [Syntax] {
    let opening = place
    place += 1
    skipBlanks()
    var items: [Syntax] = []
    if skip("]") { return items }
    if place == text.bytes.count || byte == UInt8(ascii: "}") { throw missingComma(in: opening) }
    while true {
      items.append(try value(key: nil, depth: depth + 1))
      if try isAtEnd(of: opening) { return items }
    }
  }

  private mutating func members(depth: Int) throws(LostFile) -> [Syntax.Entry] {
    let opening = place
    place += 1
    skipBlanks()
    var members: [Syntax.Entry] = []
    var index = KeyIndex()
    if skip("}") { return members }
    while true {
      let start = place
      if byte != UInt8(ascii: "\"") { throw noKey(in: opening) }
      let key = try string()
      let range = text.range(bytes: start + 1..<place - 1)
      skipBlanks()
      if !skip(":") { throw missingColon(after: key, at: start..<place) }
      skipBlanks()
      let value = try value(key: range, depth: depth + 1)
      if let first = index.node(of: key, in: members) {
        diagnostics.append(.duplicateKey(key, at: range, first: sources.key(of: first)))
      } else {
        members.append(Syntax.Entry(key: key, value: value))
      }
      if try isAtEnd(of: opening) { return members }
    }
  }

  /// Goes past the `,` after a value, or past the closing bracket.
  private mutating func isAtEnd(of opening: Int) throws(LostFile) -> Bool {
    let close: Unicode.Scalar = text.at(opening) == UInt8(ascii: "{") ? "}" : "]"
    skipBlanks()
    if skip(close) { return true }
    let comma = place
    if !skip(",") { throw missingComma(in: opening) }
    skipBlanks()
    if byte == UInt8(ascii: close) { throw trailingComma(at: comma) }
    return false
  }

  private mutating func skip(_ sign: Unicode.Scalar) -> Bool {
    guard byte == UInt8(ascii: sign) else { return false }
    place += 1
    return true
  }
}
