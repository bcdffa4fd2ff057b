/// A pattern of paths: `*` and `?` within a name, `**` for any folders. `credentials/**/*.yaml`.
package struct Glob: Hashable, Sendable, ExpressibleByStringLiteral {
  package let text: String
  private let parts: [[UInt8]]

  package init(_ text: String) {
    self.text = text
    parts = text.split(separator: "/").filter { $0 != "." }.map { Array($0.utf8) }
  }

  package init(stringLiteral text: String) { self.init(text) }

  package func matches(_ path: String) -> Bool { matches(progress(after: path)) }

  /// Whether a path inside this folder might match, so that it is worth looking there.
  package func mightMatch(inside folder: String) -> Bool { mightMatch(beyond: progress(after: folder)) }

  /// How far into the pattern a path has come, for those who walk down folders name by name.
  package struct Progress: Sendable {
    /// How many parts of the pattern the names can have matched, each number once, in order.
    fileprivate var states: [Int]
  }

  /// Before the first name.
  package var start: Progress { Progress(states: reached(from: [0])) }

  package func progress(_ progress: Progress, byName name: some Sequence<UInt8>) -> Progress {
    let name = Array(name)
    var next: [Int] = []
    for state in progress.states where state < parts.count {
      let isAny = Self.isAnyFolders(parts[state])
      guard isAny || Self.matches(parts[state], name) else { continue }
      let following = isAny ? state : state + 1
      if next.last.map({ $0 < following }) ?? true { next.append(following) }
    }
    return Progress(states: reached(from: next))
  }

  package func matches(_ progress: Progress) -> Bool { progress.states.last == parts.count }
  package func mightMatch(beyond progress: Progress) -> Bool { progress.states.first.map { $0 < parts.count } ?? false }

  private func progress(after path: String) -> Progress {
    path.utf8.split(separator: UInt8(ascii: "/")).reduce(start) { progress($0, byName: $1) }
  }

  /// `**` also stands for no folder at all.
  private func reached(from states: [Int]) -> [Int] {
    var reached: [Int] = []
    for state in states {
      var state = state
      if reached.last.map({ $0 < state }) ?? true { reached.append(state) }
      while state < parts.count, Self.isAnyFolders(parts[state]) {
        state += 1
        if reached.last.map({ $0 < state }) ?? true { reached.append(state) }
      }
    }
    return reached
  }

  private static func isAnyFolders(_ part: [UInt8]) -> Bool {
    part.count == 2 && part[0] == UInt8(ascii: "*") && part[1] == UInt8(ascii: "*")
  }

  /// One name against one part, in time that grows with their product only.
  private static func matches(_ pattern: [UInt8], _ name: [UInt8]) -> Bool {
    var (place, at) = (0, 0)
    var star: (place: Int, at: Int)?
    while at < name.count {
      if place < pattern.count, pattern[place] == UInt8(ascii: "*") {
        star = (place, at)
        place += 1
      } else if place < pattern.count, pattern[place] == name[at] || pattern[place] == UInt8(ascii: "?") {
        // A `?` stands for a character, of which the first byte is matched here and the others are skipped.
        let isAny = pattern[place] == UInt8(ascii: "?")
        place += 1
        at += 1
        while isAny, at < name.count, name[at] & 0xC0 == 0x80 { at += 1 }
      } else if let last = star {
        star = (last.place, last.at + 1)
        (place, at) = (last.place + 1, last.at + 1)
      } else {
        return false
      }
    }
    return pattern[place...].allSatisfy { $0 == UInt8(ascii: "*") }
  }
}
