internal import LuaRuntime
internal import Synchronization

/// How often each line of the plugins' files ran, in all the states in which they were run.
package final class LineTally: Sendable {
  private struct Counts {
    var lines: [String: [Int: Int]] = [:]
    var calls: [String: [Int: Int]] = [:]
  }

  private let counts = Mutex(Counts())

  package init() {}

  /// Adds what a state has run.
  func add(lines: [String: [Int: Int]], calls: [String: [Int: Int]]) {
    counts.withLock { counts in
      for (chunk, more) in lines { counts.lines[chunk, default: [:]].merge(more, uniquingKeysWith: +) }
      for (chunk, more) in calls { counts.calls[chunk, default: [:]].merge(more, uniquingKeysWith: +) }
    }
  }

  /// Of a file: how often each line began, and how often the functions that begin on each line were called.
  func counts(of chunk: String) -> (lines: [Int: Int], calls: [Int: Int]) {
    counts.withLock { ($0.lines[chunk] ?? [:], $0.calls[chunk] ?? [:]) }
  }
}
