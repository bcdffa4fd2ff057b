extension Reading {
  /// Reports a key that a record does not have, with the nearest that it has.
  ///
  /// Words without a value are no misspelt field: they are the rest of a text that was cut at its comma, as
  /// `{ statement: Cut, bend and join }` is.
  package mutating func reportUnknownField(_ entry: Syntax.Entry, of record: String, among known: [String]) {
    if entry.value.isNull, entry.key.contains(" ") || isBareWord(entry, among: known) {
      report(
        "text-cut-at-comma", "the text stops at a comma: `\(entry.key.shortened)` is read as a field",
        at: entry.value.node,
        .key, help: "put the whole text in quotes")
      return
    }
    reportUnknown(
      "unknown-field", "\(record.withArticle) has no field `\(entry.key.shortened)`", word: entry.key, among: known,
      at: entry.value.node, .key, label: "unknown field")
  }
}

extension Reading {
  /// A word without a `:`, which is near to no field.
  private func isBareWord(_ entry: Syntax.Entry, among known: [String]) -> Bool {
    guard let key = sources.key(of: entry.value.node), let value = sources.value(of: entry.value.node) else {
      return false
    }
    return value.start == value.end && value.start == key.end && NearestWord.to(entry.key, among: known) == nil
  }

  /// Which plugins there are is not known, so this may be what one of them keeps under its name.
  func mayBelongToLostPlugin(_ entry: Syntax.Entry, among known: [String]) -> Bool {
    guard incomplete.contains(.plugin), entry.value.entries != nil else { return false }
    return NearestWord.to(entry.key, among: known) == nil
  }
}
