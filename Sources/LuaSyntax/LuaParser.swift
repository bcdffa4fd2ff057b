/// Reads tokens as Lua 5.4 would, notes what stands where, and goes on behind a fault where that is sensible.
///
/// INVARIANT: a source without faults is one that Lua accepts, but for limits on registers and captured variables.
struct LuaParser {
  let bytes: [UInt8]
  /// Without comments; the last one is the end.
  private(set) var tokens: [LuaToken]
  var faults: [LuaFault] = []
  var calls: [LuaCallSite] = []
  var functions: [LuaFunctionSite] = []
  var operations: [LuaOperationSpan] = []

  /// The token that is read next.
  private(set) var index = 0
  /// Nothing makes sense any more: every token reads as the end, until a line begins a statement anew.
  private(set) var isLost = false
  /// Something was left out, so that a name that seems missing may stand there.
  private(set) var wasLost = false
  private let end: LuaToken
  private var level = 0

  /// What is open, from the outside to the inside.
  var openings: [LuaOpening] = []
  /// What was closed by something that stands further to the left than its line begins.
  var doubtfulClosings: [LuaOpening] = []
  var scopes: [LuaScope] = [LuaScope(takesMore: true)]
  /// A call of something that is nearly `function`, which explains much that follows.
  var nearFunction: Int?
  /// The token before which Lua has read one further, which moves the line it reports.
  var lookedAhead = -1
  /// What a function is called that is written as the next value.
  var expectedName: String?
  /// The call that the statement read last consists of.
  var lastCall: Int?

  /// What Lua allows, and enough for stacks of every thread.
  static let levels = 198
  static let faultLimit = 50

  init(_ bytes: [UInt8], _ tokens: [LuaToken]) {
    self.bytes = bytes
    self.tokens = tokens.filter { $0.kind != .comment }
    end = tokens[tokens.count - 1]
  }

  var token: LuaToken { isLost ? end : tokens[index] }
  var ahead: LuaToken { token(index + 1) }
  var previous: LuaToken { tokens[max(0, index - 1)] }
  var isAtEnd: Bool { tokens[index].kind == .end }

  func token(_ index: Int) -> LuaToken { isLost ? end : tokens[min(index, tokens.count - 1)] }
  func range(_ first: Int, _ last: Int) -> LuaRange { LuaRange(tokens[first].start, tokens[max(first, last)].end) }
  func text(_ token: LuaToken) -> String { String(decoding: bytes[token.bytes], as: UTF8.self) }

  /// Tokens as they were written, cut where they are very long.
  func text(_ first: Int, _ last: Int, atMost limit: Int = 60) -> String {
    let written = bytes[
      tokens[first].bytes.lowerBound..<max(tokens[first].bytes.upperBound, tokens[last].bytes.upperBound)]
    let line = written.prefix { $0 != 0x0A && $0 != 0x0D }
    let text = String(decoding: line.prefix(limit * 4), as: UTF8.self)
    if line.count == written.count, text.unicodeScalars.count <= limit { return text }
    return String(text.prefix(limit)) + "…"
  }

  func isFirstOnLine(_ index: Int) -> Bool { index == 0 || tokens[index - 1].end.line < tokens[index].start.line }

  /// The column in which the line of a token begins.
  func indent(_ index: Int) -> Int {
    var first = index
    // A line of a thousand tokens is looked at from its end only so far.
    while first > 0, index - first < 64, !isFirstOnLine(first) { first -= 1 }
    return tokens[first].start.column
  }

  mutating func advance() { if !isLost, index < tokens.count - 1 { index += 1 } }

  func at(_ sign: LuaSign) -> Bool { token.sign == sign }

  mutating func take(_ sign: LuaSign) -> Bool {
    guard at(sign) else { return false }
    advance()
    return true
  }

  /// Goes back to a token that is to be read as another word than is written.
  mutating func reread(_ place: Int, as sign: LuaSign) {
    tokens[place].kind = .keyword
    tokens[place].sign = sign
    index = place
  }

  /// Reports what is wrong, unless it only follows from what was reported.
  mutating func report(
    _ message: String, at range: LuaRange, help: String? = nil, notes: [LuaFault.Note] = [], isEarlyEnd: Bool = false
  ) {
    if isLost || token.isFlawed || previous.isFlawed { return }
    guard faults.count < Self.faultLimit else { return lose() }
    add(LuaFault(message, at: range, help: help, notes: notes, isEarlyEnd: isEarlyEnd))
  }

  /// Nobody reads more than some of them.
  mutating func add(_ fault: LuaFault) { if faults.count < Self.faultLimit { faults.append(fault) } }

  mutating func lose() {
    isLost = true
    wasLost = true
  }

  /// Where something is missing: right behind the token before this one.
  var gap: LuaRange { LuaRange(previous.end, previous.end) }

  /// Lua counts statements and expressions within each other.
  mutating func enter() {
    level += 1
    guard level > Self.levels else { return }
    report(
      "too much stands within each other here", at: token.range,
      help: "put inner parts into `local` variables or functions of their own; Lua reads up to \(Self.levels) levels")
    lose()
  }

  mutating func leave() { level -= 1 }

  mutating func parse() {
    mainBlock()
    while isLost, faults.count < Self.faultLimit, let next = restart {
      isLost = false
      index = next
      level = 0
      openings = []
      doubtfulClosings = []
      scopes = [LuaScope(takesMore: true)]
      mainBlock()
    }
  }

  private mutating func mainBlock() {
    openBlock()
    statements()
    while !isLost, !isAtEnd {
      closedTooOften()
      statements()
    }
    closeBlock()
  }

  /// The next token in the first column that may begin a statement.
  private var restart: Int? {
    ((index + 1)..<max(index + 1, tokens.count - 1)).first { place in
      let token = tokens[place]
      guard token.start.column == 1, token.kind == .name || token.kind == .keyword else { return false }
      switch token.sign {
      case nil, .local, .function, .for, .while, .if, .repeat, .do, .goto: return true
      default: return false
      }
    }
  }
}
