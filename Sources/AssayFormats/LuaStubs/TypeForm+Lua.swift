internal import AssayModel

extension TypeForm {
  /// The type in the annotations of LuaLS (LuaCATS); `record` stands for a record whose fields the form does not name.
  func luaType(record: String? = nil) -> String {
    switch self {
    case .text, .url, .language, .country, .id, .reference: "string"
    case .localizedText: "string|table<string, string>"
    case .boolean: "boolean"
    case .integer: "integer"
    case .decimal: "number"
    case .date: "assay.date"
    case .period: "assay.period"
    case .hours: "assay.hours"
    case .credits: "assay.credits"
    case .money: "assay.money"
    case .share: "assay.share"
    case .choice(let words, let isOpen):
      (words.map { "\"\($0)\"" } + (isOpen ? ["string"] : [])).joined(separator: "|")
    case .list(let item): item.luaList(record)
    case .oneOrMany(let item): "\(item.luaType(record: record))|\(item.luaList(record))"
    case .map(let value): "table<string, \(value.luaType(record: record))>"
    case .record(let name): record ?? LuaLibrary.className(ofRecord: name)
    case .either(let forms): forms.map { $0.luaType(record: record) }.joined(separator: "|")
    case .bounds(let end, _):
      "\(end.luaType(record: record))|{ at_least?: \(end.luaType(record: record)), at_most?: \(end.luaType(record: record)) }"
    case .criterion: "assay.Criterion"
    case .pattern: "string|string[]|assay.Pattern"
    case .anything: "any"
    case .function: "function"
    }
  }

  /// The type of a field that a script is handed: quantities compare, and what takes one or many is a list.
  var seenLuaType: String {
    switch self {
    case .localizedText: "string"
    case .period, .hours, .credits, .money, .share: "assay.Quantity"
    case .list(let item), .oneOrMany(let item):
      item.seenLuaType.contains("|") ? "(\(item.seenLuaType))[]" : "\(item.seenLuaType)[]"
    case .map(let value): "table<string, \(value.seenLuaType)>"
    case .record(let name): LuaLibrary.className(ofSeen: name)
    case .either(let forms):
      forms.reduce(into: [String]()) { if !$0.contains($1.seenLuaType) { $0.append($1.seenLuaType) } }
        .joined(separator: "|")
    case .bounds(let end, _):
      "\(end.seenLuaType)|{ at_least?: \(end.seenLuaType), at_most?: \(end.seenLuaType) }"
    case .criterion: "table"
    case .pattern: "any"
    case .text, .boolean, .integer, .decimal, .date, .url, .language, .country, .choice, .id, .reference, .anything,
      .function:
      luaType()
    }
  }

  private func luaList(_ record: String?) -> String {
    let item = luaType(record: record)
    return item.contains("|") ? "(\(item))[]" : "\(item)[]"
  }

  /// Texts that have a shape of their own, under a name that says so.
  static var luaAliases: [(name: String, says: String)] {
    [TypeForm.date, .period, .hours, .credits, .money, .share].map { ($0.luaType(), $0.noun) }
  }
}
