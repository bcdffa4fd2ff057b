internal import AssayFormats
internal import AssayModel
internal import LuaRuntime

/// A property that is asked of one drawn learner after the other, and of smaller ones where it does not hold.
///
/// A learner whose record leaves open what is asked says nothing of the property, and another is drawn.
struct PropertyRun {
  private(set) var end = TestEnd.passed
  private let body: LuaFunction
  private let bench: Bench

  /// How often smaller learners are asked about.
  private static let patience = 800

  init(_ test: WrittenTest, _ body: LuaFunction, _ run: TestFileRun, named id: String) {
    self.body = body
    bench = run.bench
    let drawing = LearnerDraw(bench.tried, fitting: test.credential, on: run.options.day)
    var draw = Draw(seed: run.options.seed, for: id)
    let count = max(1, run.options.draws)
    var open: BenchFailure?
    var openCount = 0
    var lost: TestEnd?
    for number in 1...count {
      let drawn = [drawing.learner("l", &draw), drawing.more("extra", &draw)]
      let first = answer(drawn)
      guard case .failed(let failure, _) = first else { continue }
      if failure.isOpen {
        openCount += 1
        open = open ?? failure
      } else if failure.isUndecided {
        // Of another learner it may be known that it does not hold.
        lost = lost ?? first.telling(drawn, "a learner of whom it is not known")
      } else {
        let (smallest, failed) = shrunk(drawn, first, failure)
        end = failed.telling(smallest, "the smallest learner for whom it fails (of \(number) drawn)")
        return
      }
    }
    if let lost {
      end = lost
    } else if openCount == count, var failure = open {
      failure.isUndecided = true
      failure.help = "ask with `l:verdict` what becomes of learners about whom it cannot be decided"
      end = .failed(failure, [])
    }
  }

  private func answer(_ learners: [LearnerRecord]) -> TestEnd {
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

  /// The smallest learners that can be reached for whom it fails in the same way.
  private func shrunk(
    _ drawn: [LearnerRecord], _ first: TestEnd, _ failure: BenchFailure
  ) -> ([LearnerRecord], TestEnd) {
    var (smallest, end) = (drawn, first)
    var left = Self.patience
    while let next = step(from: smallest, failure, &left) { (smallest, end) = next }
    return (smallest, end)
  }

  /// Smaller learners for whom it fails with the same message; only where there are none, with another message in the
  /// same place. Otherwise what is shown would be another mistake than the one that was found.
  private func step(
    from learners: [LearnerRecord], _ failure: BenchFailure, _ left: inout Int
  ) -> ([LearnerRecord], TestEnd)? {
    var other: ([LearnerRecord], TestEnd)?
    for index in learners.indices.reversed() {
      for smaller in learners[index].smaller where bench.hasFittingMarks(smaller) {
        if left == 0 { return other }
        left -= 1
        var tried = learners
        tried[index] = smaller
        let end = answer(tried)
        guard case .failed(let found, _) = end, !found.isOpen, !found.isUndecided else { continue }
        if found.message == failure.message { return (tried, end) }
        if other == nil, found.place == failure.place { other = (tried, end) }
      }
    }
    return other
  }
}

extension Bench {
  /// Whether the marks of a record are on the scales of their assessments, without which it could not be written.
  fileprivate func hasFittingMarks(_ record: LearnerRecord) -> Bool {
    record.results.allSatisfy { result in
      guard case .number(let number)? = result.score else { return true }
      let parts = result.assessment.split(separator: "/", maxSplits: 1).map(String.init)
      let own = parts.count == 2 ? tried.project.credentials[parts[0]]?.assessments.first { $0.id == parts[1] } : nil
      guard case .points(let points)? = (own ?? tried.project.assessments[result.assessment])?.grading.scale else {
        return true
      }
      return points.contains(number)
    }
  }
}

extension TestEnd {
  /// With the learners for whom it fails, as code that can be pasted.
  fileprivate func telling(_ learners: [LearnerRecord], _ words: String) -> TestEnd {
    guard case .failed(var failure, let notes) = self else { return self }
    failure.details.append(.code(says: words, "local l = " + learners[0].code))
    if learners[1].code != LearnerRecord(id: "").code {
      failure.details.append(.code(says: "and the other", "local extra = " + learners[1].code))
    }
    return .failed(failure, notes)
  }
}
