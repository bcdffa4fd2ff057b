extension LineEditor {
  mutating func beginSearch(isBackward: Bool) {
    search = Search(isBackward: isBackward, original: (buffer.text, buffer.cursor, recall.place))
  }

  mutating func extendSearch(by text: String) {
    // One by one, so that it does not matter how fast they come.
    for character in text.harmless {
      guard var search else { return }
      search.pattern.append(character)
      look(with: &search, from: search.found?.place ?? startOfSearch(search))
    }
  }

  /// Does what a key means while searching; false when it ends the search and is to be obeyed.
  mutating func performSearching(_ key: Key) -> Bool {
    guard var search else { return false }
    switch key {
    case .text(let scalar): extendSearch(by: String(Character(scalar)))
    case .paste(let text): extendSearch(by: text.firstLine)
    case .control("r"), .control("s"):
      search.isBackward = key == .control("r")
      let step = search.isBackward ? -1 : 1
      look(with: &search, from: search.found.map { $0.place + step } ?? startOfSearch(search))
    case .backspace, .control("h"):
      guard !search.pattern.isEmpty else { break }
      search.pattern.removeLast()
      search.found = nil
      restore(search)
      look(with: &search, from: startOfSearch(search))
    case .control("g"):
      restore(search)
      self.search = nil
    case .escape: self.search = nil
    default:
      self.search = nil
      return false
    }
    return true
  }

  private func startOfSearch(_ search: Search) -> Int {
    search.isBackward ? min(search.original.place, history.entries.count - 1) : search.original.place
  }

  private mutating func look(with search: inout Search, from place: Int) {
    if let found = search.next(from: place, in: history) {
      search.found = found
      search.isFailed = false
      recallEntry(found.place)
      // A draft of the entry may be another text than the one that was searched.
      if buffer.text != history.entries[found.place].harmless { buffer.reset(to: history.entries[found.place]) }
      buffer.move(to: found.range.lowerBound)
    } else {
      search.isFailed = !search.pattern.isEmpty
    }
    self.search = search
  }

  private mutating func restore(_ search: Search) {
    recallEntry(search.original.place)
    buffer.reset(to: search.original.text)
    buffer.move(to: search.original.cursor)
  }
}
