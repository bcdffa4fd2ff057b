internal import AssayModel

extension Problem {
  /// For each slot of a part, the latest earlier slot whose item is in every way the same, so that the two can be swapped.
  func twins(in part: ProblemPart) -> [Int?] {
    var latest: [String: Int] = [:]
    var slotsOfItem: [Int: Int] = [:]
    for slot in part.slots { slotsOfItem[slot.item, default: 0] += 1 }
    return part.slots.indices.map { index in
      let slot = part.slots[index]
      // A later slot of the same item is no place to swap at: both items' slots would have to move together.
      guard slotsOfItem[slot.item] == 1 else { return nil }
      let signature = self.signature(of: slot)
      defer { latest[signature] = index }
      return latest[signature]
    }
  }

  /// Everything about an item that an allocation can depend on.
  private func signature(of slot: ProblemPart.Slot) -> String {
    let (item, tree) = (slot.item, trees[slot.tree])
    // Items that stand in a relation to others are their own kind.
    guard tree.excludes[item].isEmpty, conflicts[item].isEmpty, countedIn[item].isEmpty else { return "item \(item)" }
    var parts = ["\(slot.tree)", "\(slot.claims)", "\(tree.groups[item])"]
    for claim in slot.claims {
      let compiled = tree.claims[claim]
      parts.append(compiled.measured.map { "\($0.amounts[item])" }.joined(separator: ","))
      parts.append((compiled.distinct + compiled.atMostPer).map { "\($0.values[item])" }.joined(separator: ","))
      parts.append(compiled.including.map { "\($0[item])" }.joined(separator: ","))
    }
    for limit in tree.limits + tree.nodes.flatMap(\.limits) {
      parts.append("\(limit.amounts[item]):\(limit.totals[item])")
    }
    for limit in sharing { parts.append("\(limit.amounts[item])") }
    if let mean = tree.mean { parts.append("\(mean[item])") }
    for node in tree.nodes {
      if case .covers(let shown) = node.kind { parts.append(shown.map { "\($0[item])" }.joined(separator: ",")) }
      if node.span != nil { parts.append("\(tree.days[item] ?? 0)") }
    }
    return parts.joined(separator: "|")
  }
}
