/// The keys that were held, as xterm numbers them: one more than a sum.
struct Modifiers {
  private let bits: Int

  init(parameter: Int) { bits = parameter > 0 && parameter <= 256 ? parameter - 1 : 0 }

  var isNone: Bool { bits & 0b1111 == 0 }
  var isShift: Bool { bits & 1 != 0 }
  var isControl: Bool { bits & 4 != 0 }
  /// Alt, control or meta: the ones that make an arrow go by words.
  var isWord: Bool { bits & (2 | 4 | 8) != 0 }
}
