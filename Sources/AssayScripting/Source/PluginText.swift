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

  init(name: String, file: FileID, bytes: [UInt8], _ sources: inout SourceMap) {
    self.name = name
    self.file = file
    source = LuaSource(bytes)
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
    SourceRange(
      file: file, start: SourcePosition(line: range.start.line, column: range.start.column),
      end: SourcePosition(line: range.end.line, column: range.end.column))
  }

  /// What is written on a line, for errors of which only the line is known.
  func range(ofLine line: Int) -> SourceRange? {
    let tokens = source.tokens.filter { $0.range.start.line == line && $0.kind != .comment }
    guard let first = tokens.first, let last = tokens.last else { return nil }
    return range(LuaRange(first.range.start, last.range.end))
  }

  func node(ofCall index: Int) -> NodeID { callNodes[index] }
  func node(of expression: LuaExpression) -> NodeID? { valueNodes[expression.range] }
}
