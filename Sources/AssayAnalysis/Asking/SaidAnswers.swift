internal import AssayEngine
internal import AssayModel

/// What scripts say of the awards that a record could hold, each just as it is recorded or as the catalogue describes it.
struct SaidAnswers {
  /// True where scripts say what they say.
  private(set) var all: [Literal] = []
  /// The same of what is on record already, of which they will not say anything else.
  private(set) var ofGiven: [Literal] = []
  /// What they say yes to.
  private(set) var yes: Set<Space.ScriptQuestion> = []

  /// `scripts`: who answers for a record. Where they cannot tell, it is no yes.
  init(in space: Space, of learner: LearnerRecord, on day: CalendarDate, scripts: (LearnerRecord) -> ScriptHost) {
    let questions = space.questions
    if questions.isEmpty { return }
    let host = scripts(learner)
    let awards = space.resolved([], of: .new, on: day).awards
    let given = Set(space.possibilities.given)
    var places: [Space.ScriptQuestion: Int] = [:]
    for place in awards.keys {
      if let question = space.question("", about: .award(place)) { places[question] = place }
    }
    for (question, literal) in questions {
      var isYes = false
      var isGiven = false
      switch question {
      case .predicate(let name, let achievement, let copy):
        guard let place = places[.predicate("", achievement: achievement, copy: copy)], let award = awards[place] else {
          break
        }
        isYes = host.predicate(name, award) == .met
        isGiven = given.contains(.award(place))
      // What is added can change what is said of a whole record.
      case .rule(let rule): isYes = host.rule(rule, learner, day) == .met
      case .earlier: break
      }
      let answer = isYes ? literal : !literal
      all.append(answer)
      if isGiven { ofGiven.append(answer) }
      if isYes { yes.insert(question) }
    }
  }
}
