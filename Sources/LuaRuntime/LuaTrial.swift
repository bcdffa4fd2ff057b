/// What came of calling a function of a script's in the middle of an answer.
package enum LuaTrial {
  case values([LuaValue])
  /// The error's message, as people are told it; nil for an error that is no text.
  case failure(String?)
}
