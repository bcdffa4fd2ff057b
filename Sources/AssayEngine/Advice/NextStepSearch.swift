internal import AssayModel

/// Finds the cheapest things to add that would earn what is asked about.
///
/// The problem is the one that is evaluated, with everything that could be added as items that have a price. What uses
/// nothing up and is judged on its own (pools, results, competencies) is a tree beside the others here, because what is
/// added serves all of them.
struct NextStepSearch {
  private let problem: Problem
  private let part: ProblemPart
  private let costs: [Int]
  private let additions: Additions
  private let prices: AdditionPrices
  private let budget: Int

  init(_ question: Question, _ ledger: Ledger, _ credentials: [Credential], by: NextStep.Measure) {
    additions = Additions(to: ledger, for: credentials)
    let extended = Ledger(
      question.index, learner: additions.learner, day: ledger.day, ifCompleted: ledger.ifCompleted)
    prices = AdditionPrices(by, extended, credentials)
    budget = question.budget
    var making = CompletionProblem(question, ledger, extended, credentials, additions)
    let problem = making.problem(costing: prices)
    let slots = problem.items.indices.flatMap { item in
      problem.trees.indices.compactMap { tree -> ProblemPart.Slot? in
        let claims = problem.trees[tree].claims.indices.filter {
          problem.trees[tree].claims[$0].eligible.contains(item)
        }
        return claims.isEmpty ? nil : ProblemPart.Slot(item: item, tree: tree, claims: claims)
      }
    }
    let asked = Array(credentials.indices)
    part = ProblemPart(roots: asked.map { ($0, 0) }, slots: slots, trees: asked, in: problem)
    costs = making.prices
    self.problem = problem
  }

  /// At most so many steps, the cheapest first; nil where that could not be found out.
  func steps(atMost count: Int) -> [NextStep]? {
    var (steps, found): ([NextStep], [AllocationSearch.Exclusion]) = ([], [])
    var tags: [Int: Int] = [:]
    var workLeft = budget
    while steps.count < count {
      // What was found before is no step again, nor is anything that adds to it.
      let layout = Layout(problem, part, prices: costs, tags: tags)
      var search = AllocationSearch(layout, budget: workLeft, excluding: found)
      guard let cheapest = search.cheapest() else {
        // What was found before the budget ended is the cheapest all the same.
        return search.isExhausted && steps.isEmpty ? nil : steps
      }
      workLeft = max(0, search.workLeft)
      let exclusion = exclusion(of: cheapest.addedItems)
      for item in exclusion.parts.flatMap(\.items) {
        tags[item] = exclusion.parts.first { $0.items.contains(item) }?.items[0]
      }
      found.append(exclusion)
      steps.append(step(adding: cheapest.addedItems))
      if cheapest.addedItems.isEmpty { break }
    }
    return steps
  }

  /// The same additions again, whichever of several alike they are made of.
  private func exclusion(of items: [Int]) -> AllocationSearch.Exclusion {
    let meanings = items.compactMap { additions.meaning[problem.items[$0].id] }
    let parts = Set(meanings).map { meaning in
      (
        items: problem.items.indices.filter { additions.meaning[problem.items[$0].id] == meaning },
        count: meanings.count { $0 == meaning }
      )
    }
    return AllocationSearch.Exclusion(parts: parts.sorted { $0.items[0] < $1.items[0] })
  }

  private func step(adding items: [Int]) -> NextStep {
    let cost = items.reduce(0) { $0 + (prices.amount(of: problem.items[$1]) ?? 0) }
    return NextStep(
      by: prices.by, cost: Decimal(millionths: cost), unit: prices.unit,
      add: items.compactMap { additions.meaning[problem.items[$0].id] })
  }
}

extension Question {
  /// How many next steps an answer names.
  private static let stepCount = 3

  /// The cheapest next steps; empty where nothing is missing or nothing would do.
  func nextSteps(_ credentials: [Credential], _ ledger: Ledger, _ verdict: Verdict) -> [NextStep]? {
    guard advises else { return nil }
    if verdict == .met { return [] }
    if credentials.contains(where: { project.doubt(about: $0, of: ledger.learner) != nil }) { return nil }
    return NextStepSearch(self, ledger, credentials, by: by).steps(atMost: Self.stepCount)
  }

  /// How much of the way is gone; nil where more awards can lose it, and where nobody could earn it from nothing.
  func progress(_ credential: Credential, _ ledger: Ledger, _ verdict: Verdict, _ steps: [NextStep]?) -> Progress? {
    guard advises, project.doubt(about: credential, of: ledger.learner) == nil,
      CriterionNode(Self.criteria(of: credential)).all.allSatisfy(\.criterion.isMonotone)
    else {
      return nil
    }
    func fewest(_ ledger: Ledger) -> Int? {
      NextStepSearch(self, ledger, [credential], by: .count).steps(atMost: 1)?.first?.add.count
    }
    var nobody = ledger.learner
    (nobody.awards, nobody.results, nobody.evidence) = ([], [], [])
    guard let whole = fewest(Ledger(index, learner: nobody, day: day, ifCompleted: ifCompleted)), whole > 0 else {
      return nil
    }
    if verdict == .met { return Progress(left: 0, whole: whole) }
    guard let left = by == .count ? steps?.first?.add.count : fewest(ledger) else { return nil }
    return Progress(left: left, whole: whole)
  }
}

extension Criterion {
  /// Whether more awards and results never lose it.
  fileprivate var isMonotone: Bool {
    switch form {
    case .not, .opaque: false
    case .fact(.result(let demand)): demand.attemptsAtMost == nil
    case .fact, .claim, .atLeast, .pool, .dated, .covers, .order, .approval, .stated: true
    }
  }
}

extension Standing {
  /// The items with a price that are counted somewhere, in order.
  var addedItems: [Int] {
    Set(layout.slots.indices.filter { claimOf[$0] >= 0 && layout.slots[$0].price > 0 }.map { layout.slots[$0].item })
      .sorted()
  }
}
