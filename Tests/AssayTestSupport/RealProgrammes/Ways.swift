/// The least ways in which parts come to a sum, beside others that add one each.
struct Ways {
  /// For every part: what it adds, which is nothing or from `least` to `most`.
  let parts: [(least: Int, most: Int)]
  let others: Int
  let sum: Int

  init(_ parts: [(least: Int, most: Int)], others: Int, sum: Int) {
    self.parts = parts
    self.others = others
    self.sum = sum
  }

  /// None of them asks of every part at least what another asks.
  var all: [[Int]] {
    var candidates: [[Int]] = [[]]
    for part in parts {
      let most = max(part.least, part.most)
      let amounts: [Int] = [0] + Array(max(part.least, 1)...most)
      candidates = candidates.flatMap { way in amounts.map { way + [$0] } }
    }
    candidates = candidates.filter { way in sum - way.reduce(0, +) <= others }
    return candidates.filter { way in
      !candidates.contains { other in other != way && asks(other, noMoreThan: way) }
    }
  }

  private func asks(_ one: [Int], noMoreThan other: [Int]) -> Bool {
    let rest = { (way: [Int]) in max(0, sum - way.reduce(0, +)) }
    return zip(one, other).allSatisfy { $0 <= $1 } && rest(one) <= rest(other)
  }
}
