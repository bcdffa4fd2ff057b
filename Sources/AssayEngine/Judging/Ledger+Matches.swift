internal import AssayModel

/// A pattern, and whose outcomes it means first where it means any.
struct MatchKey: Hashable, Sendable {
  let pattern: Pattern
  let credential: String?

  init(_ pattern: Pattern, in credential: String?) {
    self.pattern = pattern
    self.credential = pattern.hangsOnCredential ? credential : nil
  }
}

extension Ledger {
  /// What a pattern says of each award, in their order. Equal patterns are asked once, whichever designs, criteria and
  /// readings use them.
  func matches(_ pattern: Pattern, _ context: MatchContext) -> [Match] {
    matches.value(of: MatchKey(pattern, in: context.credential)) { awards.map { match($0, pattern, context) } }
  }
}

extension Pattern {
  /// Whether what it selects may be another thing in another credential.
  var hangsOnCredential: Bool {
    keys.contains { key in
      switch key {
      case .competency(let references): references.contains { $0.framework == nil }
      // What a list selects is not looked into.
      case .list: true
      case .except(let pattern): pattern.hangsOnCredential
      case .any(let patterns): patterns.contains(where: \.hangsOnCredential)
      case .id, .kind, .tag, .issuer, .gainedBy, .version, .level, .score, .within, .awarded, .attribute, .predicate:
        false
      }
    }
  }
}
