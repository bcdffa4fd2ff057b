/// What `-k` asks of a test's name: words, joined by `and`, `or`, `not` and parentheses.
package indirect enum NameExpression: Hashable, Sendable {
  case word(String)
  case not(NameExpression)
  case and(NameExpression, NameExpression)
  case or(NameExpression, NameExpression)

  /// Words that stand beside each other are one phrase, as are those in quotes. Throws what is wrong with it.
  package init(_ text: String) throws(Fault) {
    var reader = Reader(words: try Self.words(text))
    guard !reader.words.isEmpty else { throw Fault(message: "no word of a name is given") }
    guard reader.words.count <= Self.mostWords else { throw Fault(message: "there are too many words") }
    self = try reader.either()
    if let rest = reader.words.first { throw Fault(message: "nothing is expected before `\(rest.text)`") }
  }

  package struct Fault: Error, Hashable, Sendable { package var message: String }

  /// So that neither reading nor matching can go too deep.
  private static let mostWords = 1000

  /// Those words that are asked for and not excluded.
  package var wanted: [String] {
    switch self {
    case .word(let word): [word]
    case .not: []
    case .and(let left, let right), .or(let left, let right): left.wanted + right.wanted
    }
  }

  /// Case does not matter.
  package func matches(_ name: String) -> Bool {
    switch self {
    case .word(let word): name.lowercased().contains(word.lowercased())
    case .not(let inner): !inner.matches(name)
    case .and(let left, let right): left.matches(name) && right.matches(name)
    case .or(let left, let right): left.matches(name) || right.matches(name)
    }
  }

  fileprivate struct Word: Equatable {
    var text: String
    var isQuoted: Bool

    func isSign(_ sign: String) -> Bool { !isQuoted && text == sign }
    var isName: Bool { isQuoted || !["and", "or", "not", "(", ")"].contains(text) }
  }

  private static func words(_ text: String) throws(Fault) -> [Word] {
    var words: [Word] = []
    var current = ""
    func finish() {
      if !current.isEmpty { words.append(Word(text: current, isQuoted: false)) }
      current = ""
    }
    var quote: Character?
    for character in text {
      if let open = quote {
        if character == open {
          words.append(Word(text: current, isQuoted: true))
          (current, quote) = ("", nil)
        } else {
          current.append(character)
        }
      } else if character == "\"" || character == "'", current.isEmpty {
        quote = character
      } else if character == "(" || character == ")" {
        finish()
        words.append(Word(text: String(character), isQuoted: false))
      } else if character.isWhitespace {
        finish()
      } else {
        current.append(character)
      }
    }
    if quote != nil { throw Fault(message: "a quote is not closed") }
    finish()
    return words
  }

  fileprivate struct Reader {
    var words: [Word]

    mutating func either() throws(Fault) -> NameExpression {
      var left = try both()
      while take("or") { left = .or(left, try both()) }
      return left
    }

    private mutating func both() throws(Fault) -> NameExpression {
      var left = try one()
      while take("and") { left = .and(left, try one()) }
      return left
    }

    private mutating func one() throws(Fault) -> NameExpression {
      if take("not") { return .not(try one()) }
      if take("(") {
        let inner = try either()
        guard take(")") else { throw Fault(message: "a parenthesis is not closed") }
        return inner
      }
      guard let first = words.first else { throw Fault(message: "a word of a name is missing at the end") }
      guard first.isName else { throw Fault(message: "a word of a name is missing before `\(first.text)`") }
      var phrase: [String] = []
      while let next = words.first, next.isName {
        phrase.append(next.text)
        words.removeFirst()
      }
      return .word(phrase.joined(separator: " "))
    }

    private mutating func take(_ sign: String) -> Bool {
      guard words.first?.isSign(sign) ?? false else { return false }
      words.removeFirst()
      return true
    }
  }
}
