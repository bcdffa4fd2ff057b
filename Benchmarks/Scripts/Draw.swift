/// The same numbers on every machine.
struct Draw {
  private var seed = 7

  mutating func below(_ most: Int) -> Int {
    seed = seed * 16807 % 2_147_483_647
    return seed % most
  }
}
