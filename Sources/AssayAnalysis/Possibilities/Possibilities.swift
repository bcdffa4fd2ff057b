internal import AssayEngine
internal import AssayModel

/// Something of which a record has at most one of several forms: an award of an achievement, a result, a fact.
struct Unit {
  /// The achievement, or what else it is.
  var id: String
  /// Its forms; the earlier, the more likely to be shown to people.
  var entries: [RecordEntry]
  /// The unit that must be there before this one, where several are alike.
  var after: Int?

  var isAward: Bool { if case .award? = entries.first { true } else { false } }
}

/// Everything that a record could hold and that the designs asked about can tell apart.
struct Possibilities {
  private(set) var record: PossibleRecord
  private(set) var units: [Unit] = []
  private(set) var unitOfEntry: [RecordEntry: Int] = [:]
  let distinctions: Distinctions
  /// What is not gone through, in the order in which it was met.
  private(set) var leftOut: [LeftOut] = []
  private let mixtures: [Asked: Mixture]
  /// What a learner has in any case.
  private(set) var given: [RecordEntry] = []

  /// At most so many awards of one repeatable achievement are thought of.
  static let mostCopies = 100
  /// At most so many forms of awards of one achievement, beyond its first award.
  private static let mostForms = 2_000

  /// `isForBlame`: awards that rest on nothing but each other are thought of too.
  init(of asked: [Asked], in designs: [Asked.Side: Design], on day: CalendarDate, isForBlame: Bool) {
    let concerned = Concerned(asked, in: designs, on: day)
    let mixtures = Mixture.all(in: concerned.trees, of: designs, on: day)
    func copies(of id: String) -> Int {
      min(Self.mostCopies, AwardCopies(of: id, in: designs, mixtures, on: day).most(for: concerned.trees))
    }
    distinctions = Distinctions(
      of: asked, prerequisites: Array(concerned.trees.dropFirst(asked.count)), designs: designs,
      achievements: concerned.achievements, unreachable: concerned.unreachable(in: designs, on: day),
      isForBlame: isForBlame, copies: copies, on: day)
    self.mixtures = mixtures
    record = PossibleRecord(entries: LearnerRecord(id: "learner"))
    for id in concerned.achievements { addAwards(of: id, designs, asked: concerned.trees, on: day) }
    if distinctions.isCut { leaveOut(.days) }
    if designs.values.contains(where: { $0.hasExpiriesBeyond(concerned.achievements) }) { leaveOut(.renewals) }
    let entries = PossibleEntries(asked: concerned.trees, in: designs, distinctions.days, mixtures, on: day)
    addAll(entries)
    merge(concerned.trees, designs, on: day)
  }

  /// What a learner has, and what could be added to it on a day: an award of each achievement that is offered, as the
  /// catalogue has it, passed results, and what else criteria ask for.
  init(of asked: [Asked], in design: Design, addingTo learner: LearnerRecord, on day: CalendarDate) {
    let concerned = Concerned(asked, in: [.new: design], on: day)
    distinctions = Distinctions(on: day)
    mixtures = Mixture.all(in: concerned.trees, of: [.new: design], on: day)
    var own = learner
    own.awards = []
    (own.results, own.evidence, own.experience, own.approvals) = ([], [], [], [])
    record = PossibleRecord(entries: own)
    give(learner)
    for id in concerned.achievements where !asked.contains(where: { $0.credential.id == id }) {
      guard let achievement = design.project.achievements[id], achievement.isOffered else { continue }
      // What an award does for another that is held is not said in clauses.
      if !achievement.renews.isEmpty { leaveOut(.renewals) }
      let copies = copies(of: id, concerned.trees, [.new: design], on: day)
      for copy in 1...copies {
        var award = Award()
        award.id = "\(id) \(copy)"
        award.achievement = id
        award.awarded = day
        award.score = design.project.assumedScore(of: achievement)
        record.entries.awards.append(award)
        add(id, [.award(record.entries.awards.count - 1)], after: copy > 1 ? units.count - 1 : nil)
      }
    }
    let entries = PossibleEntries(asked: concerned.trees, in: [.new: design], distinctions.days, mixtures, on: day)
    addEvidence(entries)
    addResults(entries)
  }

