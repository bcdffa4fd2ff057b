internal import AssayModel

extension Question {
  /// Which of the credentials one allocation serves together.
  func jointly(
    _ together: Together, _ credentials: [Credential], _ ledger: Ledger, _ alone: [CredentialEvaluation]
  ) -> JointEvaluation {
    let earnable = credentials.enumerated().filter { alone[$0.offset].verdict == .met }.map(\.element)
    let earned: [Credential]
    switch together {
    case .jointly: earned = largestEarned(of: earnable.sorted { $0.id < $1.id }, ledger)
    case .inOrder: earned = earnedInOrder(earnable, ledger)
    }
    let verdict = verdict(of: credentials, earned: earned, alone, ledger)
    let solution = problem(earned, ledger, .pessimistic).solved(budget: budget)
    let essential = verdict == .met ? essential(to: solution, ledger) { problem(earned, $0, .pessimistic) } : nil
    return JointEvaluation(
      verdict: verdict, earned: earned.map(\.id), allocation: rows(of: solution, essential), essential: essential,
      blockers: verdict == .met ? [] : blockers(of: credentials, alone, ledger, verdict),
      nextSteps: credentials.count == 1 ? alone[0].nextSteps : nextSteps(credentials, ledger, verdict),
      workings: workings(ofAll: credentials, ledger, verdict))
  }

  /// The largest set that one allocation serves; of several, the least by ids. What a set allows, its subsets allow.
  private func largestEarned(of credentials: [Credential], _ ledger: Ledger) -> [Credential] {
    // Beyond this many the sets cannot all be tried; the first that go together are taken one by one.
    guard credentials.count <= 12 else { return earnedInOrder(credentials, ledger) }
    for size in stride(from: credentials.count, through: 1, by: -1) {
      for chosen in combinations(of: credentials, size: size) where isFeasible(chosen, ledger, .pessimistic) == true {
        return chosen
      }
    }
    return []
  }

  private func earnedInOrder(_ credentials: [Credential], _ ledger: Ledger) -> [Credential] {
    credentials.reduce(into: []) { earned, next in
      if isFeasible(earned + [next], ledger, .pessimistic) == true { earned.append(next) }
    }
  }

  private func isFeasible(_ credentials: [Credential], _ ledger: Ledger, _ reading: Reading) -> Bool? {
    var workLeft = budget
    return problem(credentials, ledger, reading).isFeasible(&workLeft)
  }

  private func verdict(
    of credentials: [Credential], earned: [Credential], _ alone: [CredentialEvaluation], _ ledger: Ledger
  ) -> Verdict {
    if earned.count == credentials.count { return .met }
    // What one of them is not, all of them together are not.
    if alone.contains(where: { $0.verdict == .unmet }) { return .unmet }
    if credentials.count == 1 { return alone[0].verdict }
    // Unmet only when not even the best reading of what is doubtful serves them all.
    return isFeasible(credentials, ledger, .optimistic) == false ? .unmet : .undecided
  }

  private func blockers(
    of credentials: [Credential], _ alone: [CredentialEvaluation], _ ledger: Ledger, _ verdict: Verdict
  ) -> [Blocker] {
    if credentials.count == 1 { return alone[0].blockers }
    let doubts = credentials.compactMap { credential in
      project.doubt(about: credential, of: ledger.learner).map {
        Blocker(kind: .undecided, claims: [], awards: [], says: "`\(credential.id)` cannot be decided: \($0)")
      }
    }
    let readings = readings { problem(credentials, ledger, $0) }
    if readings.pessimistic.isMet, !doubts.isEmpty { return doubts }
    let trees = credentials.indices.map { TreeReport(readings, ledger, verdict, tree: $0).tree() }
    var finding = BlockerFinding(readings.pessimistic, trees: trees, ledger, budget: budget / 4)
    return doubts + finding.blockers(verdict)
  }

  /// Subsets of one size, the least by ids first.
  private func combinations(of all: [Credential], size: Int) -> [[Credential]] {
    guard size > 0 else { return [[]] }
    guard all.count >= size else { return [] }
    let rest = Array(all.dropFirst())
    return combinations(of: rest, size: size - 1).map { [all[0]] + $0 } + combinations(of: rest, size: size)
  }
}
