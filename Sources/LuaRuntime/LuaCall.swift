/// A call of one of the host's words by a script.
package struct LuaCall: Sendable {
  /// The word, or the name of the kind whose object was called.
  package var word: String
  package var arguments: [LuaValue]
  /// The line of the script that calls.
  package var place: LuaPlace?
  /// The script's function that contains the line, where its name is known.
  package var function: String?

  package init(word: String, arguments: [LuaValue], place: LuaPlace? = nil, function: String? = nil) {
    self.word = word
    self.arguments = arguments
    self.place = place
    self.function = function
  }
}
