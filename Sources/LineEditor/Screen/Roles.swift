/// Which role each byte of the text has, asked from the first to the last.
struct Roles {
  private let highlights: [Highlight]
  private let match: Range<Int>?
  private var next = 0

  init(_ highlights: [Highlight], match: Range<Int>?) {
    self.highlights = highlights.enumerated().sorted {
      ($0.element.bytes.lowerBound, $0.offset) < ($1.element.bytes.lowerBound, $1.offset)
    }.map(\.element)
    self.match = match
  }

  /// The role of the stretch that begins last; a match goes before all.
  mutating func role(at byte: Int) -> Role {
    if let match, match.contains(byte) { return .match }
    while next < highlights.count, highlights[next].bytes.lowerBound <= byte { next += 1 }
    guard next > 0, highlights[next - 1].bytes.contains(byte) else { return .plain }
    return highlights[next - 1].role
  }
}
