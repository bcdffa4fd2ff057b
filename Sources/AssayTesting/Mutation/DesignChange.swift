internal import AssayModel

/// Something else that could have been written at a place of a design.
enum DesignChange: Hashable {
  /// Another value.
  case written(String)
  /// The same value under another key.
  case renamed(String)
  case leftOut
}

extension Syntax {
  /// The document with a change at the end of a path; nil where there is nothing to be changed, or no room for it.
  func changed(at path: ArraySlice<DesignPart.Step>, by change: DesignChange) -> Syntax? {
    var syntax = self
    switch path.first {
    case nil:
      guard case .written(let text) = change else { return nil }
      syntax.content = .scalar(.init(text: text, isQuoted: false))
    case .item(let place)?:
      guard var items, items.indices.contains(place) else { return nil }
      if path.count == 1, change == .leftOut {
        items.remove(at: place)
      } else {
        guard let changed = items[place].changed(at: path.dropFirst(), by: change) else { return nil }
        items[place] = changed
      }
      syntax.content = .list(items)
    case .key(let key)?:
      guard var entries, let place = entries.firstIndex(where: { $0.key == key }) else { return nil }
      switch (change, path.count) {
      case (.leftOut, 1): entries.remove(at: place)
      case (.renamed(let other), 1):
        // A key that is there already says something else.
        if entries.contains(where: { $0.key == other }) { return nil }
        entries[place].key = other
      default:
        guard let changed = entries[place].value.changed(at: path.dropFirst(), by: change) else { return nil }
        entries[place].value = changed
      }
      syntax.content = .map(entries)
    }
    return syntax
  }
}
