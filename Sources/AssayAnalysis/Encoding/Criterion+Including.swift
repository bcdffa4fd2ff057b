internal import AssayEngine
internal import AssayModel

extension Credential {
  /// Whether whoever earns this surely earns the other, which asks for no more anywhere: the same criteria with lower amounts,
  /// or fewer of them. Only where it can be read off; nothing is said by a no.
  func surelyIncludes(_ other: Credential) -> Bool {
    guard counting == other.counting, achievement.credits == other.achievement.credits else { return false }
    let isPlain = counting == Counting()
    return Question.criteria(of: self).surelyIncludes(Question.criteria(of: other), isPlain: isPlain)
  }
}

extension Criterion {
  /// `isPlain`: nothing around it limits what is counted, so that less may be counted as well.
  fileprivate func surelyIncludes(_ other: Criterion, isPlain: Bool) -> Bool {
    guard limits == other.limits, span == other.span, sharedWith == other.sharedWith else { return false }
    let isPlain = isPlain && limits.isEmpty && span == nil && sharedWith.isEmpty
    switch (form, other.form) {
    case (.claim(let claim), .claim(let less)):
      return claim.asksAtLeast(less)
    case (.atLeast(let count, let children), .atLeast(let less, let others)):
      if children.count == others.count {
        return count >= less && zip(children, others).allSatisfy { $0.surelyIncludes($1, isPlain: isPlain) }
      }
      // More criteria, all of which must be met, hold fewer of them.
      guard isPlain, count == children.count(where: { !$0.isStated }), less == others.count(where: { !$0.isStated })
      else { return false }
      var left = children
      return others.allSatisfy { asked in
        guard let place = left.firstIndex(where: { $0.surelyIncludes(asked, isPlain: true) }) else { return false }
        left.remove(at: place)
        return true
      }
    case (.pool(let inner), .pool(let less)):
      return inner.surelyIncludes(less, isPlain: isPlain)
    default:
      return form == other.form && word == other.word && (name == other.name || !isNamedElsewhere)
    }
  }

  /// Whether records speak of it by its name.
  private var isNamedElsewhere: Bool { if case .approval = form { true } else { false } }
}

extension Claim {
  fileprivate func asksAtLeast(_ less: Claim) -> Bool {
    guard of == less.of, distinct == less.distinct, atMostPer == less.atMostPer, including == less.including,
      demands.count == less.demands.count
    else { return false }
    return zip(demands, less.demands).allSatisfy { more, less in
      more.measure == less.measure && more.bounds.atMost == less.bounds.atMost
        && (less.bounds.atLeast.map { least in more.bounds.atLeast.map { $0 >= least } ?? false } ?? true)
    }
  }
}
