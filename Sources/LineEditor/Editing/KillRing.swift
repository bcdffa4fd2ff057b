/// What was cut out, to be put in again.
struct KillRing {
  private var texts: [String] = []
  /// How far `turn` has gone back from the newest.
  private var turned = 0

  var current: String? { texts.isEmpty ? nil : texts[texts.count - 1 - turned] }

  mutating func push(_ text: String) {
    guard !text.isEmpty else { return }
    texts.append(text)
    if texts.count > 32 { texts.removeFirst() }
    turned = 0
  }

  /// Joins what was cut out right after the last one to it, on the side where it stood.
  mutating func join(_ text: String, isBefore: Bool) {
    turned = 0
    guard let last = texts.popLast() else { return push(text) }
    texts.append(isBefore ? text + last : last + text)
  }

  /// The one cut out before the current one; behind the oldest, the newest.
  mutating func turn() -> String? {
    guard !texts.isEmpty else { return nil }
    turned = (turned + 1) % texts.count
    return current
  }

  /// The next that is put in is the newest again.
  mutating func rewind() { turned = 0 }
}
