internal import AssayModel

extension Ledger {
  /// Finds the last day of awards of stacks that expire with the first of their parts.
  mutating func settleFirstParts() {
    var open = awards.indices.filter { awards[$0].expiresWithParts && awards[$0].wasAwarded }
    while !open.isEmpty {
      // A part may be an award of such a stack itself; it is settled before what it is a part of.
      let ready = open.first { award in !open.contains { $0 != award && isPart($0, of: award) } }
      let next = ready ?? open[0]
      let last = ready == nil ? nil : lastDay(of: awards[next])
      var award = awards[next]
      switch last {
      case .day(let date)?: award.expires = [award.expires, date].compactMap { $0 }.min()
      case .never?: break
      case nil: award.expiryDoubt = "it expires with the first of its parts, and which day that is cannot be found out"
      }
      award.judgeExpiry(on: day)
      replace(next, with: award)
      open.removeAll { $0 == next }
    }
  }

  private enum LastDay: Hashable {
    case day(CalendarDate)
    case never
  }

  private func isPart(_ other: Int, of award: Int) -> Bool {
    guard let stack = stack(of: awards[award]) else { return false }
    let context = MatchContext(credential: stack.id, scripts: .none)
    return CriterionNode(Question.criteria(of: stack)).all.contains { node in
      guard case .claim(let claim) = node.criterion.form, case .awards(let pattern) = claim.of else { return false }
      return match(awards[other], pattern, context).truth != .no
    }
  }

  /// Only a stack is known to consist of parts; what else a criterion looks at changes with the day.
  private func stack(of award: HeldAward) -> Credential? {
    award.achievement.flatMap { project.credentials[$0] }.flatMap { $0.declaration == .stack ? $0 : nil }
  }

  /// The latest day through which all parts of some allocation are valid; nil where that is not known.
  private func lastDay(of award: HeldAward) -> LastDay? {
    guard let stack = stack(of: award), let worst = lastDay(of: stack, .pessimistic) else { return nil }
    return lastDay(of: stack, .optimistic) == worst ? worst : nil
  }

  /// Days are tried from the latest on: with what is valid through that day, is there an allocation?
  private func lastDay(of stack: Credential, _ reading: Reading) -> LastDay? {
    let parts = awards.filter { $0.wasAwarded && (reading == .optimistic || $0.expiryDoubt == nil) }
    func isEndless(_ award: HeldAward) -> Bool { award.expires == nil || award.expiryDoubt != nil }
    var workLeft = Question.defaultBudget
    func isEarned(_ isValid: (HeldAward) -> Bool) -> Bool? {
      let valid = awards.map { award in
        var award = award
        award.isValid = parts.contains { $0.id == award.id } && isValid(award) ? .yes : .no
        return award
      }
      let ledger = self.with(valid)
      let items = Item.all(of: ledger)
      let tree = TreeCompiler(
        ledger: ledger, items: items, credential: stack, scripts: .none, reading: reading, budget: workLeft
      ).compiled(CriterionNode(Question.criteria(of: stack)))
      return Problem(items: items, trees: [tree], ledger: ledger).isFeasible(&workLeft)
    }
    guard let isForEver = isEarned(isEndless) else { return nil }
    if isForEver { return .never }
    for date in Set(parts.filter { !isEndless($0) }.compactMap(\.expires)).sorted(by: >) {
      guard let isEarned = isEarned({ award in isEndless(award) || award.expires.map { $0 >= date } ?? true }) else {
        return nil
      }
      if isEarned { return .day(date) }
    }
    return nil
  }
}
