extension LuaMessage {
  /// A value that cannot do what is asked of it: `attempt to index a nil value (field 'hours')`.
  var misuse: String? {
    for (attempt, consequence) in Self.consequences {
      guard let rest = after("attempt to \(attempt) a "), let end = rest.firstRange(of: " value") else { continue }
      let type = String(rest[..<end.lowerBound])
      let subject = Self.name(in: rest[end.upperBound...]).map { "`\($0)`" } ?? "a value"
      return "\(subject) is \(Self.phrase(type)) here\(consequence)"
    }
    return nil
  }

  /// `attempt to call a table value (for iterator 'for iterator')`; older versions leave the name out.
  var iteration: String? {
    guard let rest = after("attempt to call a "), let end = rest.firstRange(of: " value (for iterator ") else {
      return nil
    }
    return "`for` cannot go through \(Self.phrase(String(rest[..<end.lowerBound]))) by itself"
  }

  private static let consequences = [
    ("index", ", so it has no fields"),
    ("call", "; it cannot be called"),
    ("perform arithmetic on", "; it cannot be calculated with"),
    ("perform bitwise operation on", "; it cannot be calculated with"),
    ("concatenate", "; it cannot be joined to text"),
    ("get length of", "; it has no length"),
  ]

  /// `attempt to compare number with nil`, `attempt to compare two table values`.
  var comparison: String? {
    guard let rest = after("attempt to compare ") else { return nil }
    if rest.hasPrefix("two "), rest.hasSuffix(" values") {
      let type = Self.phrase(String(rest.dropFirst(4).dropLast(7)))
      return "\(type) cannot be compared with \(type)"
    }
    guard let with = rest.firstRange(of: " with ") else { return nil }
    let left = Self.phrase(String(rest[..<with.lowerBound])), right = Self.phrase(String(rest[with.upperBound...]))
    return "\(left) cannot be compared with \(right)"
  }

  /// `attempt to add nil to day`, which only objects of the host's say.
  var addition: String? {
    guard let rest = after("attempt to add "), let to = rest.firstRange(of: " to ") else { return nil }
    return
      "\(Self.phrase(String(rest[..<to.lowerBound]))) cannot be added to \(Self.phrase(String(rest[to.upperBound...])))"
  }

  /// `bad argument #1 to 'find' (string expected, got nil)`.
  var argument: String? {
    guard let rest = after("bad argument #"), let space = rest.firstIndex(of: " "), let number = Int(rest[..<space]),
      let open = rest.firstRange(of: " ("), rest.hasSuffix(")")
    else { return nil }
    let function = Self.name(in: rest[space...])
    let reason = String(rest[open.upperBound...].dropLast())
    let subject = "\(Self.ordinal(number)) argument of \(function.map { "`\($0)`" } ?? "a function")"
    if reason == "value expected" { return "the \(subject) is missing" }
    guard let expected = reason.firstRange(of: " expected, got ") else { return "the \(subject) is wrong: \(reason)" }
    let wanted = reason[..<expected.lowerBound].split(separator: "/").flatMap { $0.split(separator: " or ") }
      .map { Self.phrase(String($0)) }.joined(separator: " or ")
    let given = String(reason[expected.upperBound...])
    return "the \(subject) must be \(wanted), \(given == "no value" ? "but is missing" : "not \(Self.phrase(given))")"
  }

  /// `'for' initial value must be a number`, in older and newer words.
  var bound: String? {
    for (name, subject) in [("initial", "first value"), ("limit", "limit"), ("step", "step")] {
      if let rest = after("'for' \(name)"), rest.hasSuffix(" must be a number") {
        return "the \(subject) of `for` must be a number"
      }
      guard let rest = after("bad 'for' \(name)"), let got = rest.firstRange(of: "(number expected, got ") else {
        continue
      }
      return "the \(subject) of `for` must be a number, not \(Self.phrase(String(rest[got.upperBound...].dropLast())))"
    }
    return nil
  }

  /// A type as a sentence has it.
  private static func phrase(_ type: String) -> String {
    switch type {
    case "nil": "nil"
    case "string": "text"
    case "boolean": "true or false"
    case "integer": "a whole number"
    case "light userdata": "a value"
    default: "\("aeiou".contains(type.first ?? "x") ? "an" : "a") \(type)"
    }
  }

  private static func ordinal(_ number: Int) -> String {
    let words = ["first", "second", "third", "fourth", "fifth"]
    return words.indices.contains(number - 1) ? words[number - 1] : "\(number)th"
  }

  /// What stands in quotes, unless it is a name that the interpreter made up.
  private static func name(in text: Substring) -> String? {
    guard let open = text.firstIndex(of: "'"), let close = text[text.index(after: open)...].firstIndex(of: "'") else {
      return nil
    }
    let name = text[text.index(after: open)..<close]
    return ["?", "integer index", ""].contains(name) ? nil : String(name)
  }

  private func after(_ beginning: String) -> Substring? {
    text.hasPrefix(beginning) ? text.dropFirst(beginning.count) : nil
  }
}
