import AssayEngine
import AssayModel

/// A puzzle of `allocations.lua` as a credential and a learner.
struct Puzzle {
  let credential: Credential
  let learner: LearnerRecord

  static let day = CalendarDate(dayNumber: 739_000)

  /// All puzzles of an input in one project, as designs stand beside each other.
  static func all(_ numbers: inout some IteratorProtocol<Int>, byCredits: Bool) -> (puzzles: [Puzzle], project: Project)
  {
    var project = Project(name: "puzzles")
    var puzzles: [Puzzle] = []
    for index in 0..<numbers.expect() {
      let puzzle = Puzzle(number: index, &numbers, byCredits: byCredits)
      for award in puzzle.learner.awards {
        if let id = award.achievement { project.achievements[id] = Achievement(id: id) }
      }
      project.credentials[puzzle.credential.id] = puzzle.credential
      puzzles.append(puzzle)
    }
    return (puzzles, project)
  }

  private init(number: Int, _ numbers: inout some IteratorProtocol<Int>, byCredits: Bool) {
    let (awards, claims) = (numbers.expect(), numbers.expect())
    var learner = LearnerRecord(id: "learner-\(number)")
    for index in 0..<awards {
      var award = Award()
      award.id = "award-\(index)"
      award.achievement = "achievement-\(index)"
      award.awarded = Self.day
      award.credits = [Credits(Decimal(numbers.expect()), CreditScheme.ects.id)]
      learner.awards.append(award)
    }
    let measure: Measure = byCredits ? .credits(scheme: CreditScheme.ects.id) : .count
    let criteria = (0..<claims).map { index in
      let (need, count) = (numbers.expect(), numbers.expect())
      let fits = (0..<count).map { _ in AchievementReference("achievement-\(numbers.expect())") }
      let claim = Claim(
        of: .awards(Pattern([.id(fits)])), demands: [Demand(measure, Bounds(atLeast: Decimal(need)))])
      return Criterion(.claim(claim), word: measure.word, name: "claim-\(index)")
    }
    var credential = Credential(id: "credential-\(number)")
    credential.achievement.requires = Criterion(.atLeast(claims, of: criteria), word: "all_of")
    (self.credential, self.learner) = (credential, learner)
  }

  func question(_ index: ProjectIndex) -> Question {
    Question(index, learner: learner, credentials: [credential.id], day: Self.day)
  }
}

extension IteratorProtocol<Int> {
  /// The next number; an input that ends too early is of no use.
  mutating func expect() -> Int {
    guard let number = next() else { fatalError("the puzzles end too early") }
    return number
  }
}
