import AssayModel
import Testing

struct DecimalTests {
  @Test(arguments: [
    ("0", 0), ("12", 12_000_000), ("-0.5", -500_000), ("3.250", 3_250_000), ("0.000001", 1), ("+2", 2_000_000),
    ("1000000", 1_000_000_000_000), ("1.10", 1_100_000), ("007", 7_000_000), ("1.0000000", 1_000_000),
  ])
  func `a number is read exactly`(_ text: String, _ millionths: Int) {
    #expect(Decimal(text)?.millionths == millionths)
  }

  @Test(arguments: [
    "", "-", ".5", "5.", "1e3", "1,5", " 1", "1 ", "0.0000001", "1000000.000001", "1000001", "٣", "--1", "1.2.3", "NaN",
  ])
  func `what is no number, too fine or too large is not read`(_ text: String) {
    #expect(Decimal(text) == nil)
  }

  @Test(arguments: [
    (3_000_000, "3"), (2_500_000, "2.5"), (-250_000, "-0.25"), (1, "0.000001"), (0, "0"), (10_000_000, "10"),
  ])
  func `it is written in the shortest way`(_ millionths: Int, _ text: String) {
    #expect("\(Decimal(millionths: millionths))" == text)
  }

  @Test func `every number that is written is read back`() {
    for millionths in stride(from: -5_000_000, through: 5_000_000, by: 1237) {
      let number = Decimal(millionths: millionths)
      #expect(Decimal("\(number)") == number)
    }
  }

  @Test func `sums are exact`() {
    let tenth = Decimal(millionths: 100_000)
    #expect((0..<10).reduce(into: Decimal(0)) { sum, _ in sum += tenth } == 1)
    #expect(Decimal(3).wholeNumber == 3)
    #expect(tenth.wholeNumber == nil)
  }
}
