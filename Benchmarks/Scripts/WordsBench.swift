internal import AssayEngine
internal import AssayFormats
internal import AssayModel

/// Asks the engine what `functions.words` of `scripts.lua` asks: a criterion in our words, about the same learners.
struct WordsBench {
  private let questions: [Question]
  private let compiled: [CompiledQuestion]
  /// Whether each question is prepared anew: the ledger of what the learner has, and what of it may count.
  let isWhole: Bool

  init(isWhole: Bool) {
    self.isWhole = isWhole
    var sources = SourceMap()
    let read = DocumentReader(path: "words.yaml").read(Array(Self.yaml.utf8), into: &sources)
    let project = Project.read(documents: read.documents, sources: sources).project
    guard let day = CalendarDate("2026-05-01"), project.learners.count == Self.learners else {
      fatalError("the design cannot be read")
    }
    let index = ProjectIndex(project)
    questions = (1...Self.learners).compactMap { project.learners["learner-\($0)"] }.map {
      Question(index, learner: $0, credentials: ["welder"], day: day)
    }
    compiled = questions.map { CompiledQuestion($0) }
  }

  /// How often it was met.
  func ask(calls: Int) -> Int {
    var yes = 0
    for number in 1...calls {
      let place = number % Self.learners
      let answer = isWhole ? CompiledQuestion(questions[place]).isMet() : compiled[place].isMet()
      if answer == true { yes += 1 }
    }
    return yes
  }

  private static let learners = 40

  /// The learners of `scripts.lua`, drawn in the same order. There, each award counts, also of the same course.
  private static var yaml: String {
    var draw = Draw()
    var text = """
      credential: welder
      requires: { count: { at_least: 3, of: { kind: badge, level: { eqf: 3 }, score: { at_least: 50 } } } }

      """
    for kind in ["badge", "course"] {
      for level in 1...8 {
        text += "---\nachievement: \(kind)-\(level)\nkind: \(kind)\nrepeatable: true\nlevel: { eqf: \(level) }\n"
      }
    }
    for number in 1...learners {
      text += "---\nlearner: learner-\(number)\nawards:\n"
      for _ in 1...20 + draw.below(25) {
        let level = 1 + draw.below(8)
        _ = draw.below(12)
        let score = draw.below(101)
        _ = draw.below(60)
        let kind = draw.below(3) == 0 ? "badge" : "course"
        text += "  - { achievement: \(kind)-\(level), awarded: 2025-03-14, score: \(score) }\n"
      }
    }
    return text
  }
}
