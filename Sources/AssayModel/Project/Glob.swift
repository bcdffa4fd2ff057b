/// A pattern of paths: `*` and `?` within a name, `**` for any folders. `credentials/**/*.yaml`.
package struct Glob: Hashable, Sendable, ExpressibleByStringLiteral {
  package let text: String
  private let parts: [[UInt8]]

  package init(_ text: String) {
    self.text = text
    parts = text.split(separator: "/").filter { $0 != "." }.map { Array($0.utf8) }
  }

  package init(stringLiteral text: String) { self.init(text) }

  package func matches(_ path: String) -> Bool {
    states(after: path).contains(parts.count)
  }

  /// Whether a path inside this folder might match, so that it is worth looking there.
  package func mightMatch(inside folder: String) -> Bool {
    states(after: folder).contains { $0 < parts.count }
  }

  /// How many parts of the pattern the names of the path can have matched; each name is looked at once.
  private func states(after path: String) -> Set<Int> {
    var states = closure([0])
    for name in path.split(separator: "/") {
      let name = Array(name.utf8)
      var next: Set<Int> = []
      for state in states where state < parts.count {
        if Self.isAnyFolders(parts[state]) {
          next.insert(state)
        } else if Self.matches(parts[state], name) {
          next.insert(state + 1)
        }
      }
      states = closure(next)
    }
    return states
  }

  /// `**` also stands for no folder at all.
  private func closure(_ states: Set<Int>) -> Set<Int> {
    var states = states
    for state in states.sorted() {
      var state = state
      while state < parts.count, Self.isAnyFolders(parts[state]) {
        state += 1
        states.insert(state)
      }
    }
    return states
  }

  private static func isAnyFolders(_ part: [UInt8]) -> Bool { part == Array("**".utf8) }

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
