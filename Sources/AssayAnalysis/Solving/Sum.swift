/// A weighted sum of literals: a false one counts nothing.
struct Sum {
  struct Term: Hashable {
    var weight: Int
    var literal: Literal
  }

  private(set) var terms: [Term] = []
  /// What has been taken out of the terms.
  private(set) var constant = 0
  private var total = 0
  /// Whether it may come to more than can be added up.
  private(set) var isTooLarge = false

  init() {}

  /// One for each that is true.
  init(counting literals: [Literal]) {
    for literal in literals { add(1, literal) }
  }

  /// A negative weight is that much always, and its magnitude back where the literal is false.
  mutating func add(_ weight: Int, _ literal: Literal) {
    let (sum, isOver) = total.addingReportingOverflow(Int(clamping: weight.magnitude))
    guard !isOver, sum < Self.most else {
      isTooLarge = true
      return
    }
    total = sum
    if weight > 0 { terms.append(Term(weight: weight, literal: literal)) }
    if weight < 0 {
      constant += weight
      terms.append(Term(weight: -weight, literal: !literal))
    }
  }

  private static let most = 1 << 61

  /// Whether this amount can be compared with the sum.
  fileprivate func compares(with amount: Int) -> Bool { !isTooLarge && amount.magnitude < Self.most }
}

/// The terms of a sum in their order, which diagrams are kept by.
struct SumKey: Hashable {
  let terms: [Sum.Term]
}

extension Circuit {
  /// Whether a sum comes to at least `least`. Of what cannot be added up nothing is said, so that only the evaluator knows.
  func isAtLeast(_ least: Int, _ sum: Sum) -> Literal {
    guard sum.compares(with: least) else { return makeVariable() }
    var weights: [Literal: Int] = [:]
    var least = least - sum.constant
    for term in sum.terms {
      if term.literal == yes {
        least -= term.weight
      } else if term.literal != no {
        weights[term.literal, default: 0] += term.weight
      }
    }
    // Of a literal and its negation, the lesser weight is there in any case.
    for literal in weights.keys.sorted() where literal.number > 0 {
      guard let positive = weights[literal], let negative = weights[!literal] else { continue }
      let common = min(positive, negative)
      least -= common
      weights[literal] = positive == common ? nil : positive - common
      weights[!literal] = negative == common ? nil : negative - common
    }
    if least <= 0 { return yes }
    let divisor = weights.values.reduce(0) { greatestCommonDivisor($0, $1) }
    guard divisor > 0 else { return no }
    let known = KnownSum(weights: weights, least: least)
    least = (least + divisor - 1) / divisor
    let terms = weights.map { Sum.Term(weight: $0.value / divisor, literal: $0.key) }
      .sorted { ($1.weight, $0.literal) < ($0.weight, $1.literal) }
    if terms.allSatisfy({ $0.weight >= least }) { return any(terms.map(\.literal)) }
    if terms.reduce(0, { $0 + $1.weight }) == least { return all(terms.map(\.literal)) }
    let key = SumKey(terms: terms)
    let diagram = sums[key] ?? SumDiagram(terms)
    sums[key] = diagram
    let literal = diagram.literal(for: least, in: self)
    relate(known, literal, of: diagram)
    return literal
  }

  func isAtMost(_ most: Int, _ sum: Sum) -> Literal { !isAtLeast(most + 1, sum) }
}

func greatestCommonDivisor(_ left: Int, _ right: Int) -> Int {
  var (left, right) = (abs(left), abs(right))
  while right != 0 { (left, right) = (right, left % right) }
  return left
}
