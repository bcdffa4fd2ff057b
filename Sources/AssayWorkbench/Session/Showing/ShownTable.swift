internal import LuaRuntime

/// A value as Lua writes it, on one line where that has room, with sorted keys; cut where it is long.
struct ShownTable {
  /// What an object is called.
  let phrase: (LuaObject) -> String
  let width: Int

  private static let mostItems = 20
  private static let mostLevels = 6

  func text(of value: LuaValue, indent: Int = 0, level: Int = 0) -> String {
    guard case .table(let table) = value else { return word(value) }
    if table.items.isEmpty, table.fields.isEmpty, table.others == 0 { return "{}" }
    if level >= Self.mostLevels { return "{ … }" }
    let inner = indent + 2
    let parts = parts(of: table, indent: inner, level: level)
    let line = "{ " + parts.joined(separator: ", ") + " }"
    if !line.contains("\n"), indent + line.count <= width { return line }
    let margin = String(repeating: " ", count: inner)
    return "{\n" + parts.map { margin + $0 + ",\n" }.joined() + String(repeating: " ", count: indent) + "}"
  }

  private func parts(of table: LuaTable, indent: Int, level: Int) -> [String] {
    var parts = table.items.prefix(Self.mostItems).map { text(of: $0, indent: indent, level: level + 1) }
    if table.items.count > Self.mostItems { parts.append("… \(table.items.count - Self.mostItems) more") }
    parts += table.fields.prefix(Self.mostItems).map { field in
      "\(key(field.key)) = " + text(of: field.value, indent: indent, level: level + 1)
    }
    let left = max(0, table.fields.count - Self.mostItems) + table.others
    if left > 0 { parts.append("… \(left) more \(left == 1 ? "key" : "keys")") }
    return parts
  }

  private func word(_ value: LuaValue) -> String {
    switch value {
    case .none, .table: "nil"
    case .boolean(let boolean): "\(boolean)"
    case .integer(let integer): "\(integer)"
    case .number(let number): "\(number)"
    case .text(let text): Self.quoted(text)
    case .function(let function):
      function.chunk.isEmpty ? "function" : "function of \(function.chunk), line \(function.firstLine)"
    case .object(let object), .record(let object, _): phrase(object)
    }
  }

  /// Text between quotes that Lua reads as the same text.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": quoted += "\\\\"
      case "\"": quoted += "\\\""
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case "\r": quoted += "\\r"
      case "\0"..<" ", "\u{7F}": quoted += "\\u{\(String(scalar.value, radix: 16))}"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  private func key(_ key: String) -> String {
    let isName =
      key.first.map { $0.isASCII && ($0.isLetter || $0 == "_") } ?? false
      && key.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
    return isName ? key : "[\(Self.quoted(key))]"
  }
}
