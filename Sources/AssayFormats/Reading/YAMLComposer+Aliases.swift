internal import AssayModel

extension YAMLComposer {
  /// What an anchor holds, written out at the place of the alias.
  mutating func alias(
    _ name: String, _ event: YAMLEvent, key: SourceRange?, depth: Int
  ) throws(LostFile) -> Composed {
    let range = text.range(scalars: event.start..<event.end)
    anchors.aliasCount += 1
    if anchors.aliasCount > ReadingLimits.aliases { throw .tooManyAliases(at: range) }
    switch anchors.find(name) {
    case .defined(let syntax):
      sources.addAlias(at: range)
      let copy = try self.copy(syntax, key: key, at: range, depth: depth)
      return Composed(syntax: copy, end: event.end)
    case .open:
      report(
        "recursive-alias", "`*\(name.shortened)` stands within what it repeats", at: range,
        help: "move `&\(name.shortened)` to a part that does not contain the alias")
    case .unknown(let nearest):
      report(
        "unknown-alias", "no value above is marked `&\(name.shortened)`", at: range,
        help: nearest.map { "did you mean `*\($0)`?" }
          ?? "mark a value with `&\(name.shortened)`, or put text that begins with `*` in quotes")
    }
    let node = try addNode(key: key, value: range)
    return Composed(syntax: Syntax(node: node, content: .scalar(.init(text: "", isQuoted: false))), end: event.end)
  }

  private mutating func report(_ rule: RuleID, _ message: String, at range: SourceRange, help: String? = nil) {
    diagnostics.append(Diagnostic(rule, .error, message, at: range, help: help))
    isLost = true
  }

  /// The same content with new nodes, all of them at the alias: that is where their author wrote them.
  private mutating func copy(
    _ syntax: Syntax, key: SourceRange?, at range: SourceRange, depth: Int
  ) throws(LostFile) -> Syntax {
    let node = try addNode(key: key, value: range)
    switch syntax.content {
    case .scalar, .empty, .function: return Syntax(node: node, content: syntax.content)
    case .list(let items):
      if depth > ReadingLimits.depth { throw .tooDeep(at: range) }
      var copies: [Syntax] = []
      copies.reserveCapacity(items.count)
      for item in items { copies.append(try copy(item, key: nil, at: range, depth: depth + 1)) }
      return Syntax(node: node, content: .list(copies))
    case .map(let entries):
      if depth > ReadingLimits.depth { throw .tooDeep(at: range) }
      var copies: [Syntax.Entry] = []
      copies.reserveCapacity(entries.count)
      for entry in entries {
        let value = try copy(entry.value, key: range, at: range, depth: depth + 1)
        copies.append(Syntax.Entry(key: entry.key, value: value))
      }
      return Syntax(node: node, content: .map(copies))
    }
  }
}
