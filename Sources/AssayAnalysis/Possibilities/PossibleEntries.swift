internal import AssayEngine
internal import AssayModel

/// What a record could hold beside awards, as far as criteria ask for it.
struct PossibleEntries {
  /// Of each of these, a record has at most one form.
  struct Of<Entry> {
    var units: [(name: String, forms: [Entry])] = []
    /// Whether there are more forms than are thought of.
    var isCut = false
  }

  private let trees: [Asked]
  private let designs: [Asked.Side: Design]
  private let days: DaysApart
  private let mixtures: [Asked: Mixture]
  private let day: CalendarDate

  init(
    asked trees: [Asked], in designs: [Asked.Side: Design], _ days: DaysApart, _ mixtures: [Asked: Mixture],
    on day: CalendarDate
  ) {
    (self.trees, self.designs, self.days, self.mixtures, self.day) = (trees, designs, days, mixtures, day)
  }

  private var criteria: [(criterion: Criterion, tree: Asked)] {
    trees.flatMap { tree in Question.criteria(of: tree.credential).withAllInside.map { ($0, tree) } }
  }

  // MARK: Evidence

  /// As many pieces as all criteria of a tree ask for together, of each kind that they ask for.
  var evidence: Of<EvidencePiece> {
    var all = Of<EvidencePiece>()
    var pieces: [(name: String, piece: EvidencePiece)] = []
    var known: Set<String> = []
    var asked: [(tree: Asked, within: Within?)] = []
    var hours: Set<Decimal> = []
    for tree in trees {
      var counts: [String: Int] = [:]
      for case .claim(let claim) in Question.criteria(of: tree.credential).withAllInside.map(\.form) {
        guard case .evidence(let pattern) = claim.of else { continue }
        asked.append((tree, pattern.within))
        hours.formUnion(tree.credential.hoursLimited)
        all.isCut = all.isCut || tree.credential.hasSharesOfHours
        for kind in pattern.kinds.isEmpty ? [nil] : pattern.kinds.map(Optional.some) {
          for var piece in wanted(by: claim, pattern, in: tree) {
            piece.kind = kind
            let description = [
              "evidence", kind ?? "", piece.signedBy?.role ?? "", piece.signedBy?.organisation ?? "",
              piece.hours.map { "\($0.amount)" } ?? "",
            ].joined(separator: "\u{1}")
            let number = counts[description, default: 0] + 1
            counts[description] = number
            guard number <= Possibilities.mostCopies else {
              all.isCut = true
              continue
            }
            let name = "\(description)\u{1}\(number)"
            if known.insert(name).inserted { pieces.append((name, piece)) }
          }
        }
      }
    }
    let (dates, isCut) = days.ofEntries(asked: asked, areEvidence: true)
    all.isCut = all.isCut || isCut
    all.units = pieces.map { name, piece in
      let others = hours.subtracting([piece.hours?.amount].compactMap { $0 }).sorted().map { Hours($0) }
      let forms = ([piece.hours] + others).flatMap { hours in
        dates.map { date in
          var dated = piece
          (dated.date, dated.hours) = (date, hours)
          return dated
        }
      }
      return (name, forms)
    }
    return all
  }

  /// The pieces that a claim asks for, or that limits around it do. Where they must lie close together, hours may come together
  /// from several days.
  private func wanted(by claim: Claim, _ pattern: EvidencePattern, in tree: Asked) -> [EvidencePiece] {
    var pieces = Array(claim.pieces(pattern).prefix(Possibilities.mostCopies + 1))
    guard let whole = pieces.first else { return [] }
    let more = mixtures[tree]?.morePieces ?? 0
    let least = min(max(tree.credential.fewestCounted, pieces.count + more), Possibilities.mostCopies + 1)
    pieces += Array(repeating: whole, count: max(0, least - pieces.count))
    guard days.comparesEvidence, let hours = whole.hours else { return pieces }
    var half = whole
    half.hours = Hours(Decimal(millionths: (hours.amount.millionths + 1) / 2))
    return pieces + [half, half]
  }

  // MARK: Approvals

