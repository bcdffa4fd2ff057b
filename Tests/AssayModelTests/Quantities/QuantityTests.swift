import AssayModel
import Testing

struct QuantityTests {
  @Test(arguments: [
    ("2 years", 24, 0, 0), ("1 year", 12, 0, 0), ("18 months", 18, 0, 0), ("10 weeks", 0, 70, 0), ("30 days", 0, 30, 0),
    ("P2Y", 24, 0, 0), ("P1Y6M", 18, 0, 0), ("PT36H", 0, 0, 129_600), ("P1M3DT2M", 1, 3, 120), ("P2W", 0, 14, 0),
  ])
  func `a length of time is read in words and as ISO 8601`(_ text: String, _ months: Int, _ days: Int, _ seconds: Int) {
    #expect(Period(text) == Period(months: months, days: days, seconds: seconds))
  }

  @Test(arguments: [
    "2", "years", "2 yeers", "-1 years", "1000 years", "1.5 years", "P", "PT", "P1", "P1YT", "P1H", "PTT1H",
    "2  years old",
  ])
  func `what is no length of time is not read`(_ text: String) {
    #expect(Period(text) == nil)
  }

  @Test(arguments: [
    ("24 months", "2 years"), ("18 months", "18 months"), ("P1M3D", "1 month and 3 days"), ("21 days", "3 weeks"),
    ("PT36H", "36 hours"),
  ])
  func `a length of time is written in words`(_ text: String, _ words: String) {
    #expect(Period(text)?.description == words)
  }

  @Test(arguments: [
    ("75 h", 75_000_000), ("1.5 hours", 1_500_000), ("PT75H", 75_000_000), ("PT90M", 1_500_000), ("P1D", 24_000_000),
  ])
  func `hours are read`(_ text: String, _ millionths: Int) {
    #expect(Hours(text)?.amount.millionths == millionths)
  }

  @Test(arguments: ["75", "75h", "-1 h", "P1M", "PT1S", "six h"])
  func `what is not hours is not read`(_ text: String) {
    #expect(Hours(text) == nil)
  }

  @Test(arguments: [
    ("1/3", 1, 3), ("50 %", 1, 2), ("50%", 1, 2), ("33.3 %", 333, 1000), ("0 %", 0, 1), ("100 %", 1, 1), ("2/4", 1, 2),
  ])
  func `a share is read exactly`(_ text: String, _ numerator: Int, _ denominator: Int) {
    #expect(Share(text)?.numerator == numerator)
    #expect(Share(text)?.denominator == denominator)
  }

  @Test(arguments: ["4/3", "1/0", "101 %", "-1 %", "1/3/5", "half", "0.5"])
  func `what is no share is not read`(_ text: String) {
    #expect(Share(text) == nil)
  }

  @Test func `equal shares are equal however they are written`() throws {
    let half = try #require(Share("1/2"))
    #expect(Share("2/4") == half)
    #expect(Share("50 %") == half)
  }

  @Test(arguments: [("120 EUR", "120 EUR"), ("9.99 USD", "9.99 USD")])
  func `money has a currency`(_ text: String, _ written: String) {
    #expect(Money(text)?.description == written)
    #expect(Money("120") == nil)
    #expect(Money("120 euros") == nil)
  }
}
