// swift-format-ignore-file: NeverForceUnwrap

// A design that is made here has what is unwrapped; a test that finds otherwise may stop.
import AssayModel

/// The rules of "earned" read off one by one, over every allocation that there is. It shares no code with the engine.
struct BruteForce {
  /// Per credential, per thing: the number of its claim in the author's order, or ``uncounted``.
  typealias Placing = [[Int]]
  static let uncounted = Int.max

  let project: Project
  let learner: LearnerRecord
  let credentials: [Credential]
  var day = RandomDesign.day
  var ifCompleted = false
  /// What a predicate says of an award, by both names; nil where nobody knows.
  var predicate: (String, String) -> Bool? = { _, _ in nil }
  /// Whether what is doubtful is taken towards the verdict, or against it.
  var isHopeful = false

  /// What exceptions above a pool let count in it.
  var acceptedAbove: Set<String> = []
  /// Whether it stands by itself, so that nothing holds between it and the rest.
  var isPool = false

  /// Awards in id order, then evidence in id order.
  private(set) var things: [Thing] = []
  /// Per credential.
  private(set) var branches: [Branch] = []

  init(_ project: Project, _ learner: LearnerRecord, _ credentials: [Credential]) {
    self.init(project, learner, credentials) { _ in }
  }

  init(
    _ project: Project, _ learner: LearnerRecord, _ credentials: [Credential], _ set: (inout BruteForce) -> Void
  ) {
    (self.project, self.learner, self.credentials) = (project, learner, credentials)
    set(&self)
    things = madeThings()
    branches = credentials.map(branch)
  }

  // MARK: The best of all allocations

  /// The canonical allocation that earns all the credentials together; nil where there is none.
  func canonicalMet(unshared: Bool) -> Placing? {
    let earning = credentials.indices.map { credential in
      placings(credential).filter { isEarned(credential, $0) }
    }
    return best(combined(earning)) { placing in
      keepsBetween(placing) && (!unshared || keepsUnshared(placing)) ? Shortfall() : nil
    }?.placing
  }

  /// The canonical allocation that comes nearest to earning the one credential.
  func canonicalNearest() -> Placing? { nearest()?.placing }

  func nearest() -> (placing: Placing, shortfall: Shortfall)? {
    best(placings(0).map { [$0] }) { placing in
      guard keepsBetween(placing), var shortfall = shortfall(of: branches[0], placing[0]) else { return nil }
      shortfall.lacking += overallFailures(0, placing[0])
      return shortfall
    }
  }

  private func best(
    _ placings: [Placing], _ judge: (Placing) -> Shortfall?
  ) -> (placing: Placing, shortfall: Shortfall)? {
    var best: (placing: Placing, shortfall: Shortfall, size: Int)?
    for placing in placings {
      let size = placing.reduce(0) { $0 + $1.count { $0 != Self.uncounted } }
      if let best, best.shortfall == Shortfall(), size > best.size { continue }
      guard let shortfall = judge(placing) else { continue }
      if let found = best {
        if found.shortfall != shortfall {
          if !shortfall.isLess(found.shortfall) { continue }
        } else if found.size != size {
          if size > found.size { continue }
        } else if !key(placing).lexicographicallyPrecedes(key(found.placing)) {
          continue
        }
      }
      best = (placing, shortfall, size)
    }
    return best.map { ($0.placing, $0.shortfall) }
  }

  /// Things in id order, the earliest claim first, uncounted last.
  private func key(_ placing: Placing) -> [Int] { things.indices.flatMap { thing in placing.map { $0[thing] } } }

  private func combined(_ lists: [[[Int]]]) -> [Placing] {
    lists.reduce([[]]) { whole, list in whole.flatMap { placing in list.map { placing + [$0] } } }
  }

  /// Every way to count things in one credential that keeps its maxima.
  private func placings(_ credential: Int) -> [[Int]] {
    let claims = branches[credential].claims
    var found: [[Int]] = []
    var placing = Array(repeating: Self.uncounted, count: things.count)
    func step(_ thing: Int) {
      if thing == things.count {
        found.append(placing)
        return
      }
      for (number, claim) in claims.enumerated() where claim.eligible[thing] {
        placing[thing] = number
        // What is too much stays too much, whatever else is counted.
        if keepsPairs(thing, placing), keepsMaxima(credential, placing) { step(thing + 1) }
      }
      placing[thing] = Self.uncounted
      step(thing + 1)
    }
    step(0)
    return found
  }

  /// Whether one allocation, of one credential, is among those that earn it.
  func isRight(_ placing: [Int]) -> Bool {
    placings(0).contains(placing) && isEarned(0, placing) && keepsBetween([placing])
  }

  // MARK: In the engine's words

  /// `award:claim` for each counted award, in order.
  func words(_ placing: Placing) -> [String] {
    things.indices.flatMap { thing in
      credentials.indices.compactMap { credential in
        let number = placing[credential][thing]
        guard number != Self.uncounted else { return nil }
        return "\(credentials[credential].id) \(things[thing].id):\(branches[credential].claims[number].name)"
      }
    }
  }

  /// How far something is from being met.
  struct Shortfall: Equatable {
    var lacking = 0
    var missing = Rational.zero

    static func + (left: Shortfall, right: Shortfall) -> Shortfall {
      Shortfall(lacking: left.lacking + right.lacking, missing: left.missing.adding(right.missing)!)
    }
    func isLess(_ other: Shortfall) -> Bool {
      lacking != other.lacking ? lacking < other.lacking : missing < other.missing
    }
  }
}
