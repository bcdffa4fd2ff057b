/// An expression, as far as messages about what a script declares need to know it.
package indirect enum LuaExpression: Hashable, Sendable {
  /// The text that it stands for; `range` is without its quotes, `outer` with them.
  case string(text: String, range: LuaRange, outer: LuaRange)
  /// As it was written.
  case number(text: String, range: LuaRange)
  case boolean(Bool, range: LuaRange)
  case `nil`(range: LuaRange)
  case table(LuaTableSite)
  /// A place in `LuaSource.calls`.
  case call(Int, range: LuaRange)
  case function(range: LuaRange)
  /// A name, or names with dots between them.
  case name(text: String, range: LuaRange)
  case other(range: LuaRange)

  /// Without quotes.
  package var range: LuaRange {
    switch self {
    case .string(_, let range, _), .number(_, let range), .boolean(_, let range), .nil(let range),
      .call(_, let range), .function(let range), .name(_, let range), .other(let range):
      range
    case .table(let table): table.range
    }
  }

  /// With quotes.
  package var outerRange: LuaRange {
    if case .string(_, _, let outer) = self { outer } else { range }
  }

  /// The text of a string, nil for anything else.
  package var string: String? {
    if case .string(let text, _, _) = self { text } else { nil }
  }

  package var table: LuaTableSite? {
    if case .table(let table) = self { table } else { nil }
  }
}
