internal import AssayModel
internal import LuaRuntime
internal import LuaSyntax

/// One Lua file of a plugin, with a node for everything that is written in it.
///
/// Nodes stand for places in the text, not for values: what a function builds twice, with other parameters, has the
/// same nodes both times, so they can all be made when the file is read.
struct PluginText: Sendable {
  /// As Lua and messages call it: `plugins/northwind/plugin.lua`.
  let name: String
  let source: LuaSource
  let file: FileID
  /// Of each call: the key is the word, the value its first argument.
  private var callNodes: [NodeID] = []
  private var valueNodes: [LuaRange: NodeID] = [:]
  private let surroundings: LuaSurroundings
  /// What is the author's own, in what is read.
  private let own: Range<Int>

  init(
    name: String, file: FileID, bytes: [UInt8], within surroundings: LuaSurroundings = .none,
    _ sources: inout SourceMap
  ) {
    self.name = name
    self.file = file
    self.surroundings = surroundings
    source = LuaSource(surroundings.around(bytes))
    let start = surroundings.prefix.utf8.count
    own = start..<start + bytes.count
    for call in source.calls {
      let word =
        call.calls.map { source.calls[$0].calleeRange } ?? (call.method == nil ? call.calleeRange : call.nameRange)
      let value = call.arguments.first?.range ?? call.range
      callNodes.append(sources.addNode(key: range(word), value: range(value)))
    }
    for call in source.calls { for argument in call.arguments { addNodes(in: argument, &sources) } }
  }

  private mutating func addNodes(in expression: LuaExpression, _ sources: inout SourceMap) {
    guard case .table(let table) = expression else { return }
    for field in table.fields {
      let key = field.keyRange.map { range($0) }
      valueNodes[field.value.range] = sources.addNode(key: key, value: range(field.value.range))
      addNodes(in: field.value, &sources)
    }
  }

  func range(_ range: LuaRange) -> SourceRange {
    SourceRange(file: file, start: position(range.start), end: position(range.end))
  }

  private func position(_ position: LuaRange.Position) -> SourcePosition {
    let column = position.line == 1 ? max(1, position.column - surroundings.prefix.utf8.count) : position.column
    return SourcePosition(line: position.line, column: column)
  }

  /// What is written on a line, for errors of which only the line is known.
  func range(ofLine line: Int) -> SourceRange? {
    let tokens = source.tokens.filter { token in
      token.range.start.line == line && token.kind != .comment && own.contains(token.bytes.lowerBound)
    }
    guard let first = tokens.first, let last = tokens.last else { return nil }
    return range(LuaRange(first.range.start, last.range.end))
  }

  /// Where a function may be written; several that share their lines cannot be told apart by these.
  func functions(_ function: LuaFunction) -> [LuaFunctionSite] {
    source.functions(from: function.firstLine, through: function.lastLine)
  }

  /// For what happened nowhere that could be named.
  var start: SourceRange {
    let start = SourcePosition(line: 1, column: 1)
    return SourceRange(file: file, start: start, end: start)
  }

  func node(ofCall index: Int) -> NodeID { callNodes[index] }
  func node(of expression: LuaExpression) -> NodeID? { valueNodes[expression.range] }
}
