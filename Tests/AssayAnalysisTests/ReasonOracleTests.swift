import AssayTestSupport
import Testing

/// What is blamed for nobody earning a credential: it is enough, and nothing of it can be spared.
@Suite struct ReasonOracleTests {
  @Test(arguments: Patience.blocks(6)) func `what is blamed keeps everybody from it, and not without any part of it`(
    _ block: Int
  ) {
    var blamed = 0
    for seed in UInt64(block * 100)..<UInt64(block * 100 + 100) {
      let judged = JudgedReason(seed: seed)
      #expect(judged.differences == [])
      if judged.isBlamed { blamed += 1 }
    }
    #expect(blamed > 0, "nobody must earn some of the drawn designs")
  }
}
