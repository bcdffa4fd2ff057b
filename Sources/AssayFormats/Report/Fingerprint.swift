/// Names a diagnostic so that it is recognised after lines were inserted above it.
///
/// FNV-1a, 64 bits: the same on every machine and in every release. It guards against chance, not against an enemy.
package struct Fingerprint: Hashable, Sendable {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  /// `parts` are hashed with an end mark each, so that `ab`, `c` differs from `a`, `bc`.
  package init(_ parts: [String]) {
    for part in parts {
      for byte in part.utf8 { mix(byte) }
      mix(0xFF)
    }
  }

  private mutating func mix(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  package var hex: String {
    let digits = String(state, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
