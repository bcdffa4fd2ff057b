import AssayTestSupport
import Testing

@testable import AssayAnalysis

/// What inquiries find against every record that there could be: verdict, size and the very learner.
@Suite struct AnalysisOracleTests {
  @Test(arguments: Patience.blocks(12)) func `who gains and who loses is what going through all learners shows`(
    _ block: Int
  ) {
    var enumerated = 0
    for seed in UInt64(block * 20)..<UInt64(block * 20 + 20) {
      let compared = ComparedVersions(seed: seed, atMost: 1_500)
      #expect(compared.difference == nil)
      if compared.isEnumerated { enumerated += 1 }
    }
    #expect(enumerated > 4, "the drawn designs must be small enough to go through")
  }

  @Test(arguments: Patience.blocks(4)) func `what hangs on days is what going through all days shows`(_ block: Int) {
    for seed in UInt64(block * 25)..<UInt64(block * 25 + 25) {
      let chained = ChainedDays(seed: seed)
      #expect(chained.difference == nil)
    }
  }

  @Test(arguments: Patience.blocks(8)) func `no learner drawn blindly is overlooked, nor smaller than the smallest`(
    _ block: Int
  )
    throws
  {
    var tried = 0
    for seed in UInt64(block * 10)..<UInt64(block * 10 + 10) {
      let doubted = try #require(DoubtedVersions(seed: seed, learners: 100))
      #expect(doubted.difference == nil)
      tried += doubted.tried
    }
    #expect(tried > 0, "the drawn learners must tell some versions apart")
  }

  @Test(arguments: Patience.blocks(4)) func `no learner disproves what is said of a design and its criteria`(
    _ block: Int
  ) throws {
    var tried = 0
    for seed in UInt64(block * 10)..<UInt64(block * 10 + 10) {
      let doubted = try #require(DoubtedFindings(seed: seed, learners: 100))
      #expect(doubted.differences.isEmpty)
      tried += doubted.tried
    }
    #expect(tried > 0, "the drawn learners must be such that something is said of them")
  }
}