  /// Takes over what a learner has, each entry as a unit of its own that is always there.
  private mutating func give(_ learner: LearnerRecord) {
    func entries(_ count: Int, _ entry: (Int) -> RecordEntry) -> [RecordEntry] { (0..<count).map(entry) }
    record.entries.awards = learner.awards
    for place in learner.awards.indices where learner.awards[place].id == nil {
      record.entries.awards[place].id = "held \(place + 1)"
    }
    record.entries.results = learner.results
    record.entries.evidence = learner.evidence
    for place in learner.evidence.indices where learner.evidence[place].id == nil {
      record.entries.evidence[place].id = "evidence held \(place + 1)"
    }
    if !learner.experience.isEmpty { record.histories = [learner.experience] }
    record.entries.approvals = learner.approvals
    record.facts = learner.facts.sorted { $0.key < $1.key }.map { .init(name: $0.key, value: $0.value) }
    given =
      entries(learner.awards.count) { .award($0) } + entries(learner.results.count) { .result($0) }
      + entries(learner.evidence.count) { .evidence($0) } + entries(record.histories.count) { .experience($0) }
      + entries(learner.approvals.count) { .approval($0) } + entries(learner.facts.count) { .fact($0) }
    for entry in given { add("held", [entry]) }
  }

  /// Of forms of an award between which no criterion can tell, keeps the first. Where days are compared with each other, or
  /// what is asked for an award hangs on its day, each day matters.
  private mutating func merge(_ trees: [Asked], _ designs: [Asked.Side: Design], on day: CalendarDate) {
    guard record.entries.awards.count > units.count(where: \.isAward) else { return }
    var marks: [RecordEntry: [Int]] = [:]
    for tree in trees {
      guard let design = designs[tree.side] else { continue }
      let outlines = Outlines.all(of: tree, in: design) { yes in
        ResolvedPossibilities(record, in: design.index, on: day, scripts: .answering(yes))
      }
      for outline in outlines { outline.mark(&marks) }
    }
    var kept = record
    kept.entries.awards = []
    let before = units
    (units, unitOfEntry) = ([], [:])
    for unit in before {
      guard unit.isAward, !distinctions.ofAwards(of: unit.id).areDaysCompared else {
        let entries = unit.entries.map { entry in
          guard case .award(let place) = entry else { return entry }
          kept.entries.awards.append(record.entries.awards[place])
          return .award(kept.entries.awards.count - 1)
        }
        add(unit.id, entries, after: unit.after)
        continue
      }
      var seen: Set<[Int]> = []
      var entries: [RecordEntry] = []
      for entry in unit.entries where seen.insert(marks[entry] ?? []).inserted {
        guard case .award(let place) = entry else { continue }
        entries.append(.award(kept.entries.awards.count))
        kept.entries.awards.append(record.entries.awards[place])
      }
      add(unit.id, entries, after: unit.after)
    }
    record = kept
  }

  private mutating func leaveOut(_ what: LeftOut) {
    if !leftOut.contains(what) { leftOut.append(what) }
  }

  private mutating func add(_ id: String, _ entries: [RecordEntry], after: Int? = nil) {
    for entry in entries { unitOfEntry[entry] = units.count }
    units.append(Unit(id: id, entries: entries, after: after))
  }

  /// By the ids of awards of which there may be several of one achievement: which of them each is.
  var copies: [String: Int] {
    var awards: [String: [[RecordEntry]]] = [:]
    for unit in units where unit.isAward {
      guard let first = unit.entries.first, let achievement = award(first)?.achievement else { continue }
      awards[achievement, default: []].append(unit.entries)
    }
    var copies: [String: Int] = [:]
    for several in awards.values where several.count > 1 {
      for (place, forms) in several.enumerated() {
        for id in forms.compactMap({ award($0)?.id }) { copies[id] = place + 1 }
      }
    }
    return copies
  }

  func award(_ entry: RecordEntry) -> Award? {
    if case .award(let place) = entry { record.entries.awards[place] } else { nil }
  }

  // MARK: What else there is

