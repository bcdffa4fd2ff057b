/// How a value is written: what may stand there, and how it is read.
///
/// Reading returns nil after it has said what is wrong, and says one thing for one fault.
package struct Wording<Value>: Sendable {
  package let form: TypeForm
  /// Of what there may be new ids in such a value: they are lost with one that cannot be read.
  package let declares: Set<Namespace>
  package let read: @Sendable (Syntax, inout Reading) -> Value?

  package init(
    _ form: TypeForm, declares: Set<Namespace> = [], read: @escaping @Sendable (Syntax, inout Reading) -> Value?
  ) {
    self.form = form
    self.declares = declares
    self.read = { syntax, reading in
      let value = read(syntax, &reading)
      if value == nil { reading.incomplete.formUnion(declares) }
      return value
    }
  }

  /// The same text, made into something else.
  package func map<Other>(_ transform: @escaping @Sendable (Value) -> Other) -> Wording<Other> {
    let read = self.read
    return Wording<Other>(form, declares: declares) { syntax, reading in read(syntax, &reading).map(transform) }
  }

  /// The same, and `check` says what is wrong with values that can be read but make no sense.
  package func checking(_ check: @escaping @Sendable (Value, Syntax, inout Reading) -> Void) -> Wording {
    let read = self.read
    return Wording(form, declares: declares) { syntax, reading in
      guard let value = read(syntax, &reading) else { return nil }
      check(value, syntax, &reading)
      return value
    }
  }

  /// A scalar that `parse` understands; `rule` and the form's noun say what is wrong with others.
  package static func scalar(
    _ form: TypeForm, _ rule: RuleID, _ parse: @escaping @Sendable (String) -> Value?
  ) -> Wording {
    Wording(form) { syntax, reading in
      guard let text = syntax.text else {
        reading.reportWrongType(syntax, wants: form)
        return nil
      }
      if let value = parse(text.trimmingSpaces) { return value }
      reading.report(rule, "`\(text.shortened)` is not \(form.noun)", at: syntax.node)
      return nil
    }
  }
}

extension String {
  /// At most 40 characters of it, on one line, for messages.
  package var shortened: String {
    let line = self.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).joined(separator: " ")
    return line.count <= 40 ? line : line.prefix(37) + "..."
  }
}

extension String {
  /// `[A-Za-z0-9][A-Za-z0-9._-]*`, at most 200 characters.
  package static func isID(_ text: some StringProtocol) -> Bool {
    func isPlain(_ byte: UInt8) -> Bool {
      (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
    }
    guard let first = text.utf8.first, isPlain(first), text.utf8.count <= 200 else { return false }
    return text.utf8.allSatisfy { isPlain($0) || $0 == 46 || $0 == 95 || $0 == 45 }
  }
}

extension Wording where Value == String {
  package static let text = Wording(.text) { syntax, reading in
    guard let text = syntax.text else {
      reading.reportWrongType(syntax, wants: .text)
      return nil
    }
    return text
  }

  package static let url = scalar(.url, "bad-address") { text in
    let scheme = text.prefix { $0 != ":" }
    let isAddress =
      scheme.count < text.count && !scheme.isEmpty
      && scheme.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+.-".contains($0)) }
      && !text.contains(" ")
    return isAddress ? text : nil
  }

  /// BCP 47: `en`, `pt-BR`, `zh-Hant`.
  package static let language = scalar(.language, "bad-language") { LocalizedText.isLanguageTag($0) ? $0 : nil }

  /// A word from a vocabulary that authors may extend with `ext_…`.
  package static func openChoice(_ words: [String]) -> Wording {
    Wording(.choice(words, open: true)) { syntax, reading in
      guard let text = syntax.text else {
        reading.reportWrongType(syntax, wants: .choice(words, open: true))
        return nil
      }
      if words.contains(text) || (text.hasPrefix("ext_") && text.count > 4) { return text }
      reading.reportUnknown(
        "unknown-word", "`\(text.shortened)` is not a word that `\(reading.field)` knows", word: text, among: words,
        at: syntax.node, .value)
      return nil
    }
  }

  /// A new id; it is declared in the namespace, inside the scope that is being read where `scoped`.
  package static func id(_ namespace: Namespace, scoped: Bool = false) -> Wording {
    Wording(.id(namespace)) { syntax, reading in
      guard let text = syntax.text else {
        reading.reportWrongType(syntax, wants: .id(namespace))
        reading.incomplete.insert(namespace)
        return nil
      }
      guard String.isID(text) else {
        reading.report(
          "bad-id", "`\(text.shortened)` is not an id", at: syntax.node,
          help: "begin with a letter or digit and go on with letters, digits, `.`, `_` and `-`")
        // Declared all the same, so that what refers to it is not reported too.
        reading.recover { $0.declare(namespace, text, at: syntax.node, in: scoped ? $0.scope : nil) }
        return nil
      }
      reading.declare(namespace, text, at: syntax.node, in: scoped ? reading.scope : nil)
      return text
    }
  }

  /// The id of something that is declared elsewhere; whether it exists is asked when everything has been read.
  package static func reference(_ namespace: Namespace) -> Wording {
    Wording(.reference(namespace)) { syntax, reading in
      guard let text = syntax.text else {
        reading.reportWrongType(syntax, wants: .reference(namespace))
        return nil
      }
      reading.refer(to: namespace, text, at: syntax.node)
      return text
    }
  }
}

extension Wording where Value == Bool {
  package static let boolean = scalar(.boolean, "wrong-type") { text in
    switch text {
    case "true": true
    case "false": false
    default: nil
    }
  }
}

extension Wording where Value == Int {
  package static func integer(_ range: ClosedRange<Int> = 0...1_000_000) -> Wording {
    scalar(.integer(range), "bad-number") { text in
      guard let number = Int(text), range.contains(number) else { return nil }
      return number
    }
  }
}

extension Wording where Value == Decimal {
  /// A number of things.
  package static let wholeNumber = Wording<Int>.integer().map { Decimal($0) }

