/// An incremental search through the history.
struct Search {
  var pattern: [Character] = []
  /// Whether it goes towards what was entered earlier.
  var isBackward: Bool
  /// The entry found last, and where in it; nil before the first.
  var found: (place: Int, range: Range<Int>)?
  /// Whether nothing was found for the pattern.
  var isFailed = false
  /// What is restored when it is called off.
  let original: (text: String, cursor: Int, place: Int)

  /// The nearest entry that holds the pattern, from a place on.
  func next(from place: Int, in history: History) -> (place: Int, range: Range<Int>)? {
    guard !pattern.isEmpty else { return nil }
    var place = place
    while history.entries.indices.contains(place) {
      if let range = match(in: Array(history.entries[place].harmless)) { return (place, range) }
      place += isBackward ? -1 : 1
    }
    return nil
  }

  /// Capitals count only where the pattern has some.
  private func match(in characters: [Character]) -> Range<Int>? {
    let isExact = pattern.contains(where: \.isUppercase)
    func fits(_ start: Int) -> Bool {
      pattern.indices.allSatisfy {
        let character = characters[start + $0]
        return character == pattern[$0] || !isExact && character.lowercased() == pattern[$0].lowercased()
      }
    }
    guard characters.count >= pattern.count else { return nil }
    for start in 0...(characters.count - pattern.count) where fits(start) { return start..<start + pattern.count }
    return nil
  }
}
