/// What a rule file of the University of Texas at Dallas selects courses by: `And(Level(3,4),Department(CS),%Free%)`.
package indirect enum NebulaPattern: Hashable, Sendable {
  case names([String])
  case levels([String])
  case departments([String])
  case all([NebulaPattern])
  case any([NebulaPattern])
  case not(NebulaPattern)
  case everything

  package init(_ text: String, defined: [String: NebulaPattern]) {
    if text.hasPrefix("%") {
      guard let pattern = defined[text] else { preconditionFailure("\(text) is not defined") }
      self = pattern
      return
    }
    let word = text.prefix { $0 != "(" }
    let arguments = Self.arguments(of: text.dropFirst(word.count + 1).dropLast())
    let patterns = { arguments.map { NebulaPattern($0, defined: defined) } }
    switch word {
    case "NameList": self = .names(arguments)
    case "Level": self = .levels(arguments)
    case "Department": self = .departments(arguments)
    case "And": self = .all(patterns())
    case "Or": self = .any(patterns())
    case "Not": self = .not(patterns()[0])
    case "Any": self = .everything
    default: preconditionFailure("no selection is called \(word)")
    }
  }

  /// Split at the commas that stand in no bracket.
  private static func arguments(of text: Substring) -> [String] {
    var arguments: [String] = []
    var depth = 0
    for character in text {
      if character == ",", depth == 0 {
        arguments.append("")
        continue
      }
      depth += character == "(" ? 1 : character == ")" ? -1 : 0
      if arguments.isEmpty { arguments = [""] }
      arguments[arguments.count - 1].append(character)
    }
    return arguments
  }

  /// As a pattern of ours.
  package var written: Written {
    switch self {
    case .names(let names): ["id": .ids(names.map(Self.id))]
    case .levels(let levels): ["attributes.level": .list(levels.map { .plain($0) })]
    case .departments(let departments): ["attributes.department": .list(departments.map { .plain($0) })]
    case .any(let patterns): ["any": .list(patterns.map(\.written))]
    case .not(let pattern): ["kind": "course", "except": pattern.written]
    case .everything: ["kind": "course"]
    case .all(let patterns):
      patterns.dropFirst().reduce(patterns.first?.written ?? [:]) { $0.narrowed(to: $1) }
    }
  }

  /// `CS1136` and `CS 1136` are one course.
  package static func id(_ name: String) -> String {
    let letters = name.prefix { $0.isLetter }
    return "\(letters)-\(name.dropFirst(letters.count).filter { $0 != " " })"
  }
}

extension Written {
  fileprivate func narrowed(to pattern: NebulaPattern) -> Written {
    if case .not(let excluded) = pattern { return excepting(excluded.written) }
    guard case .map(let own) = self, case .map(let more) = pattern.written,
      Set(own.map(\.key)).isDisjoint(with: more.map(\.key))
    else { return excepting(["kind": "course", "except": pattern.written]) }
    return .map(own + more)
  }
}
