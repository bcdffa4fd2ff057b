/// A message of the interpreter's, and how it is said to somebody who is no programmer.
struct LuaMessage {
  let text: String
  let isSyntax: Bool

  init(_ text: String, isSyntax: Bool) {
    self.text = text
    self.isSyntax = isSyntax
  }

  /// What an author wrote stays as it is: only messages that have the shape of the interpreter's are said otherwise.
  var plain: (message: String, help: String?) {
    if isSyntax { return (syntax, nil) }
    if let iteration { return (iteration, "write `in ipairs(…)` for a list, `in pairs(…)` for named fields") }
    if let misuse { return (misuse, nil) }
    if let comparison { return (comparison, nil) }
    if let addition { return (addition, nil) }
    if let argument { return (argument, nil) }
    if let bound { return (bound, nil) }
    if text.hasPrefix("stack overflow") || text.hasPrefix("C stack overflow") || text == "error in error handling" {
      return ("too many calls wait for each other", "let a function that calls itself come to an end")
    }
    return (Self.sentences[text] ?? text, nil)
  }

  private static let sentences = [
    "assertion failed!": "an `assert` does not hold",
    "attempt to divide by zero": "a whole number cannot be divided by zero",
    "attempt to perform 'n//0'": "a whole number cannot be divided by zero",
    "attempt to perform 'n%%0'": "a whole number cannot be divided by zero",
    "table index is nil": "a key of a table cannot be nil",
    "table index is NaN": "a key of a table must be a number that exists",
    "'for' step is zero": "the step of `for` must not be zero",
    "number has no integer representation": "a whole number is needed here",
    "attempt to yield from outside a coroutine": "only a coroutine can `yield`",
    "attempt to yield across a C-call boundary":
      "a coroutine cannot `yield` while a function sorts, compares or replaces",
    "'__tostring' must return a string": "`__tostring` must return text",
  ]

  /// The reader's own words, with the author's in backticks.
  private var syntax: String {
    var shown = text.replacing("near <eof>", with: "at the end of the file").replacing(
      "<eof>", with: "the end of the file")
    var parts = shown.split(separator: "'", omittingEmptySubsequences: false)
    guard parts.count % 2 == 1, !shown.contains("`") else { return shown }
    for index in parts.indices where index % 2 == 1 { parts[index] = "`\(parts[index])`" }
    shown = parts.joined()
    return shown
  }
}
