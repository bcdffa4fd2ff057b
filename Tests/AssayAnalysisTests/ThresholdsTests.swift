import AssayModel
import AssayTestSupport
import Testing

@testable import AssayAnalysis

@Suite struct ThresholdsTests {
  @Test(arguments: 0..<40) func `every value meets the same demands as one of those told apart`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    func value() -> Decimal { Decimal(millionths: Int.random(in: 0...20, using: &generator) * 500_000) }
    var thresholds = Thresholds()
    for _ in 0..<Int.random(in: 0...3, using: &generator) { thresholds.add(from: value()) }
    for _ in 0..<Int.random(in: 0...3, using: &generator) { thresholds.add(to: value()) }
    func met(_ value: Decimal) -> [Bool] {
      thresholds.least.sorted().map { value >= $0 } + thresholds.most.sorted().map { value <= $0 }
    }
    for highest in [true, false] {
      let told = thresholds.apart(from: 0, to: 10, highest: highest)
      #expect(told.allSatisfy { $0 >= 0 && $0 <= 10 })
      #expect(told == told.sorted())
      #expect(Set(told.map(met)).count == told.count, "each stretch once")
      for quarter in 0...40 {
        let some = Decimal(millionths: quarter * 250_000)
        #expect(told.contains { met($0) == met(some) }, "\(some), \(told)")
      }
    }
  }

  @Test func `whole numbers stand for stretches that have some`() {
    let age = Thresholds(least: [18], most: [30])
    #expect(age.apart(highest: false) == [17, 18, 31])
    #expect(age.apart(from: 0, to: 100, highest: true) == [17, 30, 100])
  }
}
