extension Limit {
  /// A limit that says how much, and of what a share is.
  static let wording = type.wording.checking { limit, syntax, reading in
    let ends = [limit.bounds.atLeast, limit.bounds.atMost].compactMap { $0 }
    if ends.isEmpty, syntax["at_least"] == nil, syntax["at_most"] == nil {
      reading.report(
        "missing-field", "a limit needs `at_least` or `at_most`", at: syntax.node,
        help: "say how much: `at_most: 2`, `at_least: 6 ects`")
    }
    if limit.by == nil, syntax["by"] == nil { reading.expectMeasure(of: syntax, ends) }
    if ends.count == 2, ends[0].unit != ends[1].unit, let most = syntax["at_most"] {
      reading.report("mixed-units", "the least and the most are in different units", at: most.node)
    }
  }
}

extension SharingLimit {
  /// A sharing limit that says of what a share is.
  static let wording = type.wording.checking { limit, syntax, reading in
    if syntax["by"] == nil { reading.expectMeasure(of: syntax, [limit.atMost]) }
  }
}

extension Reading {
  /// A third of what? Of the number, of the credits or of the hours.
  fileprivate mutating func expectMeasure(of syntax: Syntax, _ amounts: [Amount]) {
    let isShare = amounts.contains { if case .share = $0 { true } else { false } }
    guard isShare, let written = syntax["at_most"] ?? syntax["at_least"], let text = written.text else { return }
    report(
      "missing-field", "the share `\(text.shortened)` needs `by`", at: written.node,
      help: "say what it is a share of: `by: count`, `by: credits` or `by: hours`")
  }
}

extension Amount {
  /// What it is an amount of: two amounts can be compared where this is the same.
  fileprivate var unit: String {
    switch self {
    case .count: "count"
    case .credits(let credits): "credits \(credits.scheme)"
    case .hours: "hours"
    case .share: "share"
    }
  }
}

extension Wording where Value == Bounds<Credits> {
  /// Both ends are in one scheme.
  static let creditBounds = Wording.bounds(of: .credits).checking { bounds, syntax, reading in
    reading.expectOneScheme(bounds, syntax)
  }
}

extension Reading {
  /// Two schemes are never compared without a conversion.
  mutating func expectOneScheme(_ bounds: Bounds<Credits>, _ syntax: Syntax) {
    guard let least = bounds.atLeast?.scheme, let most = bounds.atMost?.scheme, least != most else { return }
    guard let end = syntax["at_most"] else { return }
    report(
      "mixed-units", "the least is in `\(least)`, the most in `\(most)`", at: end.node,
      help: "write both in the same scheme")
  }
}
