internal import AssayModel
internal import LuaRuntime
internal import LuaSyntax

/// Makes the same syntax of what a script built as the readers make of YAML, with the places where it is written.
struct SyntaxWriting {
  let text: PluginText?
  /// Stands in for what is not written anywhere, such as an item that a loop added.
  var fallback: NodeID
  /// What host objects stand for: criteria, quantities, parameters.
  let object: (LuaObject) -> Syntax.Content?
  var faults: [Diagnostic] = []
  let sources: SourceMap

  init(_ text: PluginText?, fallback: NodeID, _ sources: SourceMap, object: @escaping (LuaObject) -> Syntax.Content?) {
    self.text = text
    self.fallback = fallback
    self.sources = sources
    self.object = object
  }

  /// `written` is the expression that gave the value, where it is known.
  mutating func syntax(_ value: LuaValue, written: LuaExpression?) -> Syntax {
    let node = written.flatMap { text?.node(of: $0) } ?? fallback
    return Syntax(node: node, content: content(value, written, node))
  }

  mutating func content(_ value: LuaValue, _ written: LuaExpression?, _ node: NodeID) -> Syntax.Content {
    switch value {
    case .none: .scalar(.init(text: "", isQuoted: false))
    case .boolean(let boolean): .scalar(.init(text: boolean ? "true" : "false", isQuoted: false))
    case .integer(let integer): .scalar(.init(text: "\(integer)", isQuoted: false))
    case .number(let number): .scalar(.init(text: number.written, isQuoted: false))
    case .text(let text): .scalar(.init(text: text, isQuoted: true))
    case .function: .function
    case .object(let handle), .record(let handle, _): object(handle) ?? refused("this cannot stand here", node)
    case .table(let table): content(table, written, node)
    }
  }

  private mutating func content(_ table: LuaTable, _ written: LuaExpression?, _ node: NodeID) -> Syntax.Content {
    if table.others > 0 {
      return refused("a table's keys are words, or it is a list", node)
    }
    if table.items.isEmpty, table.fields.isEmpty { return .empty }
    let outer = fallback
    fallback = node
    defer { fallback = outer }
    if table.fields.isEmpty { return .list(items(of: table, written)) }
    if table.items.isEmpty { return .map(entries(of: table, written)) }
    return refused(
      "a table is either a list or has fields; this one has both", node,
      help: "put the list under a field of its own, as in `of = { … }`")
  }

  mutating func items(of table: LuaTable, _ written: LuaExpression?) -> [Syntax] {
    let expressions = written?.positional ?? []
    return table.items.enumerated().map { index, item in
      syntax(item, written: index < expressions.count ? expressions[index] : nil)
    }
  }

  /// In the order in which they are written; what is written nowhere comes last, in the order of the keys.
  mutating func entries(of table: LuaTable, _ written: LuaExpression?) -> [Syntax.Entry] {
    let expressions = written?.keyed ?? [:]
    let order = written?.keys ?? []
    let rank = Dictionary(order.enumerated().map { ($1, $0) }) { first, _ in first }
    let fields = table.fields.sorted { (rank[$0.key] ?? .max, $0.key) < (rank[$1.key] ?? .max, $1.key) }
    return fields.map { field in
      Syntax.Entry(key: field.key, value: syntax(field.value, written: expressions[field.key]))
    }
  }

  private mutating func refused(_ message: String, _ node: NodeID, help: String? = nil) -> Syntax.Content {
    faults.append(Diagnostic("script-value", .error, message, at: sources.value(of: node), help: help))
    return .empty
  }
}

extension LuaExpression {
  fileprivate var fields: [LuaTableSite.Field] {
    if case .table(let table) = self { table.fields } else { [] }
  }
  fileprivate var positional: [LuaExpression] { fields.filter { $0.key == nil }.map(\.value) }
  fileprivate var keys: [String] { fields.compactMap(\.key) }
  fileprivate var keyed: [String: LuaExpression] {
    Dictionary(fields.compactMap { field in field.key.map { ($0, field.value) } }) { _, last in last }
  }
}

extension Double {
  /// Without an exponent and without `.0`, so that it is read as the number that was meant.
  fileprivate var written: String {
    if self == self.rounded(), abs(self) < 1e15 { return "\(Int(self))" }
    return "\(self)"
  }
}
