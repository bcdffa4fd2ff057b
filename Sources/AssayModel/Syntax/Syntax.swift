/// One node of a document as it was written, before anybody asks what it means.
///
/// YAML, JSON and Lua tables are all read into this; what a scalar is (text, a number, a date) is decided by the field
/// that wants it, so that `0613`, `1.10` and `NO` need no quotes.
///
/// INVARIANT: nodes take no part in equality: the same words on other lines are the same syntax.
package struct Syntax: Hashable, Sendable {
  package indirect enum Content: Hashable, Sendable {
    case scalar(Scalar)
    case list([Syntax])
    case map([Entry])
    /// `{}` in a script, which may be either.
    case empty
    /// A function in a script, which only the script's host can use.
    case function
  }

  package struct Scalar: Hashable, Sendable {
    package var text: String
    /// Written in quotes or as a block, so that it is text whatever it looks like.
    package var isQuoted: Bool

    package init(text: String, isQuoted: Bool) {
      self.text = text
      self.isQuoted = isQuoted
    }

    /// Nothing was written: an empty plain value, `~` or `null`.
    package var isNull: Bool { !isQuoted && (text.isEmpty || text == "~" || text == "null") }
  }

  package struct Entry: Hashable, Sendable {
    package var key: String
    /// The value's node, whose key range is this entry's key.
    package var value: Syntax

    package init(key: String, value: Syntax) {
      self.key = key
      self.value = value
    }
  }

  package var node: NodeID
  package var content: Content

  package init(node: NodeID, content: Content) {
    self.node = node
    self.content = content
  }

  package static func == (left: Syntax, right: Syntax) -> Bool { left.content == right.content }
  package func hash(into hasher: inout Hasher) { hasher.combine(content) }

  /// The value under a key of a map.
  package subscript(key: String) -> Syntax? {
    entries?.first { $0.key == key }?.value
  }

  /// The entries of a map, nil for anything else.
  package var entries: [Entry]? {
    switch content {
    case .map(let entries): entries
    case .empty: []
    case .scalar, .list, .function: nil
    }
  }

  /// The items of a list, nil for anything else.
  package var items: [Syntax]? {
    switch content {
    case .list(let items): items
    case .empty: []
    case .scalar, .map, .function: nil
    }
  }

  /// The text of a scalar, nil for anything else and where nothing was written.
  package var text: String? {
    guard case .scalar(let scalar) = content, !scalar.isNull else { return nil }
    return scalar.text
  }

  package var isNull: Bool {
    guard case .scalar(let scalar) = content else { return false }
    return scalar.isNull
  }

  /// What this is called in messages to an author.
  package var noun: String {
    switch content {
    case .scalar(let scalar): scalar.isNull ? "nothing" : "text"
    case .list: "a list"
    case .map: "a map of fields"
    case .empty: "an empty table"
    case .function: "a function"
    }
  }
}
