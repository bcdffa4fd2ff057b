internal import AssayEngine
internal import AssayModel

/// The records that there could be, as literals: what each holds, what scripts would answer, and what must be true of any.
final class Space {
  let circuit: Circuit
  let designs: [Asked.Side: Design]
  let day: CalendarDate
  private(set) var possibilities: Possibilities
  /// The names of plugins' questions about awards, which are free to answer anything.
  let predicates: [String]
  /// The plugins that may answer otherwise than they did.
  let changedPlugins: Set<String>
  private(set) var literals: [RecordEntry: Literal] = [:]
  /// Per unit: whether the record has it in some form.
  private(set) var held: [Literal] = []
  /// What scripts would answer, as far as it was asked.
  var answers: [ScriptQuestion: Literal] = [:]
  /// By the ids of awards of which a record may have several of one achievement: which of them each is.
  let copies: [String: Int]
  private var guards: [Background: Literal] = [:]
  /// While it is true, everything in the background holds.
  let everything: Literal
  private var requirements: [RequirementKey: Requirement] = [:]

  /// A question that only a script can answer.
  indirect enum ScriptQuestion: Hashable, Sendable {
    /// `copy`: which award of the achievement, where a record may have several; nil where it is about all there are.
    case predicate(String, achievement: String, copy: Int? = nil)
    case rule(OpaqueRule)
    /// Answered by a plugin as it was before it was changed.
    case earlier(ScriptQuestion)
  }

  /// What can be blamed when nobody earns something.
  enum Background: Hashable {
    /// What is asked of whoever is awarded an achievement.
    case prerequisite(Asked.Side, String)
    /// That whoever holds a credential of the project has earned it.
    case definition(Asked.Side, String)
    case conflict(String, String)
    /// One of the criteria of what was asked about.
    case criterion(Asked.Side, credential: String, node: String)
  }

  struct RequirementKey: Hashable {
    let asked: Asked
    let day: CalendarDate
    /// The award that it is asked of, where the criteria could look at that itself.
    var unit: Int?
  }

  /// More names than this are not told apart in all combinations.
  static let mostPredicates = 5

  /// `isForBlame`: what is asked of whoever is awarded something may be left out.
  init(_ asked: [Asked], in designs: [Asked.Side: Design], on day: CalendarDate, isForBlame: Bool = false) {
    self.designs = designs
    self.day = day
    circuit = Circuit(Cadical())
    possibilities = Possibilities(of: asked, in: designs, on: day, isForBlame: isForBlame)
    copies = possibilities.copies
    predicates = possibilities.distinctions.predicates.sorted()
    changedPlugins =
      if let old = designs[.old], let new = designs[.new] { old.pluginsChanged(in: new) } else { [] }
    everything = circuit.makeVariable()
    for unit in possibilities.units { add(unit) }
  }

  /// The records that a learner's could become.
  init(_ asked: Asked, in design: Design, addingTo learner: LearnerRecord, on day: CalendarDate) {
    designs = [asked.side: design]
    self.day = day
    circuit = Circuit(Cadical())
    possibilities = Possibilities(of: [asked], in: design, addingTo: learner, on: day)
    copies = possibilities.copies
    predicates = []
    changedPlugins = []
    everything = circuit.makeVariable()
    for unit in possibilities.units { add(unit) }
    for entry in possibilities.given {
      if let literal = literals[entry] { circuit.require([literal]) }
      // What is held already has come about, in whichever way.
      founded[asked.side, default: []].insert(entry)
    }
  }

  private func add(_ unit: Unit) {
    let forms = unit.entries.map { entry in
      let literal = circuit.makeVariable()
      literals[entry] = literal
      return literal
    }
    circuit.requireAtMostOne(forms)
    held.append(circuit.any(forms))
    if let before = unit.after { require(unit, isNotBefore: possibilities.units[before]) }
  }

  /// Of units that are alike, the later is only there where the earlier is, and in no form that comes before its own: it is the
  /// same record whichever of them is which.
  private func require(_ unit: Unit, isNotBefore other: Unit) {
    var soFar = circuit.no
    for (form, formOfOther) in zip(unit.entries, other.entries) {
      guard let literal = literals[form], let earlier = literals[formOfOther] else { continue }
      soFar = circuit.any([soFar, earlier])
      circuit.require([!literal, soFar])
    }
  }

  /// Whether an award may extend how long another is valid.
  private(set) lazy var hasRenewals = possibilities.units.contains { unit in
    designs.values.contains { !($0.project.achievements[unit.id]?.renews.isEmpty ?? true) }
  }

  func design(on side: Asked.Side) -> Design {
    guard let design = designs[side] else { preconditionFailure("every side that is asked about has a design") }
    return design
  }

  var leftOut: [LeftOut] { possibilities.leftOut + (predicates.count > Self.mostPredicates ? [.questions] : []) }

  /// Whether the record has one of these entries.
  func any(_ entries: some Sequence<RecordEntry>) -> Literal {
    // Of a unit that is there in any form, only that matters.
    var byUnit: [Int: [RecordEntry]] = [:]
    for entry in entries {
      if let unit = possibilities.unitOfEntry[entry] { byUnit[unit, default: []].append(entry) }
    }
    return circuit.any(
      byUnit.sorted { $0.key < $1.key }.map { unit, some in
        some.count == possibilities.units[unit].entries.count
          ? held[unit] : circuit.any(some.compactMap { literals[$0] })
      })
  }

