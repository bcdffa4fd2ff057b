internal import AssayModel

extension Question {
  /// The record with an award, dated the day asked, of each credential whose criteria are met, until no more are.
  ///
  /// The least fixpoint: nothing is held that does not follow from what was held before. Each award names what it was
  /// granted for, so that it and its parts are never both counted.
  func learnerWithAssumedAwards() -> LearnerRecord {
    var learner = self.learner
    // What a credential looks at comes before it, so that a `forbids` sees everything that there will be.
    let edges = mentions().mapValues(\.all)
    let credentials = project.credentials.values.map { ($0, Self.reached(from: $0.id, by: edges).count) }.sorted {
      ($0.1, $0.0.id) < ($1.1, $1.0.id)
    }.map(\.0)
    var isGrowing = true
    while isGrowing {
      isGrowing = false
      let ledger = Ledger(index, learner: learner, day: day, ifCompleted: ifCompleted)
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

  /// Credentials on which the question rests and that stand in a circle through a `forbids`: whether one is awarded then
  /// depends on its not being awarded, and assuming awards has no least answer.
  package func circlesThroughForbids() -> [String] {
    let mentions = mentions()
    let edges = mentions.mapValues(\.all)
    let asked = credentials.reduce(into: Set(credentials)) { $0.formUnion(Self.reached(from: $1, by: edges)) }
    return asked.sorted().filter { id in
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

  /// Per credential: those whose awards its criteria look at, found by asking each pattern about an award of each.
  private func mentions() -> [String: (all: Set<String>, forbidden: Set<String>)] {
    var everything = LearnerRecord(id: learner.id)
    everything.awards = project.credentials.keys.sorted().map { id in
      var award = Award()
      award.achievement = id
      award.awarded = day
      return award
    }
    let ledger = Ledger(index, learner: everything, day: day)
    return project.credentials.mapValues { mentions(of: $0, ledger) }
  }

  private func mentions(of credential: Credential, _ ledger: Ledger) -> (all: Set<String>, forbidden: Set<String>) {
    let context = MatchContext(credential: credential.id, scripts: scripts)
    func ids(_ isMeant: (HeldAward) -> Bool) -> [String] { ledger.awards.filter(isMeant).compactMap(\.achievement) }
    var (all, forbidden) = (Set<String>(), Set<String>())
    for node in CriterionNode(Self.criteria(of: credential)).all {
      switch node.criterion.form {
      case .claim(let claim):
        if case .awards(let pattern) = claim.of {
          all.formUnion(ids { ledger.match($0, pattern, context).truth != .no })
        }
      case .not(let pattern): forbidden.formUnion(ids { ledger.match($0, pattern, context).truth != .no })
      case .order(let order): all.formUnion(ids { award in order.contains { award.countsAs.contains($0.id) } })
      case .fact(.shown(let reference)):
        all.formUnion(
          ids { award in
            award.shows.contains {
              ledger.competencies.shows($0, of: award.achievement, reference, in: credential.id)
            }
          })
      case .fact, .atLeast, .pool, .dated, .covers, .approval, .opaque, .stated: break
      }
    }
    for exception in learner.exceptions where exception.at.hasPrefix(credential.id + "/") {
      all.formUnion(ids { award in exception.accept.contains { award.countsAs.contains($0.id) } })
    }
    return (all.union(forbidden), forbidden)
  }
}
