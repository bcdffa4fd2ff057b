internal import AssayFormats
internal import AssayModel
internal import LuaRuntime

/// A property that is asked of one drawn learner after the other, and of smaller ones where it does not hold.
struct PropertyRun {
  private(set) var end = TestEnd.passed

  /// How many smaller learners are tried.
  private static let patience = 400

  init(_ test: WrittenTest, _ body: LuaFunction, _ run: TestFileRun, named id: String) {
    let bench = run.bench
    let drawing = LearnerDraw(bench.tried, fitting: test.credential, on: run.options.day)
    var draw = Draw(seed: run.options.seed, for: id)
    for number in 1...max(1, run.options.draws) {
      let drawn = [drawing.learner("l", &draw), drawing.learner("extra", &draw)]
      let first = Self.answer(body, drawn, bench)
      guard case .failed = first else { continue }
      let (smallest, failure) = Self.shrunk(drawn, first, body, bench)
      end = failure.telling(smallest, number)
      return
    }
  }

  private static func answer(_ body: LuaFunction, _ learners: [LearnerRecord], _ bench: Bench) -> TestEnd {
    let asked = bench.asked
    let arguments = learners.map { record -> LuaValue in
      bench.learners.append(TriedLearner(record))
      return bench.object(.learner, bench.learners.count - 1)
    }
    do throws(BenchError) {
      let values = try bench.call(body, arguments)
      guard let value = values.first else {
        if bench.asked > asked { return .passed }
        return .failed(
          BenchFailure(
            "the property gives nothing back, so that nothing is asked", help: "write `return` before what is to hold"),
          [])
      }
      return value.isTrue ? .passed : .failed(BenchFailure("this does not always hold"), [])
    } catch { return TestEnd(error, bench) }
  }

  /// The smallest learners that can be reached for whom it still fails.
  private static func shrunk(
    _ drawn: [LearnerRecord], _ first: TestEnd, _ body: LuaFunction, _ bench: Bench
  ) -> ([LearnerRecord], TestEnd) {
    var (smallest, failure) = (drawn, first)
    var left = patience
    var isShrinking = true
    while isShrinking, left > 0 {
      isShrinking = false
      search: for index in smallest.indices {
        for smaller in smallest[index].smaller {
          left -= 1
          if left == 0 { break search }
          var tried = smallest
          tried[index] = smaller
          let end = answer(body, tried, bench)
          guard case .failed = end else { continue }
          (smallest, failure, isShrinking) = (tried, end, true)
          break search
        }
      }
    }
    return (smallest, failure)
  }
}

extension TestEnd {
  /// With the learners for whom it fails, as code that can be pasted.
  fileprivate func telling(_ learners: [LearnerRecord], _ number: Int) -> TestEnd {
    guard case .failed(var failure, let notes) = self else { return self }
    failure.details.append(
      .code(says: "the smallest learner for whom it fails (of \(number) drawn)", "local l = " + learners[0].code))
    if learners[1].code != LearnerRecord(id: "").code {
      failure.details.append(.code(says: "and the other", "local extra = " + learners[1].code))
    }
    return .failed(failure, notes)
  }
}
