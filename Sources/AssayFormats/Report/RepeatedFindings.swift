internal import AssayModel

/// Counts the findings of one rule in one file, so that people are shown some and told how many more there are.
struct RepeatedFindings {
  enum Showing: Hashable {
    case shown
    /// The first that is not shown, with how many there are of them.
    case counted(Int)
    case left
  }

  private struct Key: Hashable {
    var rule: RuleID
    var file: FileID?

    init(_ diagnostic: Diagnostic) {
      rule = diagnostic.rule
      file = diagnostic.range?.file
    }
  }

  /// Ten of a kind teach as much as a hundred. An eleventh takes no more room than saying that there is one.
  static let most = 10

  private let totals: [Key: Int]
  private var seen: [Key: Int] = [:]

  init(_ diagnostics: [Diagnostic]) {
    totals = diagnostics.reduce(into: [:]) { $0[Key($1), default: 0] += 1 }
  }

  /// What becomes of the next one.
  mutating func next(_ diagnostic: Diagnostic) -> Showing {
    let key = Key(diagnostic)
    seen[key, default: 0] += 1
    let (ordinal, total) = (seen[key, default: 0], totals[key, default: 0])
    if ordinal <= Self.most || total == Self.most + 1 { return .shown }
    return ordinal == Self.most + 1 ? .counted(total - Self.most) : .left
  }
}
