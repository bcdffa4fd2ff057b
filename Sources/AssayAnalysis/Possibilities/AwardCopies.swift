internal import AssayEngine
internal import AssayModel

/// How many awards of an achievement a record may need: more than one where it is repeatable in some version.
struct AwardCopies {
  private let id: String
  private let designs: [Asked.Side: Design]
  private let mixtures: [Asked: Mixture]
  private let day: CalendarDate

  init(of id: String, in designs: [Asked.Side: Design], _ mixtures: [Asked: Mixture], on day: CalendarDate) {
    (self.id, self.designs, self.mixtures, self.day) = (id, designs, mixtures, day)
  }

  /// As the version has it whose criteria are looked at.
  private func achievement(in tree: Asked) -> Achievement? { designs[tree.side]?.project.achievements[id] }

  private var isRepeatable: Bool {
    designs.values.contains { $0.project.achievements[id]?.isRepeatable ?? false }
  }

  /// What awards are needed for. The same awards serve where the same is needed, whichever criteria need it.
  private struct Need: Hashable {
    var pattern: Pattern
    /// Whose criteria they are, where it matters on which day they are asked.
    var tree: Asked?
  }

  /// For whoever meets all that is asked for on one side, and whatever is forbidden: that may be what others fail by.
  func most(for trees: [Asked]) -> Int {
    guard isRepeatable else { return 1 }
    let forbidden = most(of: trees.map(forbidden))
    let sides = Dictionary(grouping: trees, by: \.side).values
    return max(1, forbidden + (sides.map { most(of: $0.map(needs)) }.max() ?? 0))
  }

  private func most(of needs: [[Need: Int]]) -> Int {
    needs.reduce(into: [:]) { all, own in all.merge(own, uniquingKeysWith: max) }.values.reduce(0, +)
  }

  /// Within one tree, what one criterion counts, another does not.
  private func needs(of tree: Asked) -> [Need: Int] {
    var needs: [Need: Int] = [:]
    func add(_ pattern: Pattern, _ uses: Int, isDated: Bool = false) {
      guard uses > 0, isSelected(by: pattern, in: tree) else { return }
      needs[need(pattern, in: tree, isDated: isDated), default: 0] += min(uses, Possibilities.mostCopies + 1)
    }
    for criterion in Question.criteria(of: tree.credential).withAllInside {
      switch criterion.form {
      case .claim(let claim):
        if case .awards(let pattern) = claim.of { add(pattern, uses(of: claim, in: tree)) }
      case .order(let references): for reference in references { add(Pattern([.id([reference])]), 1, isDated: true) }
      case .atLeast, .pool, .not, .dated, .fact, .covers, .approval, .opaque, .stated: continue
      }
    }
    for limit in tree.credential.limits { add(limit.of ?? Pattern([]), uses(of: limit, in: tree)) }
    if let mixture = mixtures[tree], let achievement = achievement(in: tree), !needs.isEmpty {
      add(Pattern(id: id), mixture.more(of: achievement))
    }
    return needs
  }

  private func forbidden(by tree: Asked) -> [Need: Int] {
    var needs: [Need: Int] = [:]
    for case .not(let pattern) in Question.criteria(of: tree.credential).withAllInside.map(\.form)
    where isSelected(by: pattern, in: tree) {
      needs[need(pattern, in: tree)] = 1
    }
    return needs
  }

  private func need(_ pattern: Pattern, in tree: Asked, isDated: Bool = false) -> Need {
    let hangsOnDay =
      isDated || achievement(in: tree)?.validity.period != nil
      || pattern.allKeys.contains { if case .within = $0 { true } else { false } }
    return Need(pattern: pattern, tree: hangsOnDay ? tree : nil)
  }

  private func isSelected(by pattern: Pattern, in tree: Asked) -> Bool {
    designs[tree.side]?.selected(by: pattern, in: tree.credential, on: day).contains(id) ?? false
  }

  // MARK: How many

  private func uses(of claim: Claim, in tree: Asked) -> Int {
    claim.demands.map { demand in
      guard let least = demand.bounds.atLeast?.millionths, least > 0 else { return 1 }
      let each: Int? =
        switch demand.measure {
        case .count: 1_000_000
        case .credits: credits(in: tree)
        case .hours: achievement(in: tree)?.hours?.amount.millionths
        }
      return uses(for: least, by: each)
    }.max() ?? 1
  }

  /// A share asks for no number of its own.
  private func uses(of limit: Limit, in tree: Asked) -> Int {
    switch limit.bounds.atLeast {
    case .count(let count): count
    case .credits(let least): uses(for: least.amount.millionths, by: credits(in: tree))
    case .hours(let least): uses(for: least.amount.millionths, by: achievement(in: tree)?.hours?.amount.millionths)
    case .share: 1
    case nil: 0
    }
  }

  private func credits(in tree: Asked) -> Int? {
    achievement(in: tree)?.credits.map(\.amount.millionths).filter { $0 > 0 }.min()
  }

  private func uses(for least: Int, by each: Int?) -> Int {
    each.map { $0 > 0 ? (least + $0 - 1) / $0 : 1 } ?? 1
  }
}
