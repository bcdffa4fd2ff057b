/// What was entered before, oldest first; an entry may have several lines.
package struct History: Hashable, Sendable {
  package private(set) var entries: [String] = []
  /// How many entries are kept.
  package let limit: Int

  package init(limit: Int = 1_000) { self.limit = max(0, limit) }

  /// Adds what was entered. An entry that is there already moves to the end; blank ones are not kept.
  package mutating func add(_ entry: String) {
    guard entry.contains(where: { !$0.isWhitespace }) else { return }
    if let earlier = entries.lastIndex(of: entry) { entries.remove(at: earlier) }
    entries.append(entry)
    if entries.count > limit { entries.removeFirst(entries.count - limit) }
  }

  /// Adds one that is known to be new and not blank.
  mutating func append(_ entry: String) { entries.append(entry) }
}
