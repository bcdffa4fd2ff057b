/// An expression that was read.
struct LuaParsed {
  enum Form {
    /// May be assigned to.
    case name, index
    case call(Int)
    /// A text, number, table, function or operation.
    case value
    case parenthesised
    /// `...`
    case dots
  }

  var expression: LuaExpression
  var form: Form
  /// The places of its first and its last token.
  var first: Int
  var last: Int
}
