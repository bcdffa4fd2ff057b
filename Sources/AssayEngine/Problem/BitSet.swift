/// A set of small numbers as bits: of items, of slots.
struct BitSet: Sequence, Sendable {
  private(set) var words: [UInt64]

  init(count: Int) { words = Array(repeating: 0, count: (count + 63) / 64) }

  /// The numbers of a list that are true.
  init(_ flags: [Bool]) {
    self.init(count: flags.count)
    for (number, isMember) in flags.enumerated() where isMember { insert(number) }
  }

  mutating func insert(_ number: Int) { words[number >> 6] |= 1 << UInt64(number & 63) }
  mutating func remove(_ number: Int) { words[number >> 6] &= ~(1 << UInt64(number & 63)) }
  func contains(_ number: Int) -> Bool { words[number >> 6] & (1 << UInt64(number & 63)) != 0 }

  mutating func removeAll() {
    for index in words.indices { words[index] = 0 }
  }

  mutating func formUnion(_ other: BitSet) {
    for index in words.indices { words[index] |= other.words[index] }
  }

  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  struct Iterator: IteratorProtocol {
    let words: [UInt64]
    var index = 0
    var left: UInt64

    mutating func next() -> Int? {
      while left == 0 {
        index += 1
        guard index < words.count else { return nil }
        left = words[index]
      }
      let bit = left.trailingZeroBitCount
      left &= left - 1
      return index << 6 + bit
    }
  }

  func makeIterator() -> Iterator { Iterator(words: words, left: words.first ?? 0) }
  var underestimatedCount: Int { 0 }
}
