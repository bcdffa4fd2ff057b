/// A bracket or a word that wants to be closed.
struct LuaOpening {
  /// The place of its token.
  let token: Int
  /// What it wants: `end`, `until`, `}`, `)` or `]`.
  let closing: LuaSign
  /// The column in which its line begins.
  let indent: Int
  /// It is an `if` right behind an `else`, which looks as if the two were one word.
  var followsElse = false
  /// The place of the first token within it that begins a line no further to the right than its own line begins.
  var outdented: Int?
  /// The place of the token that closed it.
  var closedBy: Int?
}
