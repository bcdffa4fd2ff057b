internal import AssayModel
internal import LuaRuntime
internal import LuaSyntax

extension Recorder {
  /// A criterion word is called with its value, or with a table that also has the marks that criteria may carry.
  func criterion(_ kind: CriterionKind, _ call: LuaCall) -> LuaReply {
    let site = sites.site(of: call)
    var (writing, expression, node) = self.writing(at: site)
    guard call.arguments.count <= 1 else {
      return .failure("`\(call.word)` takes one value", help: "put several into braces: `\(call.word) { …, … }`")
    }
    let argument = call.arguments.first ?? .none
    var extent = Extent()
    extent.add(self.extent(of: argument))
    if let refusal = refusal(of: extent, by: call.word) { return refusal }
    var entries: [Syntax.Entry] = []
    if case .table(let table) = argument, table.others == 0 {
      let fields = writing.entries(of: table, expression)
      let own = Set(kind.fields.map(\.name))
      let marks = Set(Criterion.markDescriptions.map(\.name))
      let isMark = { (key: String) in kind.value.isList || (marks.contains(key) && !own.contains(key)) }
      let value = Syntax(
        node: node, content: content(table, fields.filter { !isMark($0.key) }, expression, kind, &writing))
      entries = [Syntax.Entry(key: kind.word, value: value)] + fields.filter { isMark($0.key) }
    } else {
      let value = Syntax(node: node, content: writing.content(argument, expression, node))
      entries = [Syntax.Entry(key: kind.word, value: value)]
    }
    faults += writing.faults
    return keep(criterion: Syntax(node: node, content: .map(entries)), extent)
  }

  /// What is written after the word, without the marks.
  private func content(
    _ table: LuaTable, _ fields: [Syntax.Entry], _ written: LuaExpression?, _ kind: CriterionKind,
    _ writing: inout SyntaxWriting
  ) -> Syntax.Content {
    if table.items.isEmpty { return fields.isEmpty ? .empty : .map(fields) }
    let items = writing.items(of: table, written)
    // `overlaps { holds "a" }`: braces around the one criterion that the word takes.
    if case .criterion = kind.value, items.count == 1 { return items[0].content }
    guard fields.isEmpty else {
      writing.faults.append(
        Diagnostic(
          "script-value", .error, "`\(kind.word)` has both a list and the field `\(fields[0].key)`",
          at: sources.key(of: fields[0].value.node)))
      return .list(items)
    }
    return .list(items)
  }

  /// A type of parameters: `quantity { unit = "h" }`, `choice { "mig", "tig" }`.
  func parameter(_ type: Parameter.Kind, _ call: LuaCall) -> LuaReply {
    let extent = extent(of: call.arguments.first ?? .none)
    if let refusal = refusal(of: extent, by: call.word) { return refusal }
    var (writing, expression, node) = self.writing(at: sites.site(of: call))
    var entries = [
      Syntax.Entry(
        key: "type", value: Syntax(node: node, content: .scalar(.init(text: type.rawValue, isQuoted: false))))
    ]
    switch call.arguments.first {
    case .table(let table)?:
      entries += writing.entries(of: table, expression)
      if !table.items.isEmpty {
        entries.append(
          Syntax.Entry(key: "of", value: Syntax(node: node, content: .list(writing.items(of: table, expression)))))
      }
    case .text(let text)?:
      entries.append(
        Syntax.Entry(key: "unit", value: Syntax(node: node, content: .scalar(.init(text: text, isQuoted: true)))))
    case nil, .some(.none): break
    default: return .failure("`\(call.word)` takes a table of what it is, such as `{ default = … }`", help: nil)
    }
    faults += writing.faults
    return keep(parameter: Syntax(node: node, content: .map(entries)), extent)
  }

  /// A word that declares something is called with a name first, and what that gives back with a table.
  func declare(_ call: LuaCall) -> LuaReply {
    let site = sites.site(of: call)
    guard case .text(let name)? = call.arguments.first, call.arguments.count == 1 else {
      return .failure(
        "`\(call.word)` wants a name first", help: "write it as in `\(call.word) \"name\" { … }`")
    }
    return keep(pending: Pending(word: call.word, name: name, site: site))
  }

  /// The fields of what has been named.
  func finish(_ index: Int, _ call: LuaCall) -> LuaReply {
    let waiting = pending[index]
    guard case .table(let table)? = call.arguments.first, call.arguments.count == 1 else {
      return .failure(
        "`\(waiting.word) \"\(waiting.name)\"` wants a table of fields",
        help: "write it as in `\(waiting.word) \"\(waiting.name)\" { … }`")
    }
    pending[index].isDeclared = true
    return finish(waiting, table)
  }

  private func finish(_ waiting: Pending, _ table: LuaTable) -> LuaReply {
    if let refusal = refusal(of: extent(of: .table(table)), by: waiting.word) { return refusal }
    var (writing, expression, node) = self.writing(at: waiting.site.flatMap { sites.continuation(of: $0) })
    let nameNode = waiting.site.flatMap { sites.texts[$0.text]?.node(ofCall: $0.index) } ?? node
    let name = Syntax(node: nameNode, content: .scalar(.init(text: waiting.name, isQuoted: true)))
    if !table.items.isEmpty || table.others > 0 {
      faults.append(
        Diagnostic(
          "script-value", .error, "`\(waiting.word) \"\(waiting.name)\"` has values without a name",
          at: sources.key(of: nameNode), help: "write each as `name = value`"))
    }
    let entries = [Syntax.Entry(key: waiting.word, value: name)] + writing.entries(of: table, expression)
    faults += writing.faults
    var functions: [String: LuaFunction] = [:]
    for field in table.fields { if case .function(let function) = field.value { functions[field.key] = function } }
    declarations.append(
      PluginDeclaration(
        word: waiting.word, name: waiting.name, syntax: Syntax(node: node, content: .map(entries)),
        functions: functions))
    return .values([])
  }

  /// `assessment "bend-test" { … }`: a word that is a criterion too turns out to declare a document.
  func declare(_ criterion: Int, _ call: LuaCall) -> LuaReply {
    guard let entry = criteria[criterion].entries?.first, let name = entry.value.text,
      DocumentKind.named(entry.key) != nil, case .table(let table)? = call.arguments.first
    else { return .failure("a criterion cannot be called", help: "put a comma before what follows it") }
    return finish(Pending(word: entry.key, name: name, site: sites.site(of: entry.value.node)), table)
  }
}

extension TypeForm {
  /// Whether only a list can stand here, so that the fields of a script's table are marks.
  fileprivate var isList: Bool {
    switch self {
    case .list, .oneOrMany: true
    default: false
    }
  }
}
