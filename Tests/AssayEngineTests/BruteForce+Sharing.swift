// swift-format-ignore-file: NeverForceUnwrap

import AssayModel

extension BruteForce {
  /// What holds between credentials: uses, conflicts, sharing.
  func keepsBetween(_ placing: Placing) -> Bool {
    isPool || keepsUses(placing) && keepsConflicts(placing) && keepsSharing(placing)
  }

  private func isCounted(_ thing: Int, _ placing: Placing) -> Bool { placing.contains { $0[thing] != Self.uncounted } }

  private func before(_ thing: Int) -> Set<String> { Set(things[thing].award?.countedIn ?? []) }

  private func keepsUses(_ placing: Placing) -> Bool {
    guard let most = project.counting.usesAtMost else { return true }
    return things.indices.allSatisfy { thing in
      let now = credentials.indices.filter { placing[$0][thing] != Self.uncounted }.map { credentials[$0].id }
      // Counting it where it was counted before is no second use.
      return before(thing).isSuperset(of: now) || before(thing).union(now).count <= most
    }
  }

  private func keepsConflicts(_ placing: Placing) -> Bool {
    project.counting.conflicts.allSatisfy { conflict in
      let counted = things.indices.filter { isCounted($0, placing) }
      return !counted.contains { one in
        things[one].award?.achievement == conflict.first.id
          && counted.contains { $0 != one && things[$0].award?.achievement == conflict.second.id }
      }
    }
  }

  private func keepsSharing(_ placing: Placing) -> Bool {
    for (index, credential) in credentials.enumerated() {
      let all = things.indices.filter { placing[index][$0] != Self.uncounted }
      for limit in credential.counting.sharedWith {
        let isShare = if case .share = limit.atMost { true } else { false }
        // What was counted here before is here for good.
        let here = isShare ? all : things.indices.filter { all.contains($0) || before($0).contains(credential.id) }
        if !keeps(limit, credential, here, placing, isWhole: true) { return false }
      }
      for (criterion, branch) in marked(credential.requires!, branches[index]) {
        let inside = all.filter { branch.isInside[placing[index][$0]] }
        for limit in criterion.sharedWith where !keeps(limit, credential, inside, placing) { return false }
      }
    }
    // What another credential says holds here too, for what was counted there before.
    for other in project.credentials.values where !credentials.contains(where: { $0.id == other.id }) {
      for limit in other.counting.sharedWith {
        if case .share = limit.atMost { continue }
        for (index, credential) in credentials.enumerated()
        where partners(limit, of: other).contains(credential.id) {
          let shared = things.indices.filter { thing in
            (placing[index][thing] != Self.uncounted || before(thing).contains(credential.id))
              && before(thing).contains(other.id)
          }
          if !isWithin(limit, other, shared, of: [], before: [credential.id, other.id]) { return false }
        }
      }
    }
    return true
  }

  /// The criteria outside pools, with their branches.
  private func marked(_ criterion: Criterion, _ branch: Branch) -> [(Criterion, Branch)] {
    let children = criterion.children.filter { !$0.isStated }
    return [(criterion, branch)]
      + zip(children, branch.children).flatMap { marked($0, $1) }
  }

  private func partners(_ limit: SharingLimit, of credential: Credential) -> [String] {
    switch limit.partners {
    case .credential(let id): [id]
    case .selected(let pattern):
      project.credentials.values.filter { $0.id != credential.id && selects(pattern, $0.achievement) }.map(\.id)
    }
  }

  private func keeps(
    _ limit: SharingLimit, _ credential: Credential, _ here: [Int], _ placing: Placing, isWhole: Bool = false
  ) -> Bool {
    partners(limit, of: credential).allSatisfy { partner in
      let there = credentials.firstIndex { $0.id == partner }
      let shared = here.filter { thing in
        before(thing).contains(partner) || there.map { placing[$0][thing] != Self.uncounted } ?? false
      }
      return isWithin(limit, credential, shared, of: here, before: isWhole ? [credential.id, partner] : nil)
    }
  }

  /// `old`: two credentials in both of which awards were counted before, which nothing can undo.
  private func isWithin(
    _ limit: SharingLimit, _ credential: Credential, _ shared: [Int], of all: [Int], before old: Set<String>?
  ) -> Bool {
    let past = shared.filter { thing in old.map { before(thing).isSuperset(of: $0) } ?? false }
    func sum(_ measure: Measure, _ counted: [Int]) -> Int {
      counted.filter { things[$0].award != nil }.reduce(0) {
        $0 + (amount(things[$1], measure, scheme: scheme(of: credential)) ?? 0)
      }
    }
    return switch limit.atMost {
    case .count(let most): sum(.count, shared) <= max(most * 1_000_000, sum(.count, past))
    case .credits(let most):
      sum(.credits(scheme: most.scheme), shared)
        <= max(most.amount.millionths, sum(.credits(scheme: most.scheme), past))
    case .hours(let most): sum(.hours, shared) <= max(most.amount.millionths, sum(.hours, past))
    case .share(let share):
      sum(limit.by ?? .count, shared) * share.denominator <= sum(limit.by ?? .count, all) * share.numerator
    }
  }

  /// Of what is counted in a credential, enough is counted in no other.
  func keepsUnshared(_ placing: Placing) -> Bool {
    credentials.indices.allSatisfy { index in
      guard let least = credentials[index].counting.unsharedAtLeast else { return true }
      return things.indices.count { thing in
        placing[index][thing] != Self.uncounted && placing.count { $0[thing] != Self.uncounted } == 1
          && before(thing).isSubset(of: [credentials[index].id])
      } >= least
    }
  }
}
