internal import AssayModel

extension LintRule {
  static let countedTwiceByWording = LintRule(
    "counted-twice-by-wording", "Two criteria read as if an award could count for both, which it cannot.",
    why: """
      Readers take the smaller one for a part of the larger: 20 h of courses among the 35 h. It is asked for on top, so \
      that learners plan for 35 h and are told at the end that it takes 55 h. One claim with a limit says "of which"; what \
      is under `overlaps` uses nothing up.
      """,
    source: "our judgement; degree-audit practice",
    examples: [
      RuleExample(
        """
        credential: welder
        requires:
          all_of:
            - hours: { at_least: 35 h, of: { tag: cpd } }
            - hours: { at_least: 20 h, of: { tag: cpd, kind: course } }
        """,
        corrected: """
          credential: welder
          requires:
            hours: { at_least: 35 h, of: { tag: cpd } }
            limits: [ { at_least: 20 h, of: { kind: course } } ]
          """),
      RuleExample(
        """
        credential: operator
        requires:
          all_of:
            - count: { at_least: 3, of: { tag: cloud } }
            - credits: { at_least: 12 ects, of: { tag: cloud } }
        """,
        corrected: """
          credential: operator
          requires:
            awards: { count: { at_least: 3 }, credits: { at_least: 12 ects }, of: { tag: cloud } }
          """),
      RuleExample(
        """
        achievement: cloud-basics
        credits: 3 ects
        tags: [cloud]
        ---
        credential: operator
        requires:
          all_of:
            - holds: cloud-basics
            - credits: { at_least: 6 ects, of: { tag: cloud } }
        """,
        corrected: """
          achievement: cloud-basics
          credits: 3 ects
          tags: [cloud]
          ---
          credential: operator
          requires:
            credits: { at_least: 6 ects, of: { tag: cloud }, including: cloud-basics }
          """),
    ]
  ) { linted, findings in
    for joint in JointClaims.all(in: linted) {
      for (index, claim) in joint.members.enumerated() {
        guard let asked = claim.asked, linted.only(claim) == nil else { continue }
        report(linted.heldBesides(claim, in: joint), besides: claim, asked, linted, &findings)
        for other in joint.members[..<index] where linted.only(other) == nil {
          guard let before = other.asked else { continue }
          let isWithin = linted.selection.isCertain(claim.pattern, within: other.pattern)
          let holds = linted.selection.isCertain(other.pattern, within: claim.pattern)
          switch (isWithin, holds) {
          // Whoever asks twice for the same by one measure means two shares of it: nobody asks for 20 of the same 35.
          case (true, true) where asked.measure != before.measure:
            report(same: claim, asked, other, before, linted, &findings)
          case (true, false): report(claim, asked, within: other, before, linted, &findings)
          case (false, true): report(other, before, within: claim, asked, linted, &findings)
          case (true, true), (false, false): continue
          }
        }
      }
    }
  }

  /// Where the smaller selection asks for as much as the larger or more, it cannot be meant to be a part of that.
  private static func report(
    _ part: JointClaims.Member, _ asked: Asked, within whole: JointClaims.Member, _ wholeAsked: Asked,
    _ linted: LintedProject, _ findings: inout Findings
  ) {
    let (some, all) = (asked.written, wholeAsked.written)
    let isOneMeasure = asked.measure == wholeAsked.measure
    if isOneMeasure, asked.amount >= wholeAsked.amount { return }
    let sum = Asked(measure: asked.measure, amount: asked.amount + wholeAsked.amount).written
    let says =
      isOneMeasure
      ? "\(some) are asked for beside \(all) of a wider choice: \(sum) in all".agreeing(with: asked)
      : "\(some) and the \(all) of a wider choice are asked for apart: none counts for both"
    // Parts of a curriculum are listed by number and add up; credits and hours are often said as a total.
    let isSuspicious = isOneMeasure && asked.measure != .count
    findings.report(
      says, at: linted.place(of: "at_least", asked.measure, in: part.criterion), severity: isSuspicious ? nil : .info,
      path: part.path,
      notes: [linted.note("\(all) here", at: linted.place(of: "at_least", wholeAsked.measure, in: whole.criterion))],
      help: "if \(some) among the \(all) are meant, write one claim with "
        + "`limits: [ { at_least: \(asked.measure.written(asked.amount)), of: ... } ]`")
  }

