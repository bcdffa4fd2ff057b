internal import AssayModel

extension DesignChange {
  /// One sentence for people: `at_least: 3` became `2`.
  func sentence(about part: DesignPart) -> String {
    switch self {
    case .written(let text): "`\(part.written)` became `\(text)`"
    case .renamed(let key): "`\(part.key ?? "")` became `\(key)`"
    case .leftOut: "`\(part.written)` was left out\(part.collection.map { " of `\($0)`" } ?? "")"
    }
  }

  /// What is written, and would not be.
  func kept(of part: DesignPart) -> String {
    switch self {
    case .written, .leftOut: part.written
    case .renamed: part.key ?? ""
    }
  }

  /// What of the text it is about: a key that would be another, a value, or both where they would not be there.
  func range(of part: DesignPart, in sources: SourceMap) -> SourceRange? {
    let node = part.syntax.node
    guard let key = sources.key(of: node), let value = sources.value(of: node) else { return nil }
    switch self {
    case .renamed: return key
    case .written: return value
    case .leftOut:
      return key.start.line == value.end.line ? SourceRange(file: key.file, start: key.start, end: value.end) : key
    }
  }
}

extension DesignPart {
  /// As it is written, on one line and as far as it is short.
  var written: String {
    let value = syntax.brief
    return key.map { "\($0): \(value)" } ?? value
  }

  /// The word of the list that it is an item of; nil for what is no item.
  fileprivate var collection: String? {
    guard case .item? = path.last else { return nil }
    let keys = path.compactMap { if case .key(let key) = $0 { key } else { nil } }
    // `some_of: { of: [...] }` is a list of what is chosen from.
    return keys.last == "of" ? keys.dropLast().last ?? keys.last : keys.last
  }
}
