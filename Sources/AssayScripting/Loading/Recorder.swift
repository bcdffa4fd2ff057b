internal import AssayModel
internal import LuaRuntime
internal import LuaSyntax

/// What the words of a plugin have built in one run of its files.
final class Recorder {
  /// A word that has been given a name and waits for its fields.
  struct Pending {
    var word: String
    var name: String
    var site: CallSites.Site?
    var isDeclared = false
  }

  /// What host objects stand for. INVARIANT: the index of a kind is its place in ``PluginState/kinds``.
  enum Kind: Int { case criterion, parameter, pending, record, quantity, answer, report }

  var sources: SourceMap
  var sites: CallSites
  var criteria: [Syntax] = []
  var parameters: [Syntax] = []
  var pending: [Pending] = []
  var records: [Record] = []
  var quantities: [String] = []
  var answers: [RuleAnswer] = []
  var reports: [CheckReport] = []
  var declarations: [PluginDeclaration] = []
  var faults: [Diagnostic] = []
  /// The plugins whose fields designs may carry.
  var plugins: [String] = []
  /// What checks can look up.
  var documents: [Syntax] = []

  init(_ texts: [String: PluginText], _ sources: SourceMap) {
    sites = CallSites(texts)
    self.sources = sources
  }

  /// The expressions and places of a call.
  func writing(at site: CallSites.Site?) -> (SyntaxWriting, LuaExpression?, NodeID) {
    let text = site.flatMap { sites.texts[$0.text] }
    let node = site.flatMap { text?.node(ofCall: $0.index) } ?? .none
    let expression = site.flatMap { text?.source.calls[$0.index].arguments.first }
    let writing = SyntaxWriting(text, fallback: node, sources) { [unowned self] in self.content(of: $0) }
    return (writing, expression, node)
  }

  /// What an object stands for, in a table of words; nil for what has no place there.
  private func content(of object: LuaObject) -> Syntax.Content? {
    switch Kind(rawValue: object.kind) {
    case .criterion: criteria[object.id].content
    case .parameter: parameters[object.id].content
    case .quantity: .scalar(.init(text: quantities[object.id], isQuoted: false))
    case .pending, .record, .answer, .report, nil: nil
    }
  }

  /// Where a criterion was built; nil for anything else.
  func syntax(of value: LuaValue) -> Syntax? {
    guard case .object(let object) = value, object.kind == Kind.criterion.rawValue else { return nil }
    return criteria[object.id]
  }

  func keep(criterion: Syntax) -> LuaReply {
    criteria.append(criterion)
    return reply(.criterion, criteria.count - 1)
  }

  func keep(parameter: Syntax) -> LuaReply {
    parameters.append(parameter)
    return reply(.parameter, parameters.count - 1)
  }

  func keep(pending word: Pending) -> LuaReply {
    pending.append(word)
    return reply(.pending, pending.count - 1)
  }

  func keep(answer: RuleAnswer) -> LuaReply {
    answers.append(answer)
    return reply(.answer, answers.count - 1)
  }

  private func reply(_ kind: Kind, _ id: Int) -> LuaReply { .values([.object(LuaObject(kind: kind.rawValue, id: id))]) }

  /// A value of a record, for a script.
  func value(_ value: RecordValue?) -> LuaValue {
    switch value {
    case nil: return .none
    case .text(let text): return .text(text)
    case .integer(let integer): return .integer(integer)
    case .decimal(let decimal): return decimal.lua
    case .boolean(let boolean): return .boolean(boolean)
    case .quantity(let text):
      quantities.append(text)
      return .object(LuaObject(kind: Kind.quantity.rawValue, id: quantities.count - 1))
    case .list(let values): return .table(LuaTable(items: values.map { self.value($0) }))
    case .record(let record):
      records.append(record)
      return .object(LuaObject(kind: Kind.record.rawValue, id: records.count - 1))
    }
  }
}

extension Decimal {
  /// A whole number where it is one.
  fileprivate var lua: LuaValue {
    millionths % 1_000_000 == 0 ? .integer(millionths / 1_000_000) : .number(Double(millionths) / 1_000_000)
  }
}