  package static let decimal = scalar(.decimal, "bad-number") { Decimal($0) }
}

extension Wording where Value == CalendarDate {
  package static let date = Wording(.date) { syntax, reading in
    guard let text = syntax.text else {
      reading.reportWrongType(syntax, wants: .date)
      return nil
    }
    if let date = CalendarDate(text.trimmingSpaces) { return date }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    if parts.count == 3, parts[0].count == 4, let year = Int(parts[0]), let month = Int(parts[1]),
      let day = Int(parts[2])
    {
      if (1...12).contains(month), day >= 1, day <= 31, parts[1].count == 2, parts[2].count == 2 {
        reading.report(
          "impossible-date", "`\(text)` does not exist", at: syntax.node,
          help: "that month of \(year) has \(CalendarDate.daysIn(month: month, year: year)) days")
      } else if let padded = CalendarDate(year: year, month: month, day: day) {
        reading.report(
          "bad-date", "`\(text)` is not a date as dates are written here", at: syntax.node, help: "write `\(padded)`")
      } else {
        reading.report("impossible-date", "`\(text)` does not exist", at: syntax.node)
      }
      return nil
    }
    reading.report(
      "bad-date", "`\(text.shortened)` is not \(TypeForm.date.noun)", at: syntax.node,
      help: "write year, month and day, as in `2026-05-01`")
    return nil
  }
}

extension Wording where Value == Period {
  package static let period = scalar(.period, "bad-quantity") { Period($0) }
}

extension Wording where Value == Hours {
  package static let hours = scalar(.hours, "bad-quantity") { Hours($0) }
}

extension Wording where Value == Money {
  package static let money = scalar(.money, "bad-quantity") { Money($0) }
}

extension Wording where Value == Share {
  package static let share = scalar(.share, "bad-quantity") { Share($0) }
}

extension Wording where Value == Credits {
  package static let credits = Wording(.credits) { syntax, reading in
    guard let text = syntax.text else {
      reading.reportWrongType(syntax, wants: .credits)
      return nil
    }
    let parts = text.split(separator: " ")
    guard parts.count == 2, let amount = Decimal(parts[0]), amount >= 0, String.isID(parts[1]) else {
      let help = parts.count == 1 && Decimal(parts[0]) != nil ? "say which credits: `\(text) ects`" : nil
      reading.report("bad-quantity", "`\(text.shortened)` is not \(TypeForm.credits.noun)", at: syntax.node, help: help)
      return nil
    }
    let scheme = String(parts[1])
    guard reading.schemes.contains(scheme) || reading.incomplete.contains(.scheme) else {
      let nearest = NearestWord.to(scheme, among: reading.schemes.sorted())
      reading.report(
        "unknown-unit", "`\(scheme)` is not a credit scheme of this project", at: syntax.node,
        help: nearest.map { "did you mean `\(amount) \($0)`?" } ?? "declare it in `assay.yaml` under `schemes`")
      return nil
    }
    return Credits(amount, scheme)
  }
}

extension Wording {
  /// One word of a Swift enumeration.
  package static func choice(_ type: Value.Type) -> Wording
  where Value: CaseIterable & RawRepresentable & Sendable, Value.RawValue == String {
    let words = Value.allCases.map(\.rawValue)
    return Wording(.choice(words, open: false)) { syntax, reading in
      guard let text = syntax.text else {
        reading.reportWrongType(syntax, wants: .choice(words, open: false))
        return nil
      }
      if let value = Value(rawValue: text) { return value }
      reading.reportUnknown(
        "unknown-word", "`\(text.shortened)` is not a word that `\(reading.field)` knows", word: text, among: words,
        at: syntax.node, .value)
      return nil
    }
  }

  /// A list of values. Items that cannot be read are left out, each after its diagnostic.
  package static func list<Element>(of item: Wording<Element>) -> Wording where Value == [Element] {
    Wording(.list(item.form), declares: item.declares) { syntax, reading in
      guard case .list(let items) = syntax.content else {
        reading.reportWrongType(syntax, wants: .list(item.form))
        return nil
      }
      return items.compactMap { item.read($0, &reading) }
    }
  }

  /// A list, or one value where a list of one is meant.
  package static func oneOrMany<Element>(of item: Wording<Element>) -> Wording where Value == [Element] {
    Wording(.oneOrMany(item.form), declares: item.declares) { syntax, reading in
      if case .list(let items) = syntax.content { return items.compactMap { item.read($0, &reading) } }
      return item.read(syntax, &reading).map { [$0] }
    }
  }

  /// Any keys with values of one kind, in the order of the keys.
  package static func map<Element>(of item: Wording<Element>) -> Wording where Value == [String: Element] {
    Wording(.map(item.form), declares: item.declares) { syntax, reading in
      guard case .map(let entries) = syntax.content else {
        reading.reportWrongType(syntax, wants: .map(item.form))
        return nil
      }
      var values: [String: Element] = [:]
      for entry in entries {
        reading.field = entry.key
        if let value = item.read(entry.value, &reading) { values[entry.key] = value }
      }
      return values
    }
  }

  /// `first` where the node is written as `first` would be, else `second`.
  package static func either(
    _ first: Wording, when isFirst: @escaping @Sendable (Syntax) -> Bool, or second: Wording
  ) -> Wording {
    Wording(.either([first.form, second.form]), declares: first.declares.union(second.declares)) { syntax, reading in
      isFirst(syntax) ? first.read(syntax, &reading) : second.read(syntax, &reading)
    }
  }
}
