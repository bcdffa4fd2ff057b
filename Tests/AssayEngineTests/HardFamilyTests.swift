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

  /// Those that a plain search decides within the budget.
  static let families: [HardFamily] =
    each([2, 3, 4, 8, 16]) { .pigeonhole($0, isMet: $1) }
    + each([3, 4]) { .exactCover($0, isWhole: $1, seed: 1) }
    + each([12]) { .parity($0, isMet: $1, seed: 1) }
    + each([3, 4]) { .threePartition($0, isMet: $1, seed: 1) }

  /// Those that want more than a plain search.
  static let large: [HardFamily] =
    each([32, 64]) { .pigeonhole($0, isMet: $1) }
    + each([8, 12, 16, 24, 30]) { .exactCover($0, isWhole: $1, seed: 1) }
    + each([16, 24, 32, 40]) { .parity($0, isMet: $1, seed: 1) }
    + each([5, 6, 8]) { .threePartition($0, isMet: $1, seed: 1) }
    + each([20, 30]) { .packing(10, of: 36, among: $0, isMet: $1, seed: 1) }

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

  @Test(arguments: large)
  func `what is too much is not guessed`(_ family: HardFamily) {
    #expect([.undecided, family.isMet ? .met : .unmet].contains(verdict(family, budget: 20_000)))
  }
}
