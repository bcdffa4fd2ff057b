/// One instruction of the interpreter's, so far as it says what may come next.
struct LuaInstruction {
  private let word: UInt32

  init(_ word: UInt32) { self.word = word }

  /// The places that are reached from one, in no order.
  static func reached(of code: [LuaInstruction], from entry: Int) -> [Int] {
    var isReached = Array(repeating: false, count: code.count)
    var open = [entry]
    while let place = open.popLast() {
      guard code.indices.contains(place), !isReached[place] else { continue }
      isReached[place] = true
      open += code[place].following(place)
    }
    return isReached.indices.filter { isReached[$0] }
  }

  private func following(_ place: Int) -> [Int] {
    let next = place + 1
    let far = Int(word >> 15)
    switch word & 0x7F {
    case 6: return [next + 1]  // a false value that skips the true one
    case 56: return [next + Int(word >> 7) - 0xFF_FFFF]  // a jump
    case 57...67: return [next, next + 1]  // tests, which skip the jump behind them
    case 69...72: return []  // a call in place of the function, behind which a return only stands; returns
    case 73: return [next, next - far]  // the end of a loop over numbers
    case 74: return [next, next + far + 1]  // its beginning
    case 75: return [next + far]  // the beginning of any other loop
    case 77: return [next, next - far]  // its end
    default: return [next]
    }
  }
}
