internal import AssayModel

/// Until when an award is valid, and when that was extended.
struct Expiry: Sendable {
  /// The last day; nil for ever, unless there is a doubt.
  var date: CalendarDate?
  var doubt: String?
  /// In order, up to the day asked.
  var renewed: [CalendarDate]
}

extension AwardResolution {
  /// The recorded expiry is the present one; else the period after the award, then each renewal in turn.
  func expiry(of award: Award, _ achievement: Achievement?, awarded: CalendarDate?) -> Expiry {
    let isRenewed = !award.renewed.isEmpty || !renewing.isEmpty
    let recorded = isRenewed ? Set(award.renewed.filter { $0 <= day }) : []
    let all = isRenewed ? recorded.union(extensions(of: award, awarded: awarded)).sorted() : []
    if let id = award.achievement, let doubt = project.doubt(aboutAwardsOf: id) {
      return Expiry(date: nil, doubt: doubt, renewed: all)
    }
    if let expires = award.expires { return Expiry(date: expires, doubt: nil, renewed: all) }
    guard let validity = achievement?.validity, let period = validity.period else {
      return Expiry(date: nil, doubt: nil, renewed: all)
    }
    guard let awarded else {
      return Expiry(date: nil, doubt: "valid for \(period), but nobody recorded since when", renewed: all)
    }
    var expiry = Expiry(date: awarded.adding(period), doubt: nil, renewed: [])
    for date in all {
      guard let present = expiry.date else { break }
      let isRecorded = recorded.contains(date)
      guard let extended = validity.extended(from: present, on: date, isRecorded: isRecorded) else {
        return Expiry(date: nil, doubt: "renewed, but nobody recorded until when", renewed: all)
      }
      // What came too late to extend it has not renewed it either.
      if !isRecorded, extended.isTooLate { continue }
      expiry.date = extended.date
      expiry.renewed.append(date)
    }
    return expiry
  }

  /// The days after it was awarded on which an award that renews this one was awarded or renewed itself.
  private func extensions(of award: Award, awarded: CalendarDate?) -> Set<CalendarDate> {
    guard let id = award.achievement, let awarded else { return [] }
    var dates = Set<CalendarDate>()
    for other in renewing {
      guard other.achievement != id, let achievement = other.achievement.flatMap({ project.achievements[$0] }),
        achievement.renews.contains(where: { $0.id == id })
      else { continue }
      switch other.status {
      case .held: dates.formUnion([other.awarded].compactMap { $0 } + other.renewed)
      case .in_progress: if ifCompleted { dates.insert(day) }
      case .revoked: continue
      }
    }
    return dates.filter { $0 > awarded && $0 <= day }
  }
}

extension Validity {
  /// The last day after an extension; nil where it cannot be known, because there are several ways to renew, or none.
  ///
  /// An extension that nobody recorded as a renewal, since it follows from the award of something else, begins the
  /// period anew where there is no way to renew.
  fileprivate func extended(
    from present: CalendarDate, on date: CalendarDate, isRecorded: Bool
  ) -> (date: CalendarDate, isTooLate: Bool)? {
    if renewals.isEmpty, !isRecorded, let period { return (max(present, date.adding(period)), date > present) }
    guard renewals.count == 1, let extends = renewals[0].extends else { return nil }
    return (renewals[0].extended(from: present, on: date, by: extends), date > renewals[0].closes(after: present))
  }
}

extension Renewal {
  func extended(from present: CalendarDate, on date: CalendarDate, by extends: Period) -> CalendarDate {
    switch from {
    case .expiry: present.adding(extends)
    case .renewal: date.adding(extends)
    }
  }

  /// The last day on which it can be done.
  func closes(after expiry: CalendarDate) -> CalendarDate { grace.map { expiry.adding($0) } ?? expiry }
}
