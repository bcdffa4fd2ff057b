/// The nearest of some words to one that was misspelt.
package enum NearestWord {
  /// The one word that was probably meant, or nil when none is near.
  ///
  /// Distance is Damerau and Levenshtein's (restricted): a swap of neighbours costs 1. Up to a third of the longer
  /// word may differ, at least 1; case and `-` against `_` cost nothing but decide between equals.
  package static func to(_ word: String, among candidates: some Sequence<String>) -> String? {
    let wanted = fold(word)
    guard !wanted.isEmpty, wanted.count <= 64 else { return nil }
    var best: (distance: Int, exactness: Int, beginning: Int, word: String)?
    for candidate in candidates where candidate != word {
      let folded = fold(candidate)
      guard abs(folded.count - wanted.count) <= 6, folded.count <= 64 else { continue }
      let longest = max(wanted.count, folded.count)
      // Of two letters, only a swap is near: `di` for `id`.
      let limit = longest <= 2 ? (wanted.sorted() == folded.sorted() ? 1 : 0) : max(1, longest / 3)
      var distance = Self.distance(wanted, folded)
      // A word that begins another is near whatever the length: `assess` for `assessment`.
      if distance > limit, wanted.count >= 4, folded.starts(with: wanted) { distance = limit }
      guard distance <= limit else { continue }
      let found = (
        distance, Self.distance(Array(word.unicodeScalars.prefix(64)), Array(candidate.unicodeScalars)),
        // Few people misspell the first letter: `lnit` is `lint`, not `init`.
        folded.first == wanted.first ? 0 : 1, candidate
      )
      if best.map({ found < $0 }) ?? true { best = found }
    }
    return best?.word
  }

  private static func fold(_ word: String) -> [Unicode.Scalar] {
    word.lowercased().unicodeScalars.map { $0 == "-" || $0 == " " ? "_" : $0 }
  }

  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for i in 1...left.count {
      var row = [i] + [Int](repeating: 0, count: right.count)
      for j in 1...right.count {
        let cost = left[i - 1] == right[j - 1] ? 0 : 1
        row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost)
        if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
          row[j] = min(row[j], beforeLast[j - 2] + 1)
        }
      }
      (beforeLast, last) = (last, row)
    }
    return last[right.count]
  }
}
