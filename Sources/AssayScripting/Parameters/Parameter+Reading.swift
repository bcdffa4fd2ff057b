internal import AssayModel

extension Parameter {
  /// How a design writes it; nil for a quantity whose unit says nothing.
  var form: TypeForm? {
    switch kind {
    case .quantity: quantityForm
    case .integer: .integer(-1_000_000_000...1_000_000_000)
    case .number: .decimal
    case .text, .id: .text
    case .choice: .choice(words, open: false)
    case .date: .date
    case .list: .list(.text)
    }
  }

  private var quantityForm: TypeForm? {
    switch unit {
    case "h", "hours": .hours
    case "%": .share
    case "years", "months", "weeks", "days": .period
    case .some(let scheme): String.isID(scheme) ? .credits : nil
    case nil: nil
    }
  }

  var description: FieldDescription {
    let fallback = self.fallback?.text.map { "`\($0)` where it is left out." } ?? ""
    return FieldDescription(
      name: name, form: form ?? .anything, says: [says, fallback].filter { !$0.isEmpty }.joined(separator: " "),
      isRequired: self.fallback == nil)
  }

  /// What a design gives; nil after a diagnostic.
  func read(_ syntax: Syntax, _ reading: inout Reading) -> ScriptValue? {
    guard let value = plain(syntax, &reading) else { return nil }
    for (bound, isBroken, word) in [
      (atLeast, { $0 < $1 }, "less than the least"), (atMost, { $0 > $1 }, "more than the most"),
    ] as [(Syntax?, (Int, Int) -> Bool, String)] {
      guard let text = bound?.text, let have = Magnitude(value), let need = Magnitude(.quantity(text)),
        have.unit == need.unit, isBroken(have.amount, need.amount)
      else { continue }
      reading.report(
        "out-of-range", "`\(syntax.text ?? name)` is \(word) that `\(name)` takes, `\(text)`", at: syntax.node)
      return nil
    }
    return value
  }

  private func plain(_ syntax: Syntax, _ reading: inout Reading) -> ScriptValue? {
    switch kind {
    case .quantity:
      guard let text = quantity(syntax, &reading) else { return nil }
      return .quantity(text)
    case .integer:
      return Wording<Int>.integer(-1_000_000_000...1_000_000_000).read(syntax, &reading).map(ScriptValue.integer)
    case .number: return Wording<Decimal>.decimal.read(syntax, &reading).map(ScriptValue.decimal)
    case .text: return Wording<String>.text.read(syntax, &reading).map(ScriptValue.text)
    case .date: return Wording<CalendarDate>.date.read(syntax, &reading).map { .text("\($0)") }
    case .id:
      return Wording<String>.scalar(.text, "bad-id") { String.isID($0) ? $0 : nil }.read(syntax, &reading).map(
        ScriptValue.text)
    case .list:
      return Wording<[String]>.oneOrMany(of: .text).read(syntax, &reading).map { .list($0.map(ScriptValue.text)) }
    case .choice:
      guard let text = Wording<String>.text.read(syntax, &reading) else { return nil }
      if words.contains(text) { return .text(text) }
      reading.reportUnknown(
        "unknown-word", "`\(text.shortened)` is not a word that `\(name)` knows", word: text, among: words,
        at: syntax.node, .value)
      return nil
    }
  }

  private func quantity(_ syntax: Syntax, _ reading: inout Reading) -> String? {
    switch quantityForm {
    case .hours: Wording<Hours>.hours.read(syntax, &reading)?.description
    case .share: Wording<Share>.share.read(syntax, &reading)?.description
    case .period: Wording<Period>.period.read(syntax, &reading).flatMap { _ in syntax.text }
    case .credits: credits(syntax, &reading)
    default: Wording<String>.text.read(syntax, &reading)
    }
  }

  private func credits(_ syntax: Syntax, _ reading: inout Reading) -> String? {
    guard let credits = Wording<Credits>.credits.read(syntax, &reading) else { return nil }
    guard credits.scheme == unit else {
      reading.report(
        "unknown-unit", "`\(name)` is written in `\(unit ?? "")`, not in `\(credits.scheme)`", at: syntax.node)
      return nil
    }
    return credits.description
  }
}

extension [Parameter] {
  /// The parameters of one use, by name: what the design says, else the defaults. Nil after a diagnostic.
  func read(_ syntax: Syntax, for word: String, _ reading: inout Reading) -> [String: ScriptValue]? {
    let fields = map { parameter in
      Field<Given>(parameter.name, parameter.form ?? .anything, required: parameter.fallback == nil, parameter.says) {
        syntax, given, reading in
        given.isWhole = given.isWhole && parameter.add(syntax, to: &given.values, &reading)
      }
    }
    let type = RecordType<Given>(word, "", fields: fields) { _ in Given() }
    // A word without anything after it asks for the defaults.
    let written = syntax.isNull ? Syntax(node: syntax.node, content: .map([])) : syntax
    let complaints = reading.diagnostics.count
    guard var given = type.read(written, &reading), given.isWhole, reading.diagnostics.count == complaints else {
      return nil
    }
    for parameter in self where given.values[parameter.name] == nil {
      guard let fallback = parameter.fallback else { continue }
      reading.recover { _ = parameter.add(fallback, to: &given.values, &$0) }
    }
    return given.values
  }

  private struct Given: Sendable {
    var values: [String: ScriptValue] = [:]
    var isWhole = true
  }
}

extension Parameter {
  fileprivate func add(_ syntax: Syntax, to values: inout [String: ScriptValue], _ reading: inout Reading) -> Bool {
    guard let value = read(syntax, &reading) else { return false }
    values[name] = value
    return true
  }
}