  var approvals: Of<ApprovalDecision> {
    var all = Of<ApprovalDecision>()
    var decisions: [(name: String, place: String, by: String?)] = []
    var asked: [String: [(tree: Asked, within: Within?)]] = [:]
    for tree in trees {
      for node in CriterionNode(Question.criteria(of: tree.credential)).all {
        guard case .approval(let demand) = node.criterion.form else { continue }
        let place = "\(tree.credential.id)/\(node.id)"
        let name = "approval\u{1}\(place)\u{1}\(demand.by ?? "")"
        if !decisions.contains(where: { $0.name == name }) { decisions.append((name, place, demand.by)) }
        asked[place, default: []].append((tree, demand.within))
      }
    }
    for (name, place, by) in decisions {
      let (dates, isCut) = days.ofEntries(asked: asked[place] ?? [])
      all.isCut = all.isCut || isCut
      let forms = dates.map { date in
        var decision = ApprovalDecision(of: place)
        (decision.by, decision.date, decision.decision) = (by, date, .approved)
        return decision
      }
      all.units.append((name, forms))
    }
    return all
  }

  // MARK: Results

  /// As many results of an assessment as one version of a design may need to meet all its demands.
  var results: Of<AssessmentResult> {
    struct Demanded {
      var demands: [ResultDemand: Set<Asked.Side>] = [:]
      /// Where a passed result shows something, beside what is demanded of results.
      var shown: Set<Asked.Side> = []
      /// What its marks must be, as each version grades it.
      var marks: [ScoreDemand] = []
      var grading: Grading
      var asked: [(tree: Asked, within: Within?)] = []
    }
    var all = Of<AssessmentResult>()
    var demanded: [String: Demanded] = [:]
    for (criterion, tree) in criteria {
      guard let project = designs[tree.side]?.project else { continue }
      switch criterion.form {
      case .fact(.result(let demand)):
        guard let (id, assessment) = project.assessment(demand.assessment, in: tree.credential) else { continue }
        demanded[id, default: Demanded(grading: assessment.grading)].demands[demand, default: []].insert(tree.side)
        demanded[id]?.asked.append((tree, demand.within))
        if let mark = demand.score ?? assessment.grading.passed { demanded[id]?.marks.append(mark) }
      case .fact(.shown):
        for (id, assessment) in project.showing(in: tree.credential) {
          demanded[id, default: Demanded(grading: assessment.grading)].asked.append((tree, nil))
          demanded[id]?.shown.insert(tree.side)
          if let mark = assessment.grading.passed { demanded[id]?.marks.append(mark) }
        }
      case .fact, .claim, .atLeast, .pool, .not, .dated, .covers, .order, .approval, .opaque, .stated: continue
      }
    }
    for (id, demanded) in demanded.sorted(by: { $0.key < $1.key }) {
      let marks = Self.marks(demanded.marks, on: demanded.grading)
      let attempts = Set([1] + demanded.demands.keys.compactMap(\.attemptsAtMost).flatMap { [$0, $0 + 1] }).sorted()
      let (dates, isCut) = days.ofEntries(asked: demanded.asked)
      all.isCut = all.isCut || isCut
      var forms: [AssessmentResult] = []
      for date in dates {
        for mark in marks {
          for attempt in attempts {
            var result = AssessmentResult(assessment: id)
            (result.date, result.score) = (date, mark)
            result.attempt = attempts.count > 1 ? attempt : nil
            forms.append(result)
          }
        }
      }
      if forms.isEmpty { continue }
      let most =
        [Asked.Side.old, .new].map { side in
          demanded.demands.values.count { $0.contains(side) } + (demanded.shown.contains(side) ? 1 : 0)
        }.max() ?? 1
      for _ in 0..<max(1, min(most, forms.count, Possibilities.mostCopies)) {
        all.units.append(("result\u{1}\(id)", forms))
      }
    }
    return all
  }

  /// The marks that are told apart, those that suffice first.
  private static func marks(_ demands: [ScoreDemand], on grading: Grading) -> [Score] {
    var thresholds = Thresholds()
    var words: [Score] = []
    var isBounded = false
    func tell(_ score: Score, isMost: Bool) {
      guard case .number(let number) = score else {
        if !words.contains(score) { words.append(score) }
        return
      }
      if isMost == (grading.better == .lower) { thresholds.add(from: number) } else { thresholds.add(to: number) }
    }
    for demand in demands {
      switch demand {
      case .atLeastAsGood(let score): tell(score, isMost: false)
      case .range(let bounds):
        if let least = bounds.atLeast { tell(least, isMost: false) }
        if let most = bounds.atMost {
          tell(most, isMost: true)
          isBounded = true
        }
      }
    }
    if case .words(let all) = grading.scale, isBounded { words = all.map { .word($0) } }
    let range =
      if case .points(let points) = grading.scale { points } else { Bounds<Decimal>(atLeast: 0, atMost: 100) }
    var numbers = thresholds.apart(from: range.atLeast, to: range.atMost, highest: grading.better == .lower)
    // Too bad a mark is like none, unless a mark can be too good.
    if !isBounded { numbers.removeAll { !thresholds.all.contains($0) } }
    return (words + numbers.map { .number($0) }).sorted {
      (grading.rank($0) ?? 0, $0.description) > (grading.rank($1) ?? 0, $1.description)
    }
  }

