internal import AssayModel

extension Ledger {
  func judge(_ demand: ExperienceDemand) -> Judgement {
    let relevant = learner.experience.filter { period in
      (demand.role.map { $0 == period.role } ?? true) && (period.from.map { $0 <= day } ?? true)
    }
    var judgement = Judgement(truth: .yes)
    if let hours = demand.hours {
      let inTime = relevant.filter { isWithin(demand.within, $0.to.map { min($0, day) } ?? day) }
      // Nobody knows how the hours of a period lie in it, so one that is only partly in time leaves it open.
      let whole = inTime.filter { isWithin(demand.within, $0.from) && ($0.to ?? day) <= day }
      let have = whole.reduce(Decimal(0)) { $0 + ($1.hours?.amount ?? 0) }
      let hoped = inTime.reduce(Decimal(0)) { $0 + ($1.hours?.amount ?? 0) }
      judgement.demands.append(
        DemandResult(by: "hours", atLeast: "\(hours)", atMost: nil, have: "\(Hours(have))"))
      judgement.shortfalls.append((hours.amount.millionths, min(have.millionths, hours.amount.millionths)))
      if have < hours.amount {
        judgement.truth = hoped < hours.amount ? .no : .unknown
        judgement.reason =
          hoped < hours.amount
          ? "\(Hours(have)) of \(hours) are recorded"
          : "\(Hours(hoped)) are recorded, but not how many of them lie in the time asked about"
      }
    }
    if let lasting = demand.lasting {
      let need = day.dayNumber - day.subtracting(lasting).dayNumber
      let have = days(covered: relevant, demand.within)
      judgement.shortfalls.append((need, min(have, need)))
      if have < need {
        judgement.truth = judgement.truth && .no
        judgement.reason = "\(have) of \(need) days are recorded"
      }
    }
    return judgement
  }

  /// The days that any of the periods covers, inside the time asked about.
  private func days(covered periods: [ExperiencePeriod], _ within: Within?) -> Int {
    var first = 0
    switch within {
    case .period(let period): first = day.subtracting(period).dayNumber
    case .cycle: first = cycle?.start.dayNumber ?? day.dayNumber
    case nil: break
    }
    let stretches = periods.compactMap { period -> (Int, Int)? in
      guard let from = period.from else { return nil }
      let end = min(period.to ?? day, day).dayNumber
      let start = max(from.dayNumber, first)
      return start < end ? (start, end) : nil
    }.sorted { $0 < $1 }
    var (total, reached) = (0, 0)
    for (start, end) in stretches where end > reached {
      total += end - max(start, reached)
      reached = end
    }
    return total
  }
}
