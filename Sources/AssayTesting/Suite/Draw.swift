/// Numbers that are drawn, the same for the same seed on every machine. Steele, Lea and Flood 2014: SplitMix64.
package struct Draw: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// What is drawn for a name does not depend on what else is drawn.
  package init(seed: Int, for name: String = "") {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    state = UInt64(bitPattern: Int64(seed)) ^ hash
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// Whether something happens that happens so often in a hundred.
  mutating func happens(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }

  mutating func choice<Element>(_ elements: [Element]) -> Element? { elements.randomElement(using: &self) }
}