  private static func report(
    same claim: JointClaims.Member, _ asked: Asked, _ other: JointClaims.Member, _ before: Asked,
    _ linted: LintedProject, _ findings: inout Findings
  ) {
    findings.report(
      "\(asked.written) are asked for beside \(before.written) of the same choice: none counts for both"
        .agreeing(with: asked),
      at: linted.place(of: "at_least", asked.measure, in: claim.criterion), path: claim.path,
      notes: [
        linted.note("\(before.written) here", at: linted.place(of: "at_least", before.measure, in: other.criterion))
      ],
      help: "if the same awards are to come to both, write one `awards` with `\(before.measure.word)` and "
        + "`\(asked.measure.word)`")
  }

  private static func report(
    _ held: [(id: String, place: Place)], besides claim: JointClaims.Member, _ asked: Asked, _ linted: LintedProject,
    _ findings: inout Findings
  ) {
    guard !held.isEmpty else { return }
    let ids = held.map(\.id)
    let suffices = linted.suffices(claim, without: ids)
    var notes = held.prefix(4).map { linted.note("`\($0.id)` is asked for by itself here", at: $0.place) }
    if !suffices { notes.append(Diagnostic.Note("what the catalogue has besides does not suffice for both")) }
    let written = ids.count == 1 ? ids[0] : "[\(ids.joined(separator: ", "))]"
    findings.report(
      ids.count == 1
        ? "\(ids.quoted()) is asked for by itself and does not count toward the \(asked.written)"
        : "\(ids.quoted()) are asked for by themselves and do not count toward the \(asked.written)",
      at: linted.place(of: "at_least", asked.measure, in: claim.criterion), severity: suffices ? .info : nil,
      path: claim.path, notes: notes,
      help: "if it should, ask for it with `including: \(written)` here; if not, `except: \(written)` says so")
  }
}

/// How much a claim asks for, by the first of its measures.
private struct Asked {
  let measure: Measure
  let amount: Decimal

  /// `20 h`, `3 awards`: for a sentence.
  var written: String {
    measure == .count ? (amount.wholeNumber ?? 0).counted("award") : measure.written(amount)
  }
}

extension JointClaims.Member {
  fileprivate var asked: Asked? {
    claim.demands.lazy.compactMap { demand in
      guard let least = demand.bounds.atLeast, least > 0 else { return nil }
      return Asked(measure: demand.measure, amount: least)
    }.first
  }
}

extension String {
  /// `1 award is`, `3 awards are`.
  fileprivate func agreeing(with asked: Asked) -> String {
    guard asked.amount == 1, asked.measure == .count, let verb = firstRange(of: " are ") else { return self }
    return self[..<verb.lowerBound] + " is " + self[verb.upperBound...]
  }
}

extension LintedProject {
  /// The achievement of which a claim asks for one award; nil for every other claim.
  fileprivate func only(_ member: JointClaims.Member) -> String? {
    guard let asked = member.asked, asked.measure == .count, asked.amount == 1, member.claim.demands.count == 1,
      let key = member.pattern.keys.first, let ids = selection.named(Pattern([key])), ids.count == 1, let id = ids.first
    else { return nil }
    return id
  }

  /// What is asked for by itself, and would surely count toward a claim too if it could.
  fileprivate func heldBesides(_ claim: JointClaims.Member, in joint: JointClaims) -> [(id: String, place: Place)] {
    joint.members.compactMap { other in
      // What is repeatable can be had for both.
      guard let id = only(other), let achievement = project.achievements[id], !achievement.isRepeatable,
        claim.claim.demands.allSatisfy({ achievement.hasAmount(by: $0.measure) }),
        selection.isCertain(other.pattern, within: claim.pattern)
      else { return nil }
      return (id, other.criterion.place)
    }
  }

  /// Whether the catalogue may have enough for a claim beside these; what it does not know may be enough.
  fileprivate func suffices(_ claim: JointClaims.Member, without ids: [String]) -> Bool {
    guard let closed = selection.closed(claim.pattern) else { return true }
    let equivalence = selection.equivalence
    let used = Set(ids.map { equivalence.representative(of: $0) })
    if claim.claim.including.contains(where: { used.contains(equivalence.representative(of: $0.id)) }) { return false }
    let left = closed.filter { !used.contains(equivalence.representative(of: $0)) }
    return claim.claim.demands.allSatisfy { demand in
      guard let least = demand.bounds.atLeast,
        let supply = Supply(of: left, by: demand.measure, in: project, equivalence)
      else { return true }
      return supply.most >= least
    }
  }
}

extension Achievement {
  /// Whether an award of it comes to anything by a measure, as far as the catalogue says.
  fileprivate func hasAmount(by measure: Measure) -> Bool {
    switch measure {
    case .count: true
    case .hours: hours != nil
    case .credits(let scheme): credits.contains { scheme == nil || $0.scheme == scheme }
    }
  }
}
