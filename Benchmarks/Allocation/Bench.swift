import AssayEngine
import AssayFormats
import AssayModel

/// Answers questions as often as one likes, and prints what each answer is and how long it takes.
struct Bench {
  /// Whether the ledger, the compiling and the explanation are timed too.
  let isWhole: Bool
  let repeats: Int

  /// Solves the puzzles of the standard input.
  func solvePuzzles(byCredits: Bool) {
    var numbers = Numbers()
    let (puzzles, project) = Puzzle.all(&numbers, byCredits: byCredits)
    let index = ProjectIndex(project)
    for puzzle in puzzles { time(puzzle.question(index)) }
  }

  /// Answers what a learner is told: each of two credentials, and whether both can be had together.
  func answer(_ stack: LargeStack) {
    var sources = SourceMap()
    let read = DocumentReader(path: "stack.yaml").read(Array(stack.yaml.utf8), into: &sources)
    let project = Project.read(documents: read.documents, sources: sources).project
    guard let learner = project.learners["ana"], let day = CalendarDate("2026-05-01") else {
      fatalError("the stack has no learner")
    }
    time(
      Question(
        project: project, learner: learner, credentials: ["pathway", "certificate"], day: day, together: .jointly))
  }

  /// A verdict and nanoseconds of processor time. The first time, when nothing is in the caches yet, does not count.
  private func time(_ question: Question) {
    let compiled = CompiledQuestion(question)
    var verdict = decide(question, compiled)
    let watch = Stopwatch()
    for _ in 0..<repeats where decide(question, compiled) != verdict { verdict = "unsteady" }
    print(verdict, watch.nanoseconds / max(1, repeats))
  }

  private func decide(_ question: Question, _ compiled: CompiledQuestion) -> String {
    guard isWhole else { return compiled.isMet().map { $0 ? "met" : "unmet" } ?? "undecided" }
    let answer = question.answered()
    let verdicts = answer.credentials.map(\.verdict.rawValue) + [answer.jointly?.verdict.rawValue].compactMap { $0 }
    return verdicts.joined(separator: ",")
  }
}

/// The numbers of the standard input, one after the other.
private struct Numbers: IteratorProtocol {
  private var line: [Int] = []
  private var place = 0

  mutating func next() -> Int? {
    while place == line.count {
      guard let text = readLine() else { return nil }
      line = text.split { $0 == " " || $0 == "\t" }.compactMap { Int($0) }
      place = 0
    }
    defer { place += 1 }
    return line[place]
  }
}
