internal import AssayEngine
internal import AssayModel

/// Criteria on a day, as literals over a ``Space``, with the evaluator's word on any one record.
final class Requirement {
  let asked: Asked
  let day: CalendarDate
  unowned let space: Space
  private let guardsCriteria: Bool
  /// Entries that are not looked at: the award of which it is asked.
  private let without: Set<RecordEntry>
  private let questions = AskedQuestions()
  /// What the criteria look at, for every way in which questions about awards could be answered.
  private(set) lazy var outlines: Outlines =
    without.isEmpty ? Outlines(of: asked, on: day, in: space) : space.requirement(asked, on: day).outlines
  /// While it is true, the criteria are met. Many requirements are only tried on records, and never said in clauses.
  private(set) lazy var earned = makeEarned()
  /// While it is true, they are not. What that takes is learnt from records that meet them all the same.
  private(set) lazy var unearned = exact.map { !$0 } ?? space.circuit.makeVariable()
  /// Implies that they are not met, because some claim has too little even where all that fits it is counted there; nil
  /// where ``unearned`` says no more than that.
  private(set) lazy var hasTooLittle: Literal? =
    exact == nil ? !TreeEncoding(outlines, in: space, without: without).reachable() : nil
  /// Whether they are met, in both directions, where that can be said without choosing what counts where.
  private lazy var exact = TreeEncoding(outlines, in: space, without: without).exact()
  /// What the solver chose where ``earned`` is true, if there was something to choose.
  private(set) var choice: TreeEncoding.Choice?

  /// `guardsCriteria`: each criterion can be left out, to see whether it is to blame.
  init(
    _ asked: Asked, on day: CalendarDate, in space: Space, without: Set<RecordEntry> = [], guardsCriteria: Bool = false
  ) {
    self.asked = asked
    self.day = day
    self.space = space
    self.without = without
    self.guardsCriteria = guardsCriteria
  }

  private func makeEarned() -> Literal {
    if let exact, !guardsCriteria { return exact }
    let earned = space.circuit.makeVariable()
    var encoding = TreeEncoding(outlines, in: space, without: without)
    if guardsCriteria {
      encoding.guarding = { [asked, space] node in
        space.guarding(.criterion(asked.side, credential: asked.credential.id, node: node))
      }
    }
    choice = encoding.require(under: earned)
    return earned
  }

  /// Whether a record meets them; nil where the evaluator could not find out. `way`: how its entries could be counted.
  func isEarned(by record: ChosenRecord, counting way: [RecordEntry: Int]? = nil) -> Bool? {
    questions.forget()
    return replay(record).isEarned(counting: way.map(record.own))
  }

  /// What scripts were asked about the last record that was tried could be answered otherwise, also where criteria cannot be
  /// seen to ask it: whatever is learnt from the record must leave that open.
  func meetQuestions() {
    for question in questions.all { _ = space.answer(question, on: asked.side) }
  }

  func replay(_ record: ChosenRecord) -> Replay {
    Replay(of: asked.credential, in: design.index, by: record.learner, on: day, scripts: scripts(of: record))
  }

  private func scripts(of record: ChosenRecord) -> ScriptHost {
    record.scripts(noting: questions) { space.question($0, on: asked.side) }
  }

  private var design: Design { space.design(on: asked.side) }

  /// The entries that could matter to them: all but awards of achievements that they cannot look at. The space keeps this, and
  /// must not be kept by it.
  private(set) lazy var mattering =
    { [ids = design.mentioned(in: asked.credential, on: space.day), unowned space] entry in
      space.achievement(of: entry).map(ids.contains) ?? true
    } as (RecordEntry) -> Bool

  /// Whether something must not be there, so that what meets them may not any more when there is more.
  private(set) lazy var forbids = Question.criteria(of: asked.credential).withAllInside.contains { criterion in
    if case .not = criterion.form { true } else { false }
  }

  /// Whoever meets other criteria and not these does not meet these by counting everything where it is counted there.
  func learn(countingLike other: Requirement) {
    guard exact == nil, let borrowed = borrowed(from: other) else { return }
    space.circuit.require([!unearned, !borrowed.isMet])
  }

  /// How these criteria are met by what is counted for others.
  struct Borrowed {
    /// Implies that both are met.
    let isMet: Literal
    /// By the others' claims: the claim here that is most like each.
    let claims: [Int: Int]
  }

  /// Nil where the others leave nothing to choose, or where only the evaluator knows what is met.
  func borrowed(from other: Requirement) -> Borrowed? {
    if let known = borrowings[ObjectIdentifier(other)] { return known }
    let earned = other.earned
    var made: Borrowed?
    if let choice = other.choice {
      let encoding = TreeEncoding(outlines, in: space, without: without)
      let others = TreeEncoding(other.outlines, in: space, without: other.without)
      let claims = encoding.claims(like: others)
      if let isMet = encoding.isMet(counting: encoding.counting(by: choice, of: others, claims)) {
        made = Borrowed(isMet: space.circuit.all([earned, isMet]), claims: claims)
      }
    }
    borrowings[ObjectIdentifier(other)] = .some(made)
    return made
  }

  private var borrowings: [ObjectIdentifier: Borrowed?] = [:]

  /// Learns from a record that meets the criteria: whoever does not must lack something of how they were met.
  func learn(from record: ChosenRecord) {
    let clause = Shortage(outlines, in: space).clause(from: record, record.chosen(replay(record).allocation() ?? [:]))
    space.circuit.require([!unearned] + clause)
  }
}
