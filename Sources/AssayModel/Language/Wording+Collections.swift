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
      guard let items = syntax.items else {
        reading.reportWrongType(syntax, wants: .list(item.form))
        return nil
      }
      return items.compactMap { item.read($0, &reading) }
    }
  }

  /// A list, or one value where a list of one is meant.
  package static func oneOrMany<Element>(of item: Wording<Element>) -> Wording where Value == [Element] {
    Wording(.oneOrMany(item.form), declares: item.declares) { syntax, reading in
      if let items = syntax.items { return items.compactMap { item.read($0, &reading) } }
      return item.read(syntax, &reading).map { [$0] }
    }
  }

  /// Any keys with values of one kind, in the order of the keys.
  package static func map<Element>(of item: Wording<Element>) -> Wording where Value == [String: Element] {
    Wording(.map(item.form), declares: item.declares) { syntax, reading in
      guard let entries = syntax.entries else {
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
