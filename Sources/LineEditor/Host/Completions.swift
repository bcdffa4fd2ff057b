/// What a part of the text could be completed to.
package struct Completions: Hashable, Sendable {
  package struct Candidate: Hashable, Sendable {
    package let text: String
    /// A sentence about it, which may be empty.
    package let meaning: String

    package init(_ text: String, meaning: String = "") {
      self.text = text
      self.meaning = meaning
    }
  }

  /// The part that a candidate takes the place of, in offsets of UTF-8.
  package let replacing: Range<Int>
  package let candidates: [Candidate]

  package init(replacing: Range<Int>, candidates: [Candidate]) {
    self.replacing = replacing
    self.candidates = candidates
  }

  package static let none = Completions(replacing: 0..<0, candidates: [])

  /// What all candidates begin with.
  var commonPrefix: String {
    guard let first = candidates.first else { return "" }
    return candidates.dropFirst().reduce(first.text) { prefix, candidate in
      String(zip(prefix, candidate.text).prefix { $0 == $1 }.map(\.0))
    }
  }
}
