internal import AssayFormats
internal import AssayModel
internal import AssayScripting
internal import LuaRuntime

/// How a test, or what runs around it, came to its end.
enum TestEnd {
  case passed
  /// With the lines from which the failing line was called.
  case failed(BenchFailure, [Diagnostic.Note])

  init(calling function: LuaFunction, _ arguments: [LuaValue] = [], in bench: Bench) {
    do throws(BenchError) {
      _ = try bench.call(function, arguments)
      self = .passed
    } catch {
      self.init(error, bench)
    }
  }

  init(_ error: BenchError, _ bench: Bench) {
    switch error {
    case .fault(let diagnostic): self = .failed(BenchFailure(diagnostic), [])
    case .failure(let failure): self = .failed(failure, [])
    case .script(let failure, let known):
      let diagnostic = bench.scripts.diagnostic(of: failure)
      if var known, failure.kind == .error {
        known.place = known.place ?? diagnostic.range
        self = .failed(known, diagnostic.notes)
      } else {
        var told = BenchFailure(diagnostic.message, help: diagnostic.help, at: diagnostic.range)
        told.isUndecided = failure.kind != .error && failure.kind != .syntax
        self = .failed(told, diagnostic.notes)
      }
    }
  }

  var isPassed: Bool { if case .passed = self { true } else { false } }

  /// The same, told as what happened in a function around the test.
  func inside(_ word: String) -> TestEnd {
    guard case .failed(var failure, let notes) = self else { return self }
    failure.message = "in `\(word)`: \(failure.message)"
    return .failed(failure, notes)
  }

  /// The same with what came after it, which is told beside what went wrong before.
  func followed(by next: TestEnd) -> TestEnd {
    guard case .failed(var failure, let notes) = self else { return next }
    guard case .failed(let later, _) = next else { return self }
    failure.details.append(.note(.init("later, \(later.message)", at: later.place)))
    return .failed(failure, notes)
  }

  func describe(_ test: inout ReportedTest) {
    guard case .failed(let failure, let notes) = self else { return }
    test.outcome = failure.isUndecided ? .undecided : .failed
    test.message = failure.message
    test.help = failure.help
    test.place = failure.place
    test.details = failure.details + notes.map { .note($0) }
  }
}