  // MARK: Facts

  var facts: Of<PossibleRecord.RecordedFact> {
    var words: [String: Set<String>] = [:]
    var numbers: [String: Thresholds] = [:]
    var dates: [String: Thresholds] = [:]
    for (criterion, _) in criteria {
      guard case .fact(.recorded(let facts)) = criterion.form else { continue }
      for fact in facts {
        if words[fact.name] == nil { words[fact.name] = [] }
        switch fact.test {
        case .oneOf(let values): words[fact.name, default: []].formUnion(values)
        case .range(let bounds):
          switch bounds.atLeast {
          case .number(let number)?: numbers[fact.name, default: Thresholds()].add(from: number)
          case .date(let date)?: dates[fact.name, default: Thresholds()].add(from: Decimal(date.dayNumber))
          case nil: break
          }
          switch bounds.atMost {
          case .number(let number)?: numbers[fact.name, default: Thresholds()].add(to: number)
          case .date(let date)?: dates[fact.name, default: Thresholds()].add(to: Decimal(date.dayNumber))
          case nil: break
          }
        }
      }
    }
    var all = Of<PossibleRecord.RecordedFact>()
    for (name, own) in words.sorted(by: { $0.key < $1.key }) {
      var values = own.sorted()
      values += (numbers[name]?.apart(highest: false) ?? []).map(\.description)
      values += (dates[name]?.apart(highest: false) ?? []).compactMap(\.wholeNumber)
        .map { CalendarDate(dayNumber: $0).description }
      var seen: Set<String> = []
      let distinct = values.filter { seen.insert($0).inserted }
      all.units.append(("fact\u{1}\(name)", distinct.map { .init(name: name, value: $0) }))
    }
    return all
  }

  // MARK: Experience

  var histories: Of<[ExperiencePeriod]> {
    var demands: [(demand: ExperienceDemand, days: [CalendarDate])] = []
    for (criterion, tree) in criteria {
      guard case .fact(.experience(let demand)) = criterion.form else { continue }
      demands.append((demand, days.lookedAt(tree)))
    }
    // What may be worked in any role may be worked in one that nobody names.
    var roles = Set(demands.compactMap(\.demand.role)).sorted().map(Optional.some)
    if demands.contains(where: { $0.demand.role == nil }) { roles.append(nil) }
    var all = Of<[ExperiencePeriod]>()
    for role in roles {
      let own = demands.filter { $0.demand.role == nil || $0.demand.role == role }
      var forms: [[ExperiencePeriod]] = []
      for day in Set(own.flatMap(\.days)).sorted(by: >) {
        let histories = WorkHistories(own.filter { $0.days.contains(day) }.map(\.demand), role: role, on: day)
        for history in histories.all where !forms.contains(history) { forms.append(history) }
        if histories.isCut { all.isCut = true }
      }
      all.units.append(("experience\u{1}\(role ?? "")", forms))
    }
    return all
  }
}

extension Grading {
  /// What passes, where nothing else is asked for.
  fileprivate var passed: ScoreDemand? {
    (pass ?? (scale == .passFail ? .word("pass") : nil)).map { .atLeastAsGood($0) }
  }
}

extension Project {
  /// The assessments of which results may show something, by the names that results have for them.
  fileprivate func showing(in credential: Credential) -> [(id: String, assessment: Assessment)] {
    let ofCredentials = credentials.values.flatMap { owner in owner.assessments.map { ("\(owner.id)/\($0.id)", $0) } }
    let own = credential.assessments.map { ("\(credential.id)/\($0.id)", $0) }
    let others = (assessments.map { ($0.key, $0.value) } + ofCredentials).filter { !$0.1.assesses.isEmpty }
    return own + others.filter { other in !own.contains { $0.0 == other.0 } }.sorted { $0.0 < $1.0 }
  }
}
