// swift-format-ignore-file: NeverForceUnwrap

import AssayEngine
import AssayModel
import AssayTestSupport
import Testing

/// Families of hard problems are decided, with the answer that is known beforehand.
@Suite struct HardFamilyTests {
  private static func each<Size>(_ sizes: [Size], _ family: (Size, Bool) -> HardFamily) -> [HardFamily] {
    sizes.flatMap { size in [true, false].map { family(size, $0) } }
  }

  static let families: [HardFamily] =
    each([2, 8, 64]) { .pigeonhole($0, isMet: $1) }
    + each([3, 8, 16, 30]) { .exactCover($0, isWhole: $1, seed: 1) }
    + each([12, 24, 40]) { .parity($0, isMet: $1, seed: 1) }
    + each([3, 4, 6]) { .threePartition($0, isMet: $1, seed: 1) }
    + each([30]) { .packing(10, of: 36, among: $0, isMet: $1, seed: 1) }
    + [.threePartition(8, isMet: true, seed: 1)]

  private func verdict(_ family: HardFamily, budget: Int = Question.defaultBudget) -> Verdict {
    Question(
      project: family.project, learner: family.learner, credentials: ["c"], day: CalendarDate("2026-01-01")!,
      budget: budget
    ).answered().credentials[0].verdict
  }

  @Test(arguments: families)
  func `what only looks hard is decided`(_ family: HardFamily) {
    #expect(verdict(family) == (family.isMet ? .met : .unmet))
  }

  @Test(arguments: families)
  func `what is too much is not guessed`(_ family: HardFamily) {
    #expect([.undecided, family.isMet ? .met : .unmet].contains(verdict(family, budget: 3_000)))
  }
}
