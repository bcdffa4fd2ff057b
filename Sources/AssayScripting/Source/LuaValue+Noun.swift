internal import LuaRuntime

extension LuaValue {
  /// What messages call it.
  var noun: String {
    switch self {
    case .none: "nothing"
    case .boolean(let boolean): "`\(boolean)`"
    case .integer, .number: "a number"
    case .text: "text"
    case .table: "a table"
    case .function: "a function"
    case .object, .record: "something else"
    }
  }

  /// The text, nil for anything else.
  var text: String? {
    if case .text(let text) = self { text } else { nil }
  }
}