  /// A literal under which a part of the background holds.
  func guarding(_ background: Background) -> Literal {
    if let known = guards[background] { return known }
    let literal = circuit.makeVariable()
    circuit.require([!everything, literal])
    guards[background] = literal
    return literal
  }

  var background: [(what: Background, literal: Literal)] {
    guards.map { (what: $0.key, literal: $0.value) }.sorted { $0.what.sortKey < $1.what.sortKey }
  }

  /// The criteria of what was asked, on a day. Equal ones are one.
  func requirement(_ asked: Asked, on day: CalendarDate) -> Requirement {
    let key = RequirementKey(asked: asked, day: day)
    if let known = requirements[key] { return known }
    let made = Requirement(asked, on: day, in: self)
    requirements[key] = made
    return made
  }

  /// What is asked of whoever is awarded an achievement, on the day of the award, which is no reason for itself.
  private func requirement(of entry: RecordEntry, _ credential: Credential, on side: Asked.Side, _ day: CalendarDate)
    -> Requirement
  {
    let plain = requirement(Asked(side, credential), on: day)
    guard plain.mattering(entry), let unit = possibilities.unitOfEntry[entry] else { return plain }
    let key = RequirementKey(asked: plain.asked, day: day, unit: unit)
    if let known = requirements[key] { return known }
    let made = Requirement(plain.asked, on: day, in: self, without: Set(possibilities.units[unit].entries))
    requirements[key] = made
    return made
  }

  /// What there could be on a day, where scripts' questions about awards are answered with yes if they are among these.
  func resolved(_ yes: Set<String>, of side: Asked.Side, on day: CalendarDate) -> ResolvedPossibilities {
    let key = ResolvedKey(side: side, day: day, yes: yes)
    if let known = resolved[key] { return known }
    let made = ResolvedPossibilities(
      possibilities.record, in: design(on: side).index, on: day, scripts: .answering(yes))
    resolved[key] = made
    return made
  }

  private struct ResolvedKey: Hashable {
    let side: Asked.Side
    let day: CalendarDate
    let yes: Set<String>
  }

  private var resolved: [ResolvedKey: ResolvedPossibilities] = [:]

  /// Demands that awards of a side's design were awarded to those who met what it asks for them.
  ///
  /// Those of the day asked are looked at first; the others when a record has them, unless `allDays` is true.
  func requireFoundations(on side: Asked.Side, allDays: Bool = false) {
    for unit in possibilities.units where unit.isAward {
      for entry in unit.entries where allDays || date(of: entry) == day { requireFoundation(of: entry, on: side) }
    }
  }

  /// Returns whether that is new.
  @discardableResult
  func requireFoundation(of entry: RecordEntry, on side: Asked.Side) -> Bool {
    guard founded[side, default: []].insert(entry).inserted, let id = achievement(of: entry),
      let credential = designs[side]?.requirement(of: id), let literal = literals[entry], let date = date(of: entry)
    else { return false }
    let requirement = requirement(of: entry, credential, on: side, date)
    circuit.require([!sideHolds(side), !guarding(foundation(of: id, on: side)), !literal, requirement.earned])
    return true
  }

  /// What is to be blamed where awards of an achievement cannot come about.
  func foundation(of achievement: String, on side: Asked.Side) -> Background {
    designs[side]?.project.credentials[achievement] != nil
      ? .definition(side, achievement) : .prerequisite(side, achievement)
  }

  private var founded: [Asked.Side: Set<RecordEntry>] = [:]
  private var sides: [Asked.Side: Literal] = [:]

  /// While it is true, the record is one that could come about under a side's design.
  func sideHolds(_ side: Asked.Side) -> Literal {
    if let known = sides[side] { return known }
    let literal = circuit.makeVariable()
    sides[side] = literal
    return literal
  }

  /// Literals of which one is true in every record but this one.
  func difference(from record: ChosenRecord) -> [Literal] {
    let there = Set(record.entries)
    let entries = literals.sorted { $0.value < $1.value }.map { there.contains($0.key) ? !$0.value : $0.value }
    return entries + questions.map { record.trueAnswers.contains($0.question) ? !$0.literal : $0.literal }
  }

  /// While it is true, awards are of the day asked, as most that matters can be shown; nil where they are in any case.
  private(set) lazy var isAllOfToday: Literal? = makeIsAllOfToday()

  private func makeIsAllOfToday() -> Literal? {
    let given = Set(possibilities.given)
    let others = possibilities.units.flatMap(\.entries).filter { entry in
      !given.contains(entry) && date(of: entry).map { $0 != day } ?? false
    }
    let literals = others.compactMap { self.literals[$0] }
    return literals.isEmpty ? nil : circuit.all(literals.map { !$0 })
  }

  func date(of entry: RecordEntry) -> CalendarDate? { possibilities.award(entry)?.awarded }

  func achievement(of entry: RecordEntry) -> String? { possibilities.award(entry)?.achievement }
}

extension Space.Background {
  /// What is asked of the record itself comes before the criteria, so that cores speak of criteria where they can.
  var sortKey: String {
    switch self {
    case .prerequisite(let side, let id): "1 \(id) \(side.rawValue)"
    case .definition(let side, let id): "2 \(id) \(side.rawValue)"
    case .conflict(let one, let other): "0 \(one) \(other)"
    case .criterion(let side, let credential, let node): "3 \(credential) \(node) \(side.rawValue)"
    }
  }
}
