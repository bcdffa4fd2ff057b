package import AssayModel

/// Which thing refers to which, and where; finds the circles in it.
package struct Circles: Sendable {
  package struct Step: Sendable {
    package let from: String
    package let to: String
    package let place: Place
  }

  private var steps: [String: [Step]] = [:]

  package init() {}

  package mutating func add(from: String, to: String, at place: Place) {
    steps[from, default: []].append(Step(from: from, to: to, place: place))
  }

  /// Circles that have nothing in common, a shortest one first; each begins where its text comes last.
  package func found(in sources: SourceMap) -> [[Step]] {
    var rest = steps
    var found: [[Step]] = []
    // Who has so many has enough to mend.
    while found.count < 100 {
      Self.trim(&rest)
      guard let shortest = Self.shortest(in: rest) else { break }
      found.append(Self.turned(shortest, in: sources))
      for step in shortest { rest[step.from] = nil }
    }
    return found
  }

  /// Takes out what leads nowhere and what nothing leads to, again and again; what is left lies on circles or between.
  private static func trim(_ steps: inout [String: [Step]]) {
    while true {
      let before = steps.values.reduce(0) { $0 + $1.count }
      let reached = Set(steps.values.flatMap { $0.map(\.to) })
      for id in Array(steps.keys) {
        let kept = reached.contains(id) ? (steps[id] ?? []).filter { steps[$0.to] != nil } : []
        steps[id] = kept.isEmpty ? nil : kept
      }
      if steps.values.reduce(0, { $0 + $1.count }) == before { return }
    }
  }

  private static func shortest(in steps: [String: [Step]]) -> [Step]? {
    var best: [Step]?
    // Beyond so many starts a circle is still found, perhaps not the shortest.
    for start in steps.keys.sorted().prefix(200) {
      guard let circle = circle(from: start, in: steps) else { continue }
      if best.map({ circle.count < $0.count }) ?? true { best = circle }
      if circle.count == 1 { break }
    }
    return best
  }

  private static func circle(from start: String, in steps: [String: [Step]]) -> [Step]? {
    var cameBy: [String: Step] = [:]
    var open = [start]
    var next = 0
    while next < open.count {
      let id = open[next]
      next += 1
      for step in steps[id] ?? [] {
        if step.to == start {
          var circle = [step]
          while let last = circle.first, last.from != start, let before = cameBy[last.from] {
            circle.insert(before, at: 0)
          }
          return circle
        }
        if cameBy[step.to] == nil {
          cameBy[step.to] = step
          open.append(step.to)
        }
      }
    }
    return nil
  }

  /// The reference that closes a circle is the last one of the first file by path.
  private static func turned(_ circle: [Step], in sources: SourceMap) -> [Step] {
    let ranks = sources.fileRanks
    func range(_ step: Step) -> SourceRange? { sources.value(of: step.place.node) }
    let files = circle.compactMap { range($0)?.file }
    let first = files.min { ranks[Int($0.index)] < ranks[Int($1.index)] }
    let candidates = circle.indices.filter { range(circle[$0])?.file == first }
    let closing = candidates.max { SourceOrder(range(circle[$0]), ranks) < SourceOrder(range(circle[$1]), ranks) }
    guard let closing else { return circle }
    return Array(circle[closing...] + circle[..<closing])
  }
}
