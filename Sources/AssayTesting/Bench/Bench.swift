package import AssayEngine
internal import AssayFormats
package import AssayModel
package import AssayScripting
package import LuaRuntime

/// Where scripts try learners and designs: a sandbox with every word of the project, learners that can be changed, and
/// expectations. Not Sendable: it stays with the thread that made it.
package final class Bench {
  /// What it is tried on, with what scripts declared so far.
  package var tried: TriedProject
  /// The day asked about, unless a learner is put on another.
  package var day: CalendarDate
  /// Is told of every evaluation that is made, with the limits and options at work in it; nil where nobody asks.
  package var observe: ((Evaluation) -> Void)?
  /// Collects the tests of a file; nil where none can be written.
  var suite: Suite?
  /// Holds what snapshots are compared with; nil outside tests.
  var snapshots: SnapshotBook?

  var learners: [TriedLearner] = []
  var evaluations: [TriedEvaluation] = []
  var designs: [String] = []
  var expectations: [Expectation] = []
  /// Those of which it was not said yet what is expected.
  var openExpectations: Set<Int> = []
  /// How many expectations were asked, so that a test without any is seen.
  var asked = 0
  /// Learners of whom only the name was said so far.
  var names: [Name] = []
  /// What words failed with, by message, so that it is known of an error that nobody caught.
  private var failures: [String: BenchFailure] = [:]
  /// Set when the bench is complete.
  private var opened: ScriptBench?

  /// `words` are added to those that every bench has.
  package init(_ tried: TriedProject, on day: CalendarDate, words: [BenchWord] = []) {
    self.tried = tried
    self.day = day
    let all = (BenchWord.trying + words).map { word in
      LuaWord(name: word.name) { [unowned self] call in answer { () throws(BenchFailure) in try word.body(call, self) }
      }
    }
    opened = ScriptBench(
      tried.plugins, limits: tried.configuration.scripts, words: all + BenchWord.misplaced, kinds: kinds(),
      sources: tried.sources)
  }

  /// The sandbox.
  package var scripts: ScriptBench {
    guard let opened else { preconditionFailure("a bench is used before it is complete") }
    return opened
  }

  /// Reads and runs a text; what it declares becomes part of the project.
  package func run(
    _ bytes: [UInt8], named path: String, within surroundings: LuaSurroundings = .none
  ) throws(BenchError) -> [LuaValue] {
    if let fault = scripts.read(bytes, named: path, within: surroundings) { throw .fault(fault) }
    return try finishing { () throws(LuaFailure) in try scripts.run(bytes, named: path, within: surroundings) }
  }

  /// Calls a function that a run gave.
  package func call(_ function: LuaFunction, _ arguments: [LuaValue] = []) throws(BenchError) -> [LuaValue] {
    try finishing { () throws(LuaFailure) in try scripts.call(function, arguments) }
  }

  private func finishing(_ body: () throws(LuaFailure) -> [LuaValue]) throws(BenchError) -> [LuaValue] {
    failures = [:]
    let values: [LuaValue]
    do throws(LuaFailure) { values = try body() } catch {
      _ = scripts.takeDocuments()
      _ = scripts.takeFaults()
      throw .script(error, failures[error.message])
    }
    do throws(BenchFailure) { try settle() } catch { throw .failure(error) }
    return values
  }

  /// Makes what was declared since part of the project. The first thing that is wrong with it is thrown.
  func settle() throws(BenchFailure) {
    let faults = scripts.takeFaults()
    let documents = scripts.takeDocuments()
    let found = faults + (documents.isEmpty ? [] : tried.declare(documents, scripts.sources))
    if let first = found.first(where: { $0.severity == .error }) { throw BenchFailure(first) }
  }

  /// Begins with expectations anew.
  func begin() { openExpectations = [] }

  /// That something was to be expected, and nobody said what.
  var openExpectation: BenchFailure? {
    openExpectations.min().map { id in
      BenchFailure(
        "an `expect` says nothing of what is expected",
        help: "end it with a colon and a word, as in `expect(x):equals(3)`",
        at: expectations[id].site.flatMap { scripts.range(of: $0) })
    }
  }

  func answer(_ body: () throws(BenchFailure) -> LuaReply) -> LuaReply {
    do throws(BenchFailure) { return try body() } catch {
      failures[error.message] = error
      return .failure(error.message, help: error.help)
    }
  }
}

extension BenchFailure {
  init(_ diagnostic: Diagnostic) {
    self.init(diagnostic.message, help: diagnostic.help, at: diagnostic.range)
    details = diagnostic.notes.map { .note($0) }
  }
}
