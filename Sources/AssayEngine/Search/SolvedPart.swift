/// A part of a problem with what was found of it.
struct SolvedPart: Sendable {
  let layout: Layout
  /// The canonical allocation that meets it; nil where there is none, or where that is not known.
  let standing: Standing?
  /// The shortage that shows without any search that it cannot be met.
  let shortage: AllocationSearch.Shortage?
}
