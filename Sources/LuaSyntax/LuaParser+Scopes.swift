/// Names of variables and labels, as far as Lua refuses scripts for them.
extension LuaParser {
  private var scope: LuaScope {
    get { scopes[scopes.count - 1] }
    _modify { yield &scopes[scopes.count - 1] }
  }

  static let localLimit = 200

  mutating func openBlock(isLoop: Bool = false) {
    let block = LuaScope.Block(
      localCount: scope.locals.count, labelCount: scope.labels.count, gotoCount: scope.gotos.count, isLoop: isLoop)
    scope.blocks.append(block)
  }

  mutating func closeBlock() {
    guard let block = scope.blocks.popLast() else { return }
    scope.locals.removeLast(scope.locals.count - block.localCount)
    scope.declared = scope.locals.count
    scope.labels.removeLast(scope.labels.count - block.labelCount)
    for place in block.gotoCount..<scope.gotos.count {
      scope.gotos[place].localCount = min(scope.gotos[place].localCount, block.localCount)
    }
    guard scope.blocks.isEmpty else { return }
    let open = scope.gotos
    scope.gotos = []
    guard !wasLost else { return }
    for jump in open {
      add(
        LuaFault(
          "there is no label `\(jump.name)` to go to", at: jump.range,
          help: "write `::\(jump.name)::` where it goes, in this block or in one around it"))
    }
  }

  /// Counts a variable that is named, before it can be used.
  mutating func declare(at range: LuaRange, count: Int = 1) {
    let before = scope.declared
    scope.declared += count
    if before <= Self.localLimit, scope.declared > Self.localLimit {
      report(
        "too many local variables are in use here", at: range,
        help: "put some into a table; Lua allows \(Self.localLimit) in a function")
    }
  }

  mutating func activate(_ name: String, isConstant: Bool = false) {
    scope.locals.append(.init(name: name, isConstant: isConstant))
  }

  /// Says so when a constant is assigned to.
  mutating func assign(_ target: LuaParsed) {
    guard case .name = target.form else { return }
    let name = text(tokens[target.first])
    for scope in scopes.reversed() {
      guard let local = scope.locals.last(where: { $0.name == name }) else { continue }
      if local.isConstant {
        report(
          "`\(name)` cannot be changed: it is a constant", at: tokens[target.first].range,
          help: "declare it without `<const>` or `<close>`, or use another name")
      }
      return
    }
  }

  mutating func breakStatement() {
    if !scope.blocks.contains(where: \.isLoop) {
      report("`break` stands outside of any loop", at: token.range, help: "use `return` to leave a function")
    }
    advance()
    _ = take(.semicolon)
  }

  mutating func gotoStatement() {
    advance()
    let range = token.range
    guard let name = takeName("a label's name") else { return }
    if scope.labels.contains(where: { $0.name == name }) { return }
    scope.gotos.append(.init(name: name, range: range, localCount: scope.locals.count))
  }

  mutating func labelStatement() {
    advance()
    let range = token.range
    guard let name = takeName("a label's name") else { return }
    guard take(.label) else { return unexpected(wanted: "`::`") }
    while !isLost, at(.semicolon) || at(.label) { statement() }
    if isLost { return }
    if let first = scope.labels.first(where: { $0.name == name }) {
      return report(
        "the label `\(name)` is there already", at: range, help: "give one of the two another name",
        notes: [.init("the first one", first.range)])
    }
    guard let block = scope.blocks.last else { return }
    let isLast = token.kind == .end || at(.end) || at(.else) || at(.elseif)
    let localCount = isLast ? block.localCount : scope.locals.count
    scope.labels.append(.init(name: name, range: range, localCount: localCount))
    let waiting = scope.gotos[block.gotoCount...]
    for jump in waiting where jump.name == name && jump.localCount < localCount {
      let local = scope.locals[jump.localCount].name
      add(
        LuaFault(
          "this jumps over the declaration of `\(local)`", at: jump.range,
          help: "declare `\(local)` before, or put what lies between into `do … end`",
          notes: [.init("the label it goes to", range)]))
    }
    scope.gotos.replaceSubrange(block.gotoCount..., with: waiting.filter { $0.name != name })
  }
}