  private mutating func addAll(_ entries: PossibleEntries) {
    addEvidence(entries)
    add(entries.approvals) { record, decision in
      record.entries.approvals.append(decision)
      return .approval(record.entries.approvals.count - 1)
    }
    addResults(entries)
    add(entries.facts) { record, fact in
      record.facts.append(fact)
      return .fact(record.facts.count - 1)
    }
    add(entries.histories) { record, history in
      record.histories.append(history)
      return .experience(record.histories.count - 1)
    }
  }

  private mutating func addEvidence(_ entries: PossibleEntries) {
    add(entries.evidence) { record, piece in
      var piece = piece
      piece.id = "evidence \(record.entries.evidence.count + 1)"
      record.entries.evidence.append(piece)
      return .evidence(record.entries.evidence.count - 1)
    }
  }

  private mutating func addResults(_ entries: PossibleEntries) {
    add(entries.results) { record, result in
      record.entries.results.append(result)
      return .result(record.entries.results.count - 1)
    }
  }

  /// Units by one name are alike, and the later is only there where the earlier is.
  private mutating func add<Form>(
    _ possible: PossibleEntries.Of<Form>, _ take: (inout PossibleRecord, Form) -> RecordEntry
  ) {
    if possible.isCut { leaveOut(.entries) }
    for unit in possible.units {
      let after = units.last?.id == unit.name ? units.count - 1 : nil
      add(unit.name, unit.forms.map { take(&record, $0) }, after: after)
    }
  }

  // MARK: Awards

  private mutating func addAwards(
    of id: String, _ designs: [Asked.Side: Design], asked: [Asked], on day: CalendarDate
  ) {
    let known = designs.sorted { $0.key > $1.key }.map(\.value.project)
    guard let achievement = known.compactMap({ $0.achievements[id] }).first else { return }
    let grading = known.compactMap { $0.credentials[id]?.assessments.first?.grading }.first
    let apart = distinctions.ofAwards(of: id)
    var marks: [Score?] = apart.marks(on: grading, assumed: achievement.assume.score)
    // Nobody knows which mean marks in words come to.
    if !apart.means.isEmpty, marks.contains(where: { if case .word? = $0 { true } else { false } }) {
      leaveOut(.meansOfWords)
    }
    // Awards without a mark are left out of it, as if they had the mean itself.
    if !apart.means.allSatisfy({ marks.contains(.number($0)) }) { marks.append(nil) }
    let ways: [GainedBy?] = [nil] + apart.waysGained.map { GainedBy(rawValue: $0) }
    let versions: [String?] = [nil] + apart.versions.sorted()
    let days = distinctions.days.ofAwards(of: id)
    let forms = days.count * max(1, marks.count) * Set(ways).count * versions.count
    var copies = copies(of: id, asked, designs, on: day)
    if copies > 1, copies * forms > Self.mostForms {
      copies = max(1, Self.mostForms / forms)
      leaveOut(.awards(of: id))
    }
    for copy in 1...copies {
      var entries: [RecordEntry] = []
      for date in days {
        for mark in marks.isEmpty ? [nil] : marks {
          for way in Set(ways.map { $0?.rawValue }).sorted(by: { ($0 ?? "") < ($1 ?? "") }) {
            for version in versions {
              var award = Award()
              award.id = "\(id) \(copy).\(entries.count + 1)"
              award.achievement = id
              award.awarded = date
              award.score = mark
              award.gainedBy = way.flatMap { GainedBy(rawValue: $0) }
              award.version = version
              entries.append(.award(record.entries.awards.count))
              record.entries.awards.append(award)
            }
          }
        }
      }
      add(id, entries, after: copy > 1 ? units.count - 1 : nil)
    }
  }

  /// As many as a record may need, up to as many as are thought of.
  private mutating func copies(
    of achievement: String, _ asked: [Asked], _ designs: [Asked.Side: Design], on day: CalendarDate
  ) -> Int {
    let most = AwardCopies(of: achievement, in: designs, mixtures, on: day).most(for: asked)
    if most > Self.mostCopies { leaveOut(.awards(of: achievement)) }
    return min(most, Self.mostCopies)
  }
}
