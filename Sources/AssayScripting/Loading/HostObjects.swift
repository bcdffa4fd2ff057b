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
        index: { [unowned recorder] in recorder.field($1, of: recorder.records[$0]) },
        keys: { [unowned recorder] in recorder.records[$0].fields.keys.sorted().map(LuaValue.text) },
        text: { [unowned recorder] in recorder.records[$0].name }),
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
    if record.isOpen || record.known.contains(name) { return .values([.none]) }
    let nearest = NearestWord.to(name, among: record.known)
    return .failure(
      "\(record.name.withArticle) has no field `\(name)`",
      help: nearest.map { "did you mean `\($0)`?" } ?? "it has "
        + record.known.map { "`\($0)`" }.joined(separator: ", "))
  }

  fileprivate func part(_ key: LuaValue, of quantity: String) -> LuaReply {
    let measure = Magnitude(quantity)
    switch key {
    case .text("amount"):
      guard let amount = measure?.amount else { return .values([.none]) }
      return .values([amount % 1_000_000 == 0 ? .integer(amount / 1_000_000) : .number(Double(amount) / 1_000_000)])
    case .text("unit"): return .values([measure.map { .text($0.unit) } ?? .none])
    default:
      return .failure("a quantity has an `amount` and a `unit`", help: "compare whole quantities: `hours >= \"40 h\"`")
    }
  }

  /// Quantities of one unit compare as numbers, with each other and with text.
  fileprivate func compare(_ left: LuaValue, _ right: LuaValue) -> Int? {
    guard let left = measure(left), let right = measure(right), left.unit == right.unit else { return nil }
    return left.amount < right.amount ? -1 : left.amount > right.amount ? 1 : 0
  }

  private func measure(_ value: LuaValue) -> Magnitude? {
    switch value {
    case .text(let text): Magnitude(text)
    case .object(let object): object.kind == Kind.quantity.rawValue ? Magnitude(quantities[object.id]) : nil
    case .none, .boolean, .integer, .number, .table, .function: nil
    }
  }
}
