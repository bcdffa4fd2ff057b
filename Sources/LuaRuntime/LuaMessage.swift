/// A message of the interpreter's, and how it is said to somebody who is no programmer.
struct LuaMessage {
  let text: String
  let isSyntax: Bool

  init(_ text: String, isSyntax: Bool) {
    self.text = text
    self.isSyntax = isSyntax
  }

  var plain: (message: String, help: String?) { (text, nil) }
}
