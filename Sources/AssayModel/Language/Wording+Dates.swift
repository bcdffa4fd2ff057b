extension Wording where Value == CalendarDate {
  package static let date = Wording(.date) { syntax, reading in
    guard let text = syntax.text else {
      reading.reportWrongType(syntax, wants: .date)
      return nil
    }
    if let date = CalendarDate(text.trimmingSpaces) { return date }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    if parts.count == 3, parts[0].count == 4, let year = Int(parts[0]), let month = Int(parts[1]),
      let day = Int(parts[2])
    {
      if (1...12).contains(month), day >= 1, day <= 31, parts[1].count == 2, parts[2].count == 2 {
        reading.report(
          "impossible-date", "`\(text)` does not exist", at: syntax.node,
          help: year == 0
            ? "years begin with 0001"
            : "that month of \(year) has \(CalendarDate.daysIn(month: month, year: year)) days")
      } else if let padded = CalendarDate(year: year, month: month, day: day) {
        reading.report(
          "bad-date", "`\(text)` is not a date as dates are written here", at: syntax.node, help: "write `\(padded)`")
      } else {
        // Month and day the other way round: `2026-14-03`.
        let swapped = CalendarDate(year: year, month: day, day: month)
        reading.report(
          "impossible-date", "`\(text)` does not exist", at: syntax.node,
          help: swapped.map { "did you mean `\($0)`? the month comes before the day" })
      }
      return nil
    }
    reading.report(
      "bad-date", "`\(text.shortened)` is not \(TypeForm.date.noun)", at: syntax.node,
      help: "write year, month and day, as in `2026-05-01`")
    return nil
  }
}
