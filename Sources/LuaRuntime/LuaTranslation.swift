/// Reads a chunk as the interpreter writes it down when it has translated it; the format is that of every Lua 5.4.
struct LuaTranslation {
  private let bytes: [UInt8]
  private var at = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The chunk itself, and then its functions in the order in which they are written.
  ///
  /// INVARIANT: the bytes are the interpreter's own, so they are complete.
  var functions: [LuaListing.Function] {
    mutating get {
      // The signature, the release, the sizes of numbers and two numbers; then how many variables are captured.
      at = 4 + 1 + 1 + 6 + 3 + 8 + 8 + 1
      var functions: [LuaListing.Function] = []
      function(into: &functions)
      return functions
    }
  }

  private mutating func function(into functions: inout [LuaListing.Function]) {
    text()
    let (first, last) = (number(), number())
    at += 1
    let takesMore = byte() != 0
    at += 1
    let code = (0..<number()).map { _ in LuaInstruction(word()) }
    for _ in 0..<number() { constant() }
    let captured = number()
    at += captured * 3
    let place = functions.count
    functions.append(.init(firstLine: first, lastLine: last, lines: []))
    for _ in 0..<number() { function(into: &functions) }
    let places = lines(from: first)
    for _ in 0..<number() {
      text()
      _ = (number(), number())
    }
    for _ in 0..<number() { text() }
    // The first instruction of a function that takes any number of values only arranges them, and has no line.
    let entry = takesMore ? 1 : 0
    let reached = LuaInstruction.reached(of: code, from: entry).map { places[$0] }
    functions[place].lines = Set(reached).sorted()
  }

  /// The line of each instruction: how much further than the one before, or, where that is too much, as a number.
  private mutating func lines(from first: Int) -> [Int] {
    let steps = (0..<number()).map { _ in Int8(bitPattern: byte()) }
    var known: [Int: Int] = [:]
    for _ in 0..<number() {
      let place = number()
      known[place] = number()
    }
    var line = first
    return steps.indices.map { place in
      line = steps[place] == .min ? known[place] ?? line : line + Int(steps[place])
      return line
    }
  }

  private mutating func constant() {
    switch byte() {
    case 0x03, 0x13: at += 8
    case 0x04, 0x14: text()
    default: break
    }
  }

  private mutating func text() {
    let size = number()
    at += max(0, size - 1)
  }

  private mutating func byte() -> UInt8 {
    defer { at += 1 }
    return bytes[at]
  }

  /// The lowest byte first, as on every machine that this is made for.
  private mutating func word() -> UInt32 {
    (0..<4).reduce(0) { word, place in word | UInt32(byte()) << UInt32(8 * place) }
  }

  /// Seven bits in each byte, the highest first; the last one is marked.
  private mutating func number() -> Int {
    var value = 0
    while true {
      let next = byte()
      value = value << 7 | Int(next & 0x7F)
      if next & 0x80 != 0 { return value }
    }
  }
}
