internal import AssayModel

/// What the parts of a stack come to by a measure; nil where one of them does not say.
struct StackParts {
  let most: Decimal
  let least: Decimal
  let arithmetic: String?
  /// The amounts that add up to the least.
  let leastArithmetic: String

  init?(_ stack: Credential, by measure: Measure, in linted: LintedProject) {
    guard stack.declaration == .stack, let claim = stack.requires?.claim, case .awards(let pattern) = claim.of,
      let closed = linted.selection.closed(pattern), !closed.isEmpty,
      let supply = Supply(of: closed, by: measure, in: linted.project, linted.selection.equivalence)
    else { return nil }
    most = supply.most
    arithmetic = supply.arithmetic
    let asked = claim.demands.first { $0.measure == .count }?.bounds.atLeast?.wholeNumber ?? 0
    let required = Set(claim.including.map { linted.selection.equivalence.representative(of: $0.id) })
    let lows = supply.choices.map { (isRequired: required.contains($0.name), amount: $0.amounts.min() ?? 0) }
    let others = lows.filter { !$0.isRequired }.map(\.amount).sorted()
    let chosen = lows.filter(\.isRequired).map(\.amount) + others.prefix(max(0, asked - required.count))
    least = Decimal(millionths: chosen.reduce(0, +))
    leastArithmetic = chosen.map { Decimal(millionths: $0).description }.joined(separator: " + ")
  }
}
