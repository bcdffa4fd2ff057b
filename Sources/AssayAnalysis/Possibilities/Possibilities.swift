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
  /// Whether something was left out, so that "nobody" is not known.
  var isCut: Bool { distinctions.isCut || copiesAreCut }
  private var copiesAreCut = false
  /// What a learner has in any case.
  private(set) var given: [RecordEntry] = []

  /// At most so many awards of one repeatable achievement are thought of.
  static let mostCopies = 12

  init(of asked: [Asked], in designs: [Asked.Side: Design], on day: CalendarDate) {
    let concerned = Concerned(asked, in: designs, on: day)
    distinctions = Distinctions(
      of: asked, prerequisites: Array(concerned.trees.dropFirst(asked.count)), designs: designs,
      achievements: Set(concerned.achievements), on: day)
    record = PossibleRecord(entries: LearnerRecord(id: "learner"))
    for id in concerned.achievements { addAwards(of: id, designs, asked: concerned.trees) }
    for tree in concerned.trees {
      guard let design = designs[tree.side] else { continue }
      for criterion in Question.criteria(of: tree.credential).withAllInside {
        addOthers(for: criterion, in: tree.credential, design)
      }
      addApprovals(for: tree.credential)
    }
    addResults(for: concerned.trees, designs)
    addFacts(for: concerned.trees)
    addExperience(for: concerned.trees, on: day)
    // Where days are compared with each other, or what is asked for an award hangs on its day, each day matters.
    if distinctions.days.count == 1 || !distinctions.comparesDays { merge(concerned.trees, designs, on: day) }
  }

  /// What a learner has, and what could be added to it on a day: an award of each achievement that is offered, as the
  /// catalogue has it, passed results, and what else criteria ask for.
  init(of asked: [Asked], in design: Design, addingTo learner: LearnerRecord, on day: CalendarDate) {
    let concerned = Concerned(asked, in: [.new: design], on: day)
    distinctions = Distinctions(
      of: asked, prerequisites: [], designs: [.new: design], achievements: [], on: day, isOneDay: true)
    var own = learner
    own.awards = []
    (own.results, own.evidence, own.experience, own.approvals) = ([], [], [], [])
    record = PossibleRecord(entries: own)
    give(learner)
    for id in concerned.achievements where !asked.contains(where: { $0.credential.id == id }) {
      guard let achievement = design.project.achievements[id], achievement.isOffered else { continue }
      // What an award does for another that is held is not said in clauses.
      if !achievement.renews.isEmpty { copiesAreCut = true }
      let copies = achievement.isRepeatable ? copies(of: achievement, concerned.trees) : 1
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
    for tree in concerned.trees {
      for criterion in Question.criteria(of: tree.credential).withAllInside {
        addOthers(for: criterion, in: tree.credential, design)
      }
    }
    addResults(for: concerned.trees, [.new: design])
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
    record.entries.experience = learner.experience
    record.entries.approvals = learner.approvals
    record.facts = learner.facts.sorted { $0.key < $1.key }.map { .init(name: $0.key, value: $0.value) }
    given =
      entries(learner.awards.count) { .award($0) } + entries(learner.results.count) { .result($0) }
      + entries(learner.evidence.count) { .evidence($0) } + entries(learner.experience.count) { .experience($0) }
      + entries(learner.approvals.count) { .approval($0) } + entries(learner.facts.count) { .fact($0) }
    for entry in given { add("held", [entry]) }
  }

  /// Of forms of an award between which no criterion can tell, keeps the first.
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
      guard unit.isAward else {
        add(unit.id, unit.entries, after: unit.after)
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

  private mutating func add(_ id: String, _ entries: [RecordEntry], after: Int? = nil) {
    for entry in entries { unitOfEntry[entry] = units.count }
    units.append(Unit(id: id, entries: entries, after: after))
  }

  // MARK: Awards

  private mutating func addAwards(of id: String, _ designs: [Asked.Side: Design], asked: [Asked]) {
    let known = designs.sorted { $0.key > $1.key }.map(\.value.project)
    guard let achievement = known.compactMap({ $0.achievements[id] }).first else { return }
    let grading = known.compactMap { $0.credentials[id]?.assessments.first?.grading }.first
    let marks: [Score?] = distinctions.marks(on: grading, assumed: achievement.assume.score)
    let ways: [GainedBy?] = [nil] + distinctions.waysGained.map { GainedBy(rawValue: $0) }
    let versions: [String?] = [nil] + distinctions.versions
    let copies = achievement.isRepeatable ? copies(of: achievement, asked) : 1
    for copy in 1...copies {
      var entries: [RecordEntry] = []
      for date in distinctions.days {
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

  /// As many as any demand could ask for.
  private mutating func copies(of achievement: Achievement, _ asked: [Asked]) -> Int {
    var most = 1
    for criterion in asked.flatMap({ Question.criteria(of: $0.credential).withAllInside }) {
      guard case .claim(let claim) = criterion.form else { continue }
      for demand in claim.demands {
        guard let least = demand.bounds.atLeast?.millionths, least > 0 else { continue }
        let each: Int? =
          switch demand.measure {
          case .count: 1_000_000
          case .credits: achievement.credits.map(\.amount.millionths).filter { $0 > 0 }.min()
          case .hours: achievement.hours?.amount.millionths
          }
        most = max(most, each.map { $0 > 0 ? (least + $0 - 1) / $0 : 1 } ?? Self.mostCopies)
      }
    }
    if most > Self.mostCopies { copiesAreCut = true }
    return min(most, Self.mostCopies)
  }

  // MARK: What else there is

  private mutating func addOthers(for criterion: Criterion, in credential: Credential, _ design: Design) {
    guard case .claim(let claim) = criterion.form, case .evidence(let pattern) = claim.of else { return }
    let pieces = claim.pieces(pattern)
    if pieces.count > Self.mostCopies { copiesAreCut = true }
    for (number, piece) in pieces.prefix(Self.mostCopies).enumerated() {
      let name = [
        "evidence", piece.kind ?? "", piece.signedBy?.role ?? "", piece.signedBy?.organisation ?? "",
        piece.hours.map { "\($0.amount)" } ?? "", "\(number + 1)",
      ].joined(separator: "\u{1}")
      if units.contains(where: { $0.id == name }) { continue }
      let days = pattern.within == nil ? Array(distinctions.days.prefix(1)) : distinctions.days
      let entries = days.map { date in
        var dated = piece
        dated.date = date
        dated.id = "evidence \(record.entries.evidence.count + 1)"
        record.entries.evidence.append(dated)
        return RecordEntry.evidence(record.entries.evidence.count - 1)
      }
      add(name, entries)
    }
  }

  private mutating func addApprovals(for credential: Credential) {
    for node in CriterionNode(Question.criteria(of: credential)).all {
      guard case .approval(let demand) = node.criterion.form else { continue }
      let place = "\(credential.id)/\(node.id)"
      let name = "approval\u{1}\(place)\u{1}\(demand.by ?? "")"
      if units.contains(where: { $0.id == name }) { continue }
      let days = demand.within == nil ? Array(distinctions.days.prefix(1)) : distinctions.days
      let entries = days.map { date in
        var decision = ApprovalDecision(of: place)
        decision.by = demand.by
        decision.date = date
        decision.decision = .approved
        record.entries.approvals.append(decision)
        return RecordEntry.approval(record.entries.approvals.count - 1)
      }
      add(name, entries)
    }
  }

  private mutating func addResults(for trees: [Asked], _ designs: [Asked.Side: Design]) {
    var demands: [String: [(demand: ResultDemand?, grading: Grading)]] = [:]
    for tree in trees {
      guard let project = designs[tree.side]?.project else { continue }
      for criterion in Question.criteria(of: tree.credential).withAllInside {
        switch criterion.form {
        case .fact(.result(let demand)):
          guard let (id, assessment) = project.assessment(demand.assessment, in: tree.credential) else { continue }
          demands[id, default: []].append((demand, assessment.grading))
        case .fact(.shown):
          for assessment in tree.credential.assessments {
            demands["\(tree.credential.id)/\(assessment.id)", default: []].append((nil, assessment.grading))
          }
        case .fact, .claim, .atLeast, .pool, .not, .dated, .covers, .order, .approval, .opaque, .stated: break
        }
      }
    }
    for (id, asked) in demands.sorted(by: { $0.key < $1.key }) {
      var marks: [Score] = []
      for (demand, grading) in asked {
        switch demand?.score {
        case .atLeastAsGood(let score)?: marks.append(score)
        case .range(let bounds)?: marks += [bounds.atMost, bounds.atLeast].compactMap { $0 }
        case nil: marks += [grading.pass ?? (grading.scale == .passFail ? .word("pass") : nil)].compactMap { $0 }
        }
      }
      var distinct: [Score] = []
      for mark in marks where !distinct.contains(mark) { distinct.append(mark) }
      if let grading = asked.first?.grading {
        distinct.sort { (grading.rank($0) ?? 0, $0.description) > (grading.rank($1) ?? 0, $1.description) }
      }
      let attempts = Set([1] + asked.compactMap { $0.demand?.attemptsAtMost }.flatMap { [$0, $0 + 1] }).sorted()
      let days = asked.contains { $0.demand?.within != nil } ? distinctions.days : Array(distinctions.days.prefix(1))
      var entries: [RecordEntry] = []
      for date in days {
        for mark in distinct {
          for attempt in attempts {
            var result = AssessmentResult(assessment: id)
            result.date = date
            result.score = mark
            result.attempt = attempts.count > 1 ? attempt : nil
            entries.append(.result(record.entries.results.count))
            record.entries.results.append(result)
          }
        }
      }
      add("result\u{1}\(id)", entries)
    }
  }

  private mutating func addFacts(for trees: [Asked]) {
    var values: [String: [String]] = [:]
    for criterion in trees.flatMap({ Question.criteria(of: $0.credential).withAllInside }) {
      guard case .fact(.recorded(let facts)) = criterion.form else { continue }
      for fact in facts {
        switch fact.test {
        case .oneOf(let words): values[fact.name, default: []] += words
        case .range(let bounds):
          values[fact.name, default: []] += [bounds.atLeast, bounds.atMost].compactMap { $0?.description }
        }
      }
    }
    for (name, all) in values.sorted(by: { $0.key < $1.key }) {
      let entries = Set(all).sorted().map { value in
        record.facts.append(.init(name: name, value: value))
        return RecordEntry.fact(record.facts.count - 1)
      }
      add("fact\u{1}\(name)", entries)
    }
  }

  private mutating func addExperience(for trees: [Asked], on day: CalendarDate) {
    var demands: [String: [ExperienceDemand]] = [:]
    for criterion in trees.flatMap({ Question.criteria(of: $0.credential).withAllInside }) {
      guard case .fact(.experience(let demand)) = criterion.form else { continue }
      demands[demand.role ?? "", default: []].append(demand)
    }
    for (role, asked) in demands.sorted(by: { $0.key < $1.key }) {
      let hours = Set(asked.compactMap(\.hours)).sorted()
      let lengths = Set(asked.compactMap(\.lasting)).sorted { day.subtracting($0) > day.subtracting($1) }
      var entries: [RecordEntry] = []
      for length in lengths.isEmpty ? [nil] : lengths.map(Optional.some) {
        for amount in hours.isEmpty ? [nil] : hours.map(Optional.some) {
          var period = ExperiencePeriod()
          period.role = role.isEmpty ? nil : role
          period.from = day.subtracting(
            length ?? asked.compactMap(\.within).compactMap(\.period).first ?? Period(months: 1))
          period.to = day
          period.hours = amount
          entries.append(.experience(record.entries.experience.count))
          record.entries.experience.append(period)
        }
      }
      add("experience\u{1}\(role)", entries)
    }
  }
}

extension Within {
  fileprivate var period: Period? { if case .period(let period) = self { period } else { nil } }
}
