internal import AssayModel

extension Question {
  /// The record with an award, dated the day asked, of each credential whose criteria are met, until no more are.
  ///
  /// The least fixpoint: nothing is held that does not follow from what was held before. Each award names what it was
  /// granted for, so that it and its parts are never both counted.
  func learnerWithAssumedAwards() -> LearnerRecord {
    var learner = self.learner
    // What a credential looks at comes before it, so that a `forbids` sees everything that there will be.
    let edges = project.credentials.mapValues { mentions(of: Self.criteria(of: $0)).all }
    let credentials = project.credentials.values.map { ($0, Self.reached(from: $0.id, by: edges).count) }.sorted {
      ($0.1, $0.0.id) < ($1.1, $1.0.id)
    }.map(\.0)
    var isGrowing = true
    while isGrowing {
      isGrowing = false
      let ledger = Ledger(project: project, learner: learner, day: day, ifCompleted: ifCompleted)
      // Fixed ids, so that `from` keeps its meaning when awards are added.
      let ids = Dictionary(uniqueKeysWithValues: ledger.awards.map { ($0.index, $0.id) })
      for credential in credentials where !isHeld(credential.id, ledger) {
        let readings = readings(credential, ledger)
        guard readings.verdict == .met else { continue }
        for index in learner.awards.indices where learner.awards[index].id == nil {
          learner.awards[index].id = ids[index]
        }
        var award = Award()
        award.id = "\(credential.id)#assumed"
        award.achievement = credential.id
        award.awarded = day
        award.from = readings.pessimistic.problem.items.indices.compactMap { item in
          let counted = readings.pessimistic.allocation.claims[0][item] != nil
          return counted && !readings.pessimistic.problem.items[item].isEvidence
            ? readings.pessimistic.problem.items[item].id : nil
        }
        learner.awards.append(award)
        isGrowing = true
        break
      }
    }
    return learner
  }

  private func isHeld(_ id: String, _ ledger: Ledger) -> Bool {
    ledger.awards.contains { $0.achievement == id && $0.isValid == .yes }
  }

  /// Credentials that stand in a circle of `holds` through a `forbids`, so that assuming awards has no least answer.
  package func circlesThroughForbids() -> [String] {
    let mentions = project.credentials.mapValues { self.mentions(of: Self.criteria(of: $0)) }
    let edges = mentions.mapValues(\.all)
    return mentions.keys.sorted().filter { id in
      mentions[id]?.forbidden.contains { $0 == id || Self.reached(from: $0, by: edges).contains(id) } ?? false
    }
  }

  private static func reached(from start: String, by edges: [String: Set<String>]) -> Set<String> {
    var reached = Set<String>()
    var open = [start]
    while let next = open.popLast() {
      for other in edges[next] ?? [] where reached.insert(other).inserted { open.append(other) }
    }
    return reached
  }

  private func mentions(of criterion: Criterion) -> (all: Set<String>, forbidden: Set<String>) {
    var (all, forbidden) = (Set<String>(), Set<String>())
    for node in CriterionNode(criterion).all {
      switch node.criterion.form {
      case .claim(let claim):
        if case .awards(let pattern) = claim.of { all.formUnion(selected(by: pattern)) }
      case .not(let pattern):
        let named = selected(by: pattern)
        all.formUnion(named)
        forbidden.formUnion(named)
      case .order(let ids): all.formUnion(ids.map(\.id))
      case .atLeast, .pool, .dated, .fact, .covers, .approval, .opaque, .stated: break
      }
    }
    return (all, forbidden)
  }

  /// The credentials of the project that a pattern names by id.
  private func selected(by pattern: Pattern) -> Set<String> {
    var named = Set<String>()
    for key in pattern.keys {
      if case .id(let ids) = key {
        for id in project.credentials.keys where ids.contains(where: { Ledger.matches(id, glob: $0.id) }) {
          named.insert(id)
        }
      }
    }
    return named
  }
}
