internal import AssayLint
internal import AssayModel

/// A learner's record while it is drawn.
struct Sketch {
  let stock: Stock
  /// The credential whose criteria are asked.
  var credential: String?
  var record: LearnerRecord
  var draw: Draw
  /// How many in a hundred of the things asked for are as they have to be.
  let quality: Int
  /// Achievements of which there is an award that counts: another of the same would not.
  var used: Set<String> = []

  init(_ stock: Stock, of record: LearnerRecord, quality: Int, _ draw: Draw) {
    self.stock = stock
    self.record = record
    self.quality = quality
    self.draw = draw
  }

  /// Draws what a criterion asks for, or what just fails it. `limits`: those of all that stands around it.
  mutating func add(_ node: CriterionNode, under limits: [Limit]) {
    let limits = limits + node.criterion.limits
    switch node.criterion.form {
    case .atLeast(let count, _): add(count, of: node.children, under: limits)
    case .pool: addPool(node)
    case .claim(let claim):
      switch claim.of {
      case .awards(let pattern): add(claim, of: pattern, under: limits)
      case .evidence(let pattern): add(claim, of: pattern)
      }
    case .not(let pattern): if !isGood() { addAward(as: pattern, spoilt: false) }
    case .dated(let recurrence): add(recurrence.of)
    case .fact(let fact): add(fact)
    case .covers(let references): for reference in references where isGood() { show(reference) }
    case .order(let references): add(inOrder: references)
    case .approval(let demand): add(demand, at: node.id)
    case .opaque: borrow()
    case .stated: break
    }
  }

  mutating func isGood() -> Bool { draw.happens(quality) }

  /// So many of the criteria, and sometimes more. What little can be counted for is drawn first, and what rests on
  /// awards last.
  private mutating func add(_ count: Int, of nodes: [CriterionNode], under limits: [Limit]) {
    let order = nodes.indices.shuffled(using: &draw)
    let chosen = order.prefix(count) + order.dropFirst(count).filter { _ in draw.happens(25) }
    let ranked = chosen.map { (rank: rank(nodes[$0].criterion), index: $0) }.sorted { $0 < $1 }
    for (_, index) in ranked { add(nodes[index], under: limits) }
  }

  /// What is counted elsewhere counts in a pool too.
  private mutating func addPool(_ node: CriterionNode) {
    let outside = used
    used = []
    for child in node.children { add(child, under: node.criterion.limits) }
    used.formUnion(outside)
  }

  private func rank(_ criterion: Criterion) -> Int {
    switch criterion.form {
    case .claim(let claim):
      if case .awards(let pattern) = claim.of { return stock.achievements(for: pattern).count }
      return 0
    case .atLeast, .pool: return criterion.children.map(rank).min() ?? 0
    case .covers: return .max
    case .not, .dated, .fact, .order, .approval, .opaque, .stated: return 0
    }
  }

  private mutating func add(_ occurrence: Recurrence.Occurrence) {
    switch occurrence {
    case .award(let pattern): addAward(as: pattern, spoilt: !isGood())
    case .evidence(let pattern): add(Claim(of: .evidence(pattern)), of: pattern)
    case .result(let demand): add(demand)
    }
  }

  /// Something of another learner, for what only a script knows.
  private mutating func borrow() {
    guard let other = draw.choice(stock.learners) else { return }
    record.facts.merge(other.facts) { own, _ in own }
    if draw.happens(50), let piece = draw.choice(other.evidence) { record.evidence.append(piece.nameless) }
    if draw.happens(50), let period = draw.choice(other.experience) { record.experience.append(period) }
  }

  /// Anything that there is in the project.
  mutating func addAnything() {
    switch Int.random(in: 0..<10, using: &draw) {
    case 0..<6:
      if let achievement = draw.choice(stock.achievements) {
        addAward(as: Pattern(id: achievement.id), spoilt: draw.happens(25))
      }
    case 6, 7: if let found = draw.choice(stock.assessments) { add(ResultDemand(found.id)) }
    case 8: if let kind = draw.choice(stock.evidenceKinds) { addPiece(of: EvidencePattern(kinds: [kind]), hours: nil) }
    default: borrow()
    }
  }
}

extension EvidencePiece {
  /// Without the id that it has in another record.
  fileprivate var nameless: EvidencePiece {
    var piece = self
    piece.id = nil
    return piece
  }
}
