internal import AssayEngine
internal import AssayModel

extension EvaluationPage {
  mutating func write(
    _ node: NodeEvaluation, _ evaluation: CredentialEvaluation, depth: Int, inPool: Bool = false
  ) {
    guard node.counts || explains || node.criterion.isStated else { return }
    let mark: (String, StyledText.Role) =
      switch (node.verdict, node.counts) {
      case (nil, _): ("note", .muted)
      case (_, false): ("not used", .muted)
      case (.met?, _): ("met", .good)
      case (.unmet?, _): ("not met", .bad)
      case (.undecided?, _): ("undecided", .warning)
      }
    let indent = 2 * min(depth, 8)
    let (phrase, figures) = (node.criterion.phrase, figures(of: node))
    // The figures end a sentence that had ended without them.
    item(
      mark.0, mark.1, (figures.isEmpty || !phrase.hasSuffix(".") ? phrase : String(phrase.dropLast())) + figures,
      indent: indent, place: place(of: node))
    if node.counts || node.verdict == nil {
      if let says = node.criterion.says, node.criterion.title != nil { detail(says.text(), indent) }
      if let reason = reason(of: node, evaluation) { detail(reason, indent) }
    }
    if explains, let others = sharers(of: node, evaluation) { detail("short together with \(others)", indent) }
    if !node.awards.isEmpty { detail("counts " + node.awards.joined(separator: ", "), indent) }
    if node.criterion.isPool, !inPool {
      detail("judged on its own; what it counts may be counted elsewhere too", indent)
    }
    for child in node.children {
      write(child, evaluation, depth: depth + 1, inPool: inPool || node.criterion.isPool)
    }
  }

  /// Why it is not met, unless that is said of what stands in the way.
  private func reason(of node: NodeEvaluation, _ evaluation: CredentialEvaluation) -> String? {
    guard let reason = node.reason else { return nil }
    if node.verdict == .met { return reason == NodeEvaluation.waived ? reason : nil }
    return evaluation.blockers.contains { $0.says.contains(reason) } ? nil : reason
  }

  /// The other criteria that want the same awards, of which there are too few for all of them.
  private func sharers(of node: NodeEvaluation, _ evaluation: CredentialEvaluation) -> String? {
    guard let blocker = evaluation.blockers.first(where: { $0.claims.count > 1 && $0.claims.contains(node.id) })
    else { return nil }
    return blocker.claims.filter { $0 != node.id }.map(evaluation.tree.phrase).inWords("and")
  }

  /// `credentials/welder.yaml:6`
  private func place(of node: NodeEvaluation) -> String? {
    guard let sources, let range = sources.key(of: node.criterion.place.node) else { return nil }
    return "\(sources.path(of: range.file).printable):\(range.start.line)"
  }

  /// What is there and what is needed: `: 4 of 6 ects`.
  private func figures(of node: NodeEvaluation) -> String {
    let figures = node.demands.compactMap { demand -> String? in
      // One award is what `holds` is; nobody needs the figure.
      let isHolding = node.criterion.word == "holds" && demand.by == "count" && demand.atMost == nil
      if isHolding, demand.atLeast == "1" { return nil }
      guard var figure = Self.figure(of: demand) else { return nil }
      if demand.by == "including", case .claim(let claim) = node.criterion.form {
        figure += " (\(claim.including.map(\.id).inWords("and")))"
      }
      return sources == nil ? figure : figure + (demand.shortfall.map { ", \($0) short" } ?? "")
    }
    return figures.isEmpty ? "" : ": " + figures.joined(separator: "; ")
  }

  private static func figure(of demand: DemandResult) -> String? {
    switch (demand.by, demand.atLeast, demand.atMost) {
    case ("score", let least?, nil): return "\(demand.have), \(least) needed"
    case ("score", nil, let most?): return "\(demand.have), \(most) or lower needed"
    case ("score", let least?, let most?): return "\(demand.have), \(least) to \(most) needed"
    case ("including", let least?, _): return "\(demand.have) of \(least) that must be among them"
    case (let by, let least?, _) where by.hasPrefix("distinct:"):
      return "\(demand.have) of \(least) different (\(by.dropFirst("distinct:".count)))"
    case (_, let least?, nil): return "\(Self.bare(demand.have, like: least)) of \(least)"
    case (_, let least?, let most?): return "\(Self.bare(demand.have, like: least)) of \(least) to \(most)"
    case (_, nil, let most?): return "\(demand.have), at most \(most)"
    case (_, nil, nil): return nil
    }
  }

  /// Without its unit, where the other amount has the same one.
  private static func bare(_ amount: String, like other: String) -> String {
    let (amounts, others) = (amount.split(separator: " "), other.split(separator: " "))
    return amounts.count == 2 && others.count == 2 && amounts[1] == others[1] ? String(amounts[0]) : amount
  }
}
