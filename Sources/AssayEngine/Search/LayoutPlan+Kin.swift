internal import AssayModel

extension LayoutPlan {
  /// Which slots are alike in everything that an allocation can depend on; there are as many numbers as kins.
  func kinOfSlots(prices: [Int]?, tags: [Int: Int]) -> (ofSlot: [Int], count: Int) {
    let groups = self.groups.ofSlot
    let looks = problem.trees.map(TreeLook.init)
    var slotsOfItem: [Int: Int] = [:]
    for slot in part.slots { slotsOfItem[slot.item, default: 0] += 1 }
    var numbers: [[Int]: Int] = [:]
    var members: [Int] = []
    let ofSlot = part.slots.indices.map { index -> Int in
      let slot = part.slots[index]
      // Of an item with several slots all would have to move together.
      guard slotsOfItem[slot.item] == 1,
        let likeness = likeness(of: slot, looks[slot.tree], group: groups[index], prices)
      else {
        return -1
      }
      let number = Self.number(of: likeness + [tags[slot.item] ?? -1], &numbers)
      if number == members.count { members.append(0) }
      members[number] += 1
      return number
    }
    return (ofSlot.map { $0 >= 0 && members[$0] > 1 ? $0 : -1 }, numbers.count)
  }

  /// Everything about a slot's item that an allocation can depend on; nil where it stands in a relation to others.
  private func likeness(of slot: ProblemPart.Slot, _ look: TreeLook, group: Int, _ prices: [Int]?) -> [Int]? {
    let (item, tree) = (slot.item, problem.trees[slot.tree])
    guard tree.excludes[item].isEmpty, problem.conflicts[item].isEmpty, problem.countedIn[item].isEmpty else {
      return nil
    }
    var likeness = [slot.tree, group, prices?[item] ?? 0, slot.claims.count] + slot.claims
    for claim in slot.claims {
      let compiled = tree.claims[claim]
      likeness += compiled.measured.map { $0.amounts[item] }
      for keyed in compiled.distinct + compiled.atMostPer {
        likeness += [keyed.values[item].count] + keyed.values[item]
      }
      likeness += compiled.including.map { $0[item] ? 1 : 0 }
    }
    for limit in limits { likeness += [limit.amounts[item], limit.totals[item]] }
    for limit in problem.sharing { likeness.append(limit.amounts[item]) }
    if let mean = tree.mean {
      // In two halves, so that nothing is lost.
      likeness += [Int(truncatingIfNeeded: mean[item]), Int(truncatingIfNeeded: mean[item] >> 64)]
    }
    for shown in look.shown { likeness.append(shown[item] ? 1 : 0) }
    if look.looksAtDays { likeness.append(tree.days[item] ?? .min) }
    return likeness
  }

  /// Claims that are alike and stand beside each other can be exchanged.
  func kinOfClaims() -> [Int] {
    var parentOf = Array(repeating: -1, count: nodes.count)
    for (parent, node) in nodes.enumerated() {
      for child in node.children { parentOf[child] = parent }
    }
    var numbers: [[Int]: Int] = [:]
    var members: [Int] = []
    let kin = claims.map { claim -> Int in
      let node = nodes[claim.node]
      guard node.limits.isEmpty, node.span == nil, !isLookedAtAlone(claim) else { return -1 }
      var likeness = [parentOf[claim.node], claim.tree, claim.slots.count] + claim.slots
      for demand in claim.demands {
        likeness += [demand.atLeast, demand.atMost] + claim.slots.map { demand.amounts[part.slots[$0].item] }
      }
      for keyed in claim.keyed {
        likeness += [keyed.atLeast, keyed.atMostOfEach]
        for slot in claim.slots {
          let values = keyed.values[part.slots[slot].item]
          likeness += [values.count] + values
        }
      }
      for wanted in claim.including { likeness += claim.slots.map { wanted[part.slots[$0].item] ? 1 : 0 } }
      let number = Self.number(of: likeness, &numbers)
      if number == members.count { members.append(0) }
      members[number] += 1
      return number
    }
    return kin.map { $0 >= 0 && members[$0] > 1 ? $0 : -1 }
  }

  /// A limit of sharing may look at one claim and not at another.
  private func isLookedAtAlone(_ claim: Layout.Claim) -> Bool {
    problem.sharing.contains { $0.claims != nil && $0.tree == claim.tree }
  }
}

/// What the nodes of a tree look at beyond what claims count.
private struct TreeLook {
  /// Per competency that must be shown, per item.
  let shown: [[Bool]]
  let looksAtDays: Bool

  init(_ tree: CompiledTree) {
    shown = tree.nodes.flatMap { node -> [[Bool]] in
      if case .covers(let shown) = node.kind { shown } else { [] }
    }
    looksAtDays = tree.nodes.contains { $0.span != nil }
  }
}
