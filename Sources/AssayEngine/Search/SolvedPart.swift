/// A part of a problem with what was found of it.
struct SolvedPart: Sendable {
  let layout: Layout
  /// The canonical allocation that meets it; nil where there is none, or where that is not known.
  let standing: Standing?
  /// Claims that show without any search that it cannot be met, since they need more than fits any of them.
  let shortage: [Int]?
}
