package import AssayFormats
internal import AssayTesting
internal import LuaRuntime

/// One entry of a session, and what came of it.
package struct SessionTry: Sendable {
  /// What kind of entry it was, as far as tests can be made of it.
  enum Kind: Sendable {
    /// Lua that was run; for an expression, what it gave.
    case lua(EntryCode, values: [LuaValue])
    /// Whether a learner earns a credential, as a script would ask it.
    case why(credential: String, learner: String, TriedEvaluation)
    case whatIf(WhatIf)
    /// A command that tells nothing about designs.
    case command
  }

  /// As it was typed.
  package let text: String
  /// What was printed before it ended.
  package var printed = StyledText()
  package var answer = SessionAnswer()
  var kind = Kind.command
  /// The names that it bound.
  var names: [String] = []
  /// What messages call it.
  var chunk = ""
  /// What stood in the file that was loaded.
  var loaded: String?
  /// Whether it can be typed again from a record: it writes no file and asks for none.
  var isRecorded = true
  /// Whether it is done again when the project is read anew.
  var isRepeatable = false
  /// Whether it is remembered. `.undo` is not.
  var isKept = true

  init(_ text: String) { self.text = text }

  /// What was run.
  var code: EntryCode? {
    if case .lua(let code, _) = kind { return code }
    return nil
  }
}
