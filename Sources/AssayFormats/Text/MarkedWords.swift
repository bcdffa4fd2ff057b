/// A message cut into plain words and those that stand in backticks, for formats that set them apart.
///
/// An author's word may itself hold a backtick; then the cut is in another place, and nothing else happens: whoever
/// prints the parts escapes both kinds.
struct MarkedWords {
  struct Part: Hashable {
    var text: String
    var isMarked: Bool
  }

  let parts: [Part]

  init(_ message: String) {
    let pieces = message.split(separator: "`", omittingEmptySubsequences: false)
    var parts: [Part] = []
    for (index, piece) in pieces.enumerated() {
      // An odd backtick at the end opens nothing.
      let isUnclosed = index == pieces.count - 1 && index % 2 == 1
      let text = isUnclosed ? "`" + piece : String(piece)
      if !text.isEmpty { parts.append(Part(text: text, isMarked: index % 2 == 1 && !isUnclosed)) }
    }
    self.parts = parts
  }
}
