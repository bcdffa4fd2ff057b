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
  /// How much there is of criteria and parameters.
  var extents: [LuaObject: Extent] = [:]
  /// Those of the call that runs now; the number of the first.
  private var records: [Record] = []
  private var firstRecord = 0
  var quantities: [String] = []
  var answers: [RuleAnswer] = []
  var reports: [CheckReport] = []
  /// Reports before this one belong to calls that are over.
  private var firstReport = 0
  var declarations: [PluginDeclaration] = []
  /// The first ones only: what a loop does wrong is the same each time.
  var faults: [Diagnostic] = [] {
    didSet { if faults.count > Self.mostFaults { faults.removeLast(faults.count - Self.mostFaults) } }
  }
  /// The plugins whose fields designs may carry.
  var plugins: [String] = []
  /// What checks can look up.
  var documents: [Syntax] = []

  private static let mostFaults = 100

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

  func keep(criterion: Syntax, _ extent: Extent) -> LuaReply {
    criteria.append(criterion)
    return reply(.criterion, criteria.count - 1, extent)
  }

  func keep(parameter: Syntax, _ extent: Extent) -> LuaReply {
    parameters.append(parameter)
    return reply(.parameter, parameters.count - 1, extent)
  }

  private func reply(_ kind: Kind, _ id: Int, _ extent: Extent) -> LuaReply {
    extents[LuaObject(kind: kind.rawValue, id: id)] = extent
    return reply(kind, id)
  }

  /// Names of fields that are not recorded, which the running call has asked for, and the nearest that are.
  private(set) var absent: [String: String] = [:]

  func note(absent name: String, in record: Record) {
    guard absent.count < 20 else { return }
    absent[name] = NearestWord.to(name, among: record.fields.keys.sorted())
  }

  /// What a script was shown during a call is over with it; what it built stays.
  func endCall() {
    firstRecord += records.count
    records = []
    firstReport = reports.count
    absent = [:]
  }

  /// Nil for a record of a call that is over.
  func record(_ id: Int) -> Record? { id < firstRecord ? nil : records[id - firstRecord] }

  func isOver(report id: Int) -> Bool { id < firstReport }

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
    case .record(let record): return .object(kept(record))
    }
  }

  /// The same, with all that is in it: it crosses at once, and nobody is asked for a field that is recorded.
  func whole(_ value: RecordValue?) -> LuaValue {
    switch value {
    case .list(let values): return .table(LuaTable(items: values.map { whole($0) }))
    case .record(let record):
      let object = kept(record)
      // In one order everywhere: what scripts are charged must not depend on how a dictionary is laid out.
      let names = record.isOpen ? record.fields.keys.sorted() : record.known
      return .record(
        object,
        names.compactMap { name in
          record.fields[name].map { LuaTable.Field(key: name, value: whole($0)) }
        })
    case nil, .text, .integer, .decimal, .boolean, .quantity: return self.value(value)
    }
  }

  /// Puts a value of a record, with all that is in it, among what a script is given.
  func put(_ value: RecordValue?, into row: LuaRow) {
    switch value {
    case .text(let text): row.put(text)
    case .integer(let integer): row.put(integer)
    case .boolean(let boolean): row.put(boolean)
    case nil, .decimal, .quantity, .list, .record: row.put(whole(value))
    }
  }

  private func kept(_ record: Record) -> LuaObject {
    records.append(record)
    return LuaObject(kind: Kind.record.rawValue, id: firstRecord + records.count - 1)
  }
}

extension Decimal {
  /// A whole number where it is one.
  fileprivate var lua: LuaValue {
    millionths % 1_000_000 == 0 ? .integer(millionths / 1_000_000) : .number(Double(millionths) / 1_000_000)
  }
}
