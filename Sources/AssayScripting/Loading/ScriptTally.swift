internal import AssayModel
internal import LuaRuntime
internal import Synchronization

/// What scripts did in all the states in which they were run: how often each line ran, and what each call took of its budget.
package final class ScriptTally: Sendable {
  private struct Counts {
    var lines: [String: [Int: Int]] = [:]
    var calls: [String: [Int: Int]] = [:]
    var work: [String: [String: ScriptWork]] = [:]
  }

  let countsLines: Bool
  let countsWork: Bool
  private let counts = Mutex(Counts())

  package init(countsLines: Bool, countsWork: Bool) {
    self.countsLines = countsLines
    self.countsWork = countsWork
  }

  /// Adds what a state has run.
  func add(lines: [String: [Int: Int]], calls: [String: [Int: Int]]) {
    counts.withLock { counts in
      for (chunk, more) in lines { counts.lines[chunk, default: [:]].merge(more, uniquingKeysWith: +) }
      for (chunk, more) in calls { counts.calls[chunk, default: [:]].merge(more, uniquingKeysWith: +) }
    }
  }

  /// Adds what a call took.
  func add(units: Int, for what: String, of plugin: String) {
    guard countsWork else { return }
    counts.withLock { counts in
      var work = counts.work[plugin]?[what] ?? ScriptWork(plugin: plugin, what: what)
      work.calls += 1
      work.units += units
      work.most = max(work.most, units)
      counts.work[plugin, default: [:]][what] = work
    }
  }

  /// Of a file: how often each line began, and how often the functions that begin on each line were called.
  func counts(of chunk: String) -> (lines: [Int: Int], calls: [Int: Int]) {
    counts.withLock { ($0.lines[chunk] ?? [:], $0.calls[chunk] ?? [:]) }
  }

  /// By plugin; what took most comes first.
  var work: [ScriptWork] {
    counts.withLock { $0.work.values.flatMap(\.values) }.sorted {
      ($0.plugin, $1.units, $0.what) < ($1.plugin, $0.units, $1.what)
    }
  }
}
