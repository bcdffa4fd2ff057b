internal import AssayEngine
internal import AssayModel

/// What somebody may have worked in one role, as far as demands tell it apart on a day: hours and days in each stretch of
/// time between the days from which demands count.
struct WorkHistories {
  /// The plainest first; each does something.
  private(set) var all: [[ExperiencePeriod]] = []
  /// Whether there were more than are thought of.
  private(set) var isCut = false

  private static let most = 240
  private static let mostSums = 2_000

  private let role: String?
  private let day: CalendarDate
  /// The first days of the times asked about, the newest first.
  private let starts: [CalendarDate]
  private let hours: [[Decimal]]
  private let lengths: [[Int]]

  init(_ demands: [ExperienceDemand], role: String?, on day: CalendarDate) {
    self.role = role
    self.day = day
    let starts = Set(demands.compactMap { $0.start(before: day) }).sorted(by: >)
    self.starts = starts
    func asked<Value: Hashable & Comparable>(_ value: (ExperienceDemand) -> Value?) -> [[Value]] {
      (starts.map(Optional.some) + [nil]).map { start in
        Set(demands.filter { $0.start(before: day) == start }.compactMap(value)).sorted()
      }
    }
    hours = asked { $0.hours?.amount }
    lengths = asked { demand in demand.lasting.map { day.dayNumber - day.subtracting($0).dayNumber } }
    makeAll()
  }

  private mutating func makeAll() {
    let reach = starts.map { Optional(day.dayNumber - $0.dayNumber) } + [nil]
    let hourly = rising(hours, upTo: hours.map { _ in nil })
    let daily = rising(lengths, upTo: reach).compactMap(spread)
    var made: [[ExperiencePeriod]] = []
    for amounts in hourly {
      for days in daily { made.append(history(amounts, days)) }
    }
    var seen: Set<[ExperiencePeriod]> = [[]]
    made = made.filter { seen.insert($0).inserted }
    made = made.enumerated().sorted { ($0.element.count, $0.offset) < ($1.element.count, $1.offset) }.map(\.element)
    if made.count > Self.most { isCut = true }
    all = Array(made.prefix(Self.most))
  }

  /// All that the sums up to each start can come to: one of what is asked for there or further back, never less than before.
  /// What lies between two of these counts as the lower.
  private mutating func rising<Value: Hashable & Comparable & ExpressibleByIntegerLiteral>(
    _ asked: [[Value]], upTo most: [Value?]
  ) -> [[Value]] {
    let values = Set(asked.joined()).union([0]).sorted()
    var all: [[Value]] = [[]]
    for place in asked.indices {
      all = all.flatMap { begun in
        values.filter { value in value >= begun.last ?? 0 && most[place].map { value <= $0 } ?? true }
          .map { begun + [$0] }
      }
      if all.count > Self.mostSums {
        isCut = true
        all = Array(all.prefix(Self.mostSums))
      }
    }
    return all
  }

  /// Days worked up to each start, so many as to fit between the starts; nil where they would reach what they must not.
  private func spread(_ days: [Int]) -> [Int]? {
    var days = days
    for place in starts.indices.reversed() {
      // What lies before this start and after the next is so long at most.
      guard place + 1 < starts.count else { continue }
      let room = starts[place].dayNumber - starts[place + 1].dayNumber
      let least = days[place + 1] - room
      if least <= days[place] { continue }
      if let next = lengths[place].first(where: { $0 > days[place] }), least >= next { return nil }
      days[place] = least
    }
    if let first = starts.first, days[0] > day.dayNumber - first.dayNumber { return nil }
    return days
  }

  private func history(_ amounts: [Decimal], _ days: [Int]) -> [ExperiencePeriod] {
    var periods: [ExperiencePeriod] = []
    for place in amounts.indices {
      let more = place == 0 ? amounts[0] : amounts[place] - amounts[place - 1]
      let longer = place == 0 ? days[0] : days[place] - days[place - 1]
      if more == 0, longer == 0 { continue }
      // Days are counted up to the start of what is newer; whatever has hours must not reach it.
      let end = place == 0 ? day : starts[place - 1]
      let begin = place < starts.count ? starts[place] : nil
      if longer > 0 {
        periods.append(period(from: CalendarDate(dayNumber: end.dayNumber - longer), to: end, hours: nil))
      }
      guard more > 0 else { continue }
      let last = place == 0 ? day : end.adding(Period(days: -1))
      let isTimeless = lengths.allSatisfy(\.isEmpty)
      if longer > 0, place == 0 {
        periods[periods.count - 1].hours = Hours(more)
      } else {
        // As long as there is room, where nobody asks how long: hours of one day look odd.
        let first = begin.map { place == 0 ? $0 : max($0, last.subtracting(Period(months: 1))) }
        periods.append(
          period(
            from: isTimeless ? first ?? last.subtracting(Period(months: 1)) : last, to: last, hours: Hours(more)))
      }
    }
    return periods
  }

  private func period(from: CalendarDate, to: CalendarDate, hours: Hours?) -> ExperiencePeriod {
    var period = ExperiencePeriod()
    (period.role, period.from, period.to, period.hours) = (role, from, to, hours)
    return period
  }
}

extension ExperienceDemand {
  /// The first day that counts, where not all do.
  fileprivate func start(before day: CalendarDate) -> CalendarDate? {
    guard case .period(let period)? = within else { return nil }
    var first = day.subtracting(period)
    while first.adding(period) < day { first = first.adding(Period(days: 1)) }
    return first
  }
}
