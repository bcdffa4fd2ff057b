// swift-format-ignore-file: NeverForceUnwrap

import AssayModel

extension WideVersions {
  /// What uses nothing up.
  mutating func settled() -> Criterion {
    switch number(0...12) {
    case 0: return Criterion(.fact(.recorded([age()])), word: "fact")
    case 1:
      if once(3) {
        let since = FactQuantity.date(CalendarDate(year: one([2024, 2025]), month: 3, day: 1)!)
        let bounds = once(2) ? Bounds(atLeast: since) : Bounds(atMost: since)
        return Criterion(.fact(.recorded([RecordedFact("since", .range(bounds))])), word: "fact")
      }
      let employer = RecordedFact("employer", .oneOf(some(["northwind", "harbour"])))
      return Criterion(.fact(.recorded(once(3) ? [employer, age()] : [employer])), word: "fact")
    case 2, 3:
      return Criterion(
        .fact(
          .result(
            ResultDemand(
              one(["drill", "bend"]), score: once(3) ? nil : once(4) ? .atLeastAsGood(.word("good")) : score(),
              within: within(),
              attemptsAtMost: once(3) ? number(1...2) : nil))),
        word: "assessment")
    case 4:
      var demand = ExperienceDemand(role: once(5) ? nil : one(["welder", "welder", "fitter"]), within: within())
      if once(2) { demand.hours = Hours(Decimal(one([100, 200]))) }
      if demand.hours == nil || once(4) { demand.lasting = one(Self.periods) }
      return Criterion(.fact(.experience(demand)), word: "experience")
    case 5: return Criterion(.approval(ApprovalDemand(by: once(2) ? "dean" : nil, within: within())), word: "approval")
    case 6, 7:
      return Criterion(.order((0..<number(1...3)).map { _ in reference() }), word: "in_order")
    case 8: return Criterion(.fact(.shown(CompetencyReference(id: "weld"))), word: "competency")
    case 9: return Criterion(.covers([CompetencyReference(id: "weld")]), word: "covers")
    case 10: return Criterion(.opaque(OpaqueRule(plugin: "p", name: "rule", reason: "")), word: "p/rule")
    case 11: return Criterion(.stated(LocalizedText("Bring a helmet.")), word: "stated")
    default: return Criterion(.not(pattern(1)), word: "forbids")
    }
  }

  private mutating func age() -> RecordedFact {
    let least = once(3) ? nil : FactQuantity.number(Decimal(one([18, 21, 30])))
    return RecordedFact("age", .range(Bounds(atLeast: least, atMost: least == nil || once(3) ? .number(30) : nil)))
  }

  private mutating func within() -> Within? { once(2) ? .period(one(Self.periods)) : nil }

  // MARK: What uses something up

  mutating func claim() -> Claim {
    if once(8) {
      var pattern = EvidencePattern(kinds: some(["log", "film"]), within: within())
      if once(4) { pattern.signedByRole = "supervisor" }
      if once(5) { pattern.signedByOrganisation = "northwind" }
      return Claim(
        of: .evidence(pattern),
        demands: [
          once(2)
            ? Demand(.count, Bounds(atLeast: Decimal(number(1...2))))
            : Demand(.hours, Bounds(atLeast: Decimal(one([10, 20]))))
        ], distinct: once(5) ? [KeyCount(once(2) ? .signer : .role, number(1...2))] : [])
    }
    var claim = Claim(of: .awards(pattern(0)), demands: [demand()])
    if once(5) { claim.demands.append(demand()) }
    if once(6) { claim.distinct = [KeyCount(key(), number(1...2))] }
    if once(6) { claim.atMostPer = [KeyCount(key(), number(1...2))] }
    if once(8) { claim.including = [reference()] }
    return claim
  }

  private mutating func key() -> AwardKey { one([.id, .kind, .tag, .issuer, .level, .gainedBy, .attribute("v")]) }

  private mutating func demand() -> Demand {
    switch number(0...4) {
    case 0: Demand(.credits(scheme: once(5) ? "hk" : "ects"), bounds(number(1...5)))
    case 1: Demand(.hours, bounds(number(1...4) * 10))
    default: Demand(.count, bounds(number(1...3)))
    }
  }

  private mutating func bounds(_ least: Int) -> Bounds<Decimal> {
    Bounds(
      atLeast: once(10) ? nil : Decimal(least), atMost: once(6) ? Decimal(max(1, least + number(-1...1))) : nil)
  }

  mutating func changed(_ claim: Claim) -> Claim {
    var claim = claim
    guard case .awards(var pattern) = claim.of else { return self.claim() }
    switch number(0...7) {
    case 0, 1:
      if let least = claim.demands[0].bounds.atLeast {
        claim.demands[0].bounds.atLeast = max(1, least + (once(2) ? 1 : -1))
      }
    case 2: claim.distinct = claim.distinct.isEmpty ? [KeyCount(key(), 2)] : []
    case 3: claim.atMostPer = claim.atMostPer.isEmpty ? [KeyCount(key(), 1)] : []
    case 4: claim.including = claim.including.isEmpty ? [reference()] : []
    case 5:
      pattern.keys.append(key(0))
      claim.of = .awards(pattern)
    case 6 where !pattern.keys.isEmpty:
      pattern.keys.remove(at: number(0...pattern.keys.count - 1))
      claim.of = .awards(pattern)
    default: return self.claim()
    }
    return claim
  }

  mutating func limit() -> Limit {
    let pattern = once(3) ? nil : self.pattern(1)
    switch number(0...5) {
    case 0: return Limit(Bounds(atLeast: .count(number(1...3))), of: pattern)
    case 1: return Limit(Bounds(atMost: .count(number(0...2))), of: pattern)
    case 2:
      let amount = Amount.credits(Credits(Decimal(number(1...4)), "ects"))
      return Limit(once(2) ? Bounds(atLeast: amount) : Bounds(atMost: amount), of: pattern)
    case 3:
      let amount = Amount.hours(Hours(Decimal(number(1...4) * 10)))
      return Limit(once(2) ? Bounds(atLeast: amount) : Bounds(atMost: amount), of: pattern)
    default:
      let share = Amount.share(Share(one(["1/2", "1/3", "2/3"]))!)
      return Limit(
        once(2) ? Bounds(atLeast: share) : Bounds(atMost: share),
        by: one([nil, .count, .credits(scheme: "ects"), .hours]), of: pattern)
    }
  }
}
