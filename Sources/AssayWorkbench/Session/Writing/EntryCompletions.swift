/// What a part of an entry could become.
package struct EntryCompletions: Hashable, Sendable {
  package struct Candidate: Hashable, Sendable {
    package let text: String
    /// A sentence about it, which may be empty.
    package let says: String

    init(_ text: String, _ says: String = "") {
      self.text = text
      self.says = says
    }
  }

  /// The part that a candidate takes the place of, in offsets of UTF-8.
  package let replacing: Range<Int>
  package let candidates: [Candidate]

  static let none = EntryCompletions(replacing: 0..<0, candidates: [])

  /// Those that begin as what is written, each once, in the order in which they are given.
  init(of written: String, endingAt end: Int, among all: [Candidate]) {
    replacing = end - written.utf8.count..<end
    var seen: Set<String> = []
    candidates = all.filter { $0.text.hasPrefix(written) && seen.insert($0.text).inserted }
  }

  /// The same in a text that stands so many bytes further on.
  func moved(by bytes: Int) -> EntryCompletions {
    EntryCompletions(
      replacing: replacing.lowerBound + bytes..<replacing.upperBound + bytes, candidates: candidates)
  }

  private init(replacing: Range<Int>, candidates: [Candidate]) {
    self.replacing = replacing
    self.candidates = candidates
  }
}
