internal import AssayModel

extension YAMLComposer {
  mutating func map(isFlow: Bool, start: Int, depth: Int) throws(LostFile) -> (Syntax.Content, Int) {
    var entries: [Syntax.Entry] = []
    var index = KeyIndex()
    var merge: (index: Int, value: Syntax)?
    var end = start
    while true {
      let event = try next()
      if case .mapEnd = event.kind {
        if let merge {
          let merged = mergedEntries(of: merge.value, beside: entries)
          entries.insert(contentsOf: merged, at: merge.index)
        }
        return (.map(entries), event.end(of: isFlow) ?? end)
      }
      let key = try self.key(event, depth: depth)
      let valueEvent = try next()
      let place = valueEvent.isEmpty ? text.placeOfValue(afterKey: key.end) : key.end
      let value = try node(valueEvent, key: key.range, emptyPlace: place, depth: depth + 1)
      end = max(value.end, place)
      guard let word = key.text else { continue }
      let first = key.isMerge ? merge?.value.node : index.node(of: word, in: entries)
      if let first {
        diagnostics.append(.duplicateKey(word, at: key.range, first: sources.key(of: first)))
      } else if key.isMerge {
        merge = (entries.count, value.syntax)
      } else {
        entries.append(Syntax.Entry(key: word, value: value.syntax))
      }
    }
  }

  private struct Key {
    /// Nil for a key that is no text, which is reported already.
    var text: String?
    var isMerge = false
    var range: SourceRange
    var end: Int
  }

  private mutating func key(_ event: YAMLEvent, depth: Int) throws(LostFile) -> Key {
    let properties = YAMLProperties(of: event, in: text)
    if case .scalar(let string, let style) = event.kind {
      let tag = knownTag(of: event, properties)
      let written = YAMLScalar(event, string, style, tag, properties, emptyPlace: nil, in: text)
      if let anchor = event.anchor {
        anchors.define(anchor, as: Syntax(node: .none, content: .scalar(written.scalar)))
      }
      var key = Key(text: string, range: written.range, end: written.end)
      if written.scalar.isNull {
        key.text = nil
        if string.isEmpty { key.range = text.mark(atScalar: event.start) }
        reportBadKey(written.scalar.text.isEmpty ? "this value has no key" : "`\(string)` is no key", at: key.range)
      }
      key.isMerge = string == "<<" && style == .plain
      return key
    }
    let composed = try node(event, key: nil, depth: depth + 1)
    let range =
      sources.value(of: composed.syntax.node) ?? text.range(scalars: properties.contentStart..<composed.end)
    guard let word = composed.syntax.text else {
      if !composed.syntax.isNull { reportBadKey("a key is text, not \(composed.syntax.noun)", at: range) }
      if composed.syntax.isNull, !isLost { reportBadKey("this key is empty", at: range) }
      return Key(text: nil, range: range, end: composed.end)
    }
    return Key(text: word, range: range, end: composed.end)
  }

  private mutating func reportBadKey(_ message: String, at range: SourceRange) {
    diagnostics.append(
      Diagnostic(
        "bad-key", .error, message, at: range,
        help: "write a word before the `:`; text that begins with `{`, `[` or `?` needs quotes"))
  }

  /// What `<<` adds to a map: the keys that it has not, from the first of several maps that has them.
  private mutating func mergedEntries(of value: Syntax, beside own: [Syntax.Entry]) -> [Syntax.Entry] {
    let merged: [Syntax] = if case .list(let items) = value.content { items } else { [value] }
    var seen = Set(own.lazy.map(\.key))
    var entries: [Syntax.Entry] = []
    for syntax in merged {
      guard case .map(let more) = syntax.content else {
        if !isLost {
          diagnostics.append(
            Diagnostic(
              "bad-merge", .error, "`<<` takes over the fields of a map; this is \(syntax.noun)",
              at: sources.value(of: syntax.node), help: "write an alias of a map, as in `<<: *common`"))
        }
        continue
      }
      for entry in more where seen.insert(entry.key).inserted { entries.append(entry) }
    }
    return entries
  }
}

extension SourceText {
  /// The scalar after the `:` that follows a key, or after the key, where none does.
  fileprivate func placeOfValue(afterKey end: Int) -> Int {
    let colon = skipBlanksAndComments(from: byte(ofScalar: end))
    return at(colon) == UInt8(ascii: ":") ? scalar(ofByte: colon) + 1 : end
  }
}

extension Diagnostic {
  static func duplicateKey(_ key: String, at range: SourceRange, first: SourceRange?) -> Diagnostic {
    Diagnostic(
      "duplicate-key", .error, "`\(key.shortened)` is written twice in this map", at: range,
      notes: [.init("first here", at: first)], help: "remove one of the two; the first counts")
  }
}
