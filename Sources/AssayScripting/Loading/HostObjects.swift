internal import AssayModel
internal import LuaRuntime

/// What scripts can do with the objects that they are handed.
enum HostObjects {
  /// In the order of ``Recorder/Kind``.
  static func all(_ recorder: Recorder) -> [LuaObjectKind] {
    [
      LuaObjectKind(name: "criterion", call: { [unowned recorder] in recorder.declare($0, $1) }),
      LuaObjectKind(name: "parameter"),
      LuaObjectKind(name: "declaration", call: { [unowned recorder] in recorder.finish($0, $1) }),
      LuaObjectKind(
        name: "record",
        index: { [unowned recorder] id, key in
          guard let record = recorder.record(id) else { return recorder.isOver(key) }
          return recorder.field(key, of: record)
        },
        keys: { [unowned recorder] in (recorder.record($0)?.fields.keys.sorted() ?? []).map(LuaValue.text) },
        text: { [unowned recorder] in recorder.record($0)?.name ?? "record of a call that is over" }),
      LuaObjectKind(
        name: "quantity",
        index: { [unowned recorder] in recorder.part($1, of: recorder.quantities[$0]) },
        compare: { [unowned recorder] in recorder.compare($0, $1) },
        text: { [unowned recorder] in recorder.quantities[$0] }),
      LuaObjectKind(name: "answer"),
      LuaObjectKind(name: "report", call: { [unowned recorder] in recorder.report($0, $1) }),
    ]
  }
}

extension Recorder {
  /// A field that does not exist at all is a mistake; one that is not recorded is nil.
  func field(_ key: LuaValue, of record: Record) -> LuaReply {
    guard case .text(let name) = key else { return .values([.none]) }
    if let found = record.fields[name] { return .values([value(found)]) }
    if record.isOpen || record.known.contains(name) {
      note(absent: name, in: record)
      return .values([.none])
    }
    if record.name == Record.seenLearner, Record.learnerParts.contains(name) {
      return .failure(
        "this rule does not say that it reads `\(name)` of the learner",
        help: "write it beside the others: `reads = { …, \"\(name)\" }`")
    }
    let nearest = NearestWord.to(name, among: record.known)
    return .failure(
      "\(record.name.withArticle) has no field `\(name.shortened)`",
      help: nearest.map { "did you mean `\($0)`?" } ?? "it has "
        + record.known.map { "`\($0)`" }.joined(separator: ", "))
  }

  /// What is kept of a call after it is over shows nothing any more.
  fileprivate func isOver(_ key: LuaValue) -> LuaReply {
    .failure(
      "\(key.text.map { "`\($0.shortened)` is" } ?? "this is") read from a record of a call that is over",
      help: "read it while the function runs that is given the record, and keep the value in a local of its own")
  }

  fileprivate func part(_ key: LuaValue, of quantity: String) -> LuaReply {
    let measure = Magnitude(quantity)
    switch key {
    case .text("amount"):
      guard let amount = measure?.amount else { return .values([.none]) }
      return .values([amount % 1_000_000 == 0 ? .integer(amount / 1_000_000) : .number(Double(amount) / 1_000_000)])
    case .text("unit"): return .values([measure.map { .text($0.unit) } ?? .none])
    default:
      let nearest = key.text.flatMap { NearestWord.to($0, among: ["amount", "unit"]) }
      return .failure(
        key.text.map { "a quantity has no field `\($0.shortened)`" } ?? "a quantity is no list",
        help: nearest.map { "did you mean `\($0)`?" } ?? "compare whole quantities: `hours >= \"40 h\"`")
    }
  }

  /// Quantities of one unit compare as numbers, with each other and with text.
  fileprivate func compare(_ left: LuaValue, _ right: LuaValue) -> LuaReply? {
    guard let first = measure(left), let second = measure(right), first.unit == second.unit else {
      return incomparable(left, right)
    }
    return .value(.integer(first.amount < second.amount ? -1 : first.amount > second.amount ? 1 : 0))
  }

  /// Nil where the types say enough.
  private func incomparable(_ left: LuaValue, _ right: LuaValue) -> LuaReply? {
    guard let first = shown(left), let second = shown(right) else { return nil }
    let unit = [left, right].lazy.compactMap { value -> String? in
      if case .object = value { self.measure(value)?.unit } else { nil }
    }.first
    return .failure(
      "\(first) cannot be compared with \(second)",
      help: unit.map { $0.isEmpty ? "write a number as text" : "write an amount in `\($0)`, such as `\"40 \($0)\"`" })
  }

  private func shown(_ value: LuaValue) -> String? {
    switch value {
    case .text(let text): "`\"\(text.shortened)\"`"
    case .integer(let number): "the number \(number)"
    case .number(let number): "the number \(number)"
    case .object(let object):
      object.kind == Kind.quantity.rawValue ? "the quantity `\(quantities[object.id])`" : nil
    case .none, .boolean, .table, .function, .record: nil
    }
  }

  private func measure(_ value: LuaValue) -> Magnitude? {
    switch value {
    case .text(let text): Magnitude(text)
    case .object(let object): object.kind == Kind.quantity.rawValue ? Magnitude(quantities[object.id]) : nil
    case .none, .boolean, .integer, .number, .table, .function, .record: nil
    }
  }
}
