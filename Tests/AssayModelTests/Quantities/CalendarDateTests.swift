import AssayModel
import Testing

struct CalendarDateTests {
  @Test(arguments: ["2026-05-01", "0001-01-01", "9999-12-31", "2024-02-29", "2000-02-29"])
  func `a day is read and written in the same way`(_ text: String) {
    #expect(CalendarDate(text)?.description == text)
  }

  @Test(arguments: [
    "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "0000-01-01", "2026-5-1", "20260501",
    "2026-05-01T00:00",
    "2026/05/01", "", "202６-05-01",
  ])
  func `what is no day is not read`(_ text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test func `day numbers count every day of ten thousand years once`() {
    var expected = CalendarDate(dayNumber: 306).dayNumber
    #expect(CalendarDate(dayNumber: 306).description == "0001-01-01")
    for year in 1...9999 {
      for month in 1...12 {
        let days = CalendarDate.daysIn(month: month, year: year)
        for day in [1, 2, days] {
          guard let date = CalendarDate(year: year, month: month, day: day) else { continue }
          if date.dayNumber != expected + day - 1 || CalendarDate(dayNumber: date.dayNumber) != date {
            Issue.record("\(date) has the number \(date.dayNumber)")
            return
          }
        }
        expected += days
      }
    }
    #expect(CalendarDate(dayNumber: expected - 1).description == "9999-12-31")
  }

  @Test(arguments: [
    ("2024-01-31", "1 month", "2024-02-29"), ("2023-01-31", "1 month", "2023-02-28"),
    ("2024-02-29", "1 year", "2025-02-28"),
    ("2024-02-29", "4 years", "2028-02-29"), ("2026-12-31", "1 day", "2027-01-01"),
    ("2026-03-01", "10 weeks", "2026-05-10"),
    ("2026-10-31", "18 months", "2028-04-30"), ("2026-01-01", "P1Y6M3D", "2027-07-04"),
    ("9999-12-31", "1 year", "9999-12-31"),
  ])
  func `a period later, months are clamped to the month's end`(_ start: String, _ period: String, _ end: String) throws
  {
    let later = try #require(CalendarDate(start)).adding(try #require(Period(period)))
    #expect("\(later)" == end)
  }
}
