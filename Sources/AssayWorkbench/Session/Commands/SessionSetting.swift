internal import AssayModel
internal import AssayTesting

/// Something about a session that `.set` changes. A new one is a value here.
struct SessionSetting: Sendable {
  let name: String
  let says: String
  let value: @Sendable (Session) -> String
  let change: @Sendable (Session, String) throws(SessionFault) -> Void

  static let all: [SessionSetting] = [day, width]

  private static let day = SessionSetting(
    name: "on", says: "the day asked about", value: { "\($0.day)" },
    change: { session, word throws(SessionFault) in
      guard let day = CalendarDate(word) else {
        throw SessionFault("`\(word)` is not a date of the calendar", help: "write it as in `.set on 2026-05-01`")
      }
      session.day = day
      session.bench.day = day
    })

  private static let width = SessionSetting(
    name: "width", says: "the columns in which answers are set", value: { "\($0.width)" },
    change: { session, word throws(SessionFault) in
      guard let width = Int(word), (40...400).contains(width) else {
        throw SessionFault("`\(word)` is no number of columns", help: "write one from 40 to 400")
      }
      session.width = width
    })
}
