import AssayEngine
import AssayModel
import AssayTestSupport
import Testing

@testable import AssayAnalysis

/// One learner who tells two versions apart.
@Suite struct DifferenceTests {
  @Test(arguments: Patience.blocks(4)) func `whoever is shown is the smallest of those who gain and those who lose`(
    _ block: Int
  )
    throws
  {
    var shown = 0
    for seed in UInt64(block * 20)..<UInt64(block * 20 + 20) {
      let drawn = DrawnVersions(seed: seed)
      // What can be gone through is quick to prove.
      guard ComparedVersions(seed: seed, atMost: 300).isEnumerated else { continue }
      let (old, new) = (Design(drawn.old), Design(drawn.new))
      let compared = try #require(DesignComparison(old, new, on: DrawnVersions.day).comparison(of: "c"))
      let answer = try #require(DesignDifference(old, new, on: DrawnVersions.day).smallest(of: "c"))
      let sizes = [compared.lost, compared.gained].compactMap { $0?.shown.size }
      switch answer {
      case .nobody: #expect(compared.verdict == .equivalent, "\(seed)")
      case .learner(let learner, let earnsOld):
        shown += 1
        #expect(learner.size == sizes.min(), "\(seed)")
        #expect((earnsOld ? compared.lost : compared.gained)?.shown.size == learner.size, "\(seed)")
      case .unknown: #expect(compared.verdict == .unknown, "\(seed)")
      }
    }
    #expect(shown > 0, "the drawn versions must differ")
  }

  @Test func `a credential that is in one version only is in no difference`() {
    let drawn = DrawnVersions(seed: 1)
    var none = drawn.new
    none.credentials["c"] = nil
    let answer = DesignDifference(Design(drawn.old), Design(none), on: DrawnVersions.day).smallest(of: "c")
    #expect(answer.map { _ in true } == nil)
  }
}
