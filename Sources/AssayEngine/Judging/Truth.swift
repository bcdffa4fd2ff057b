/// Whether something holds: yes, no, or not to be known from what is recorded. Kleene's strong three-valued logic.
package enum Truth: Hashable, Sendable {
  case no, unknown, yes

  init(_ value: Bool) { self = value ? .yes : .no }

  static func && (left: Truth, right: @autoclosure () -> Truth) -> Truth {
    // A false key makes a pattern false whatever else is doubtful.
    if left == .no { return .no }
    let right = right()
    if right == .no { return .no }
    return left == .yes && right == .yes ? .yes : .unknown
  }

  static func || (left: Truth, right: @autoclosure () -> Truth) -> Truth {
    if left == .yes { return .yes }
    let right = right()
    if right == .yes { return .yes }
    return left == .no && right == .no ? .no : .unknown
  }

  static prefix func ! (truth: Truth) -> Truth {
    switch truth {
    case .no: .yes
    case .unknown: .unknown
    case .yes: .no
    }
  }
}

/// How doubtful things are taken while a question is settled.
///
/// Met is what an allocation shows pessimistically; unmet is what none shows even optimistically.
package enum Reading: Hashable, Sendable {
  case pessimistic, optimistic

  /// Something that speaks for the verdict.
  func settle(_ truth: Truth) -> Bool { truth == .yes || (truth == .unknown && self == .optimistic) }

  /// Something that speaks against it, such as what falls under a maximum.
  func settleAgainst(_ truth: Truth) -> Bool { truth == .yes || (truth == .unknown && self == .pessimistic) }
}
