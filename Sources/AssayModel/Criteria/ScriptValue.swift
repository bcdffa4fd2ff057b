/// A value that is handed to a plugin: what a design gives one of its criteria.
package indirect enum ScriptValue: Hashable, Sendable {
  case text(String)
  /// A text that compares as the quantity it names: `40 h`, `6 ects`, `2 years`.
  case quantity(String)
  case integer(Int)
  case decimal(Decimal)
  case boolean(Bool)
  case list([ScriptValue])
}
