internal import AssayModel

extension LuaLibrary {
  /// What only the words themselves can make.
  static let made: [[String]] = [
    ["---What the words of criteria make.", "---@class assay.Criterion"],
    ["---What a rule gives back.", "---@class assay.Answer"],
    [
      "---A number and its unit. It compares with text: `hours >= \"40 h\"`.", "---@class assay.Quantity",
      "---@field amount number", "---@field unit string",
    ],
  ]

  /// What scripts are handed: its fields can be read and not changed, and any but the required ones may be nil.
  static func seenClass(_ record: RecordDescription) -> [String] {
    comment(record.says) + ["---@class \(className(ofSeen: record.name))"]
      + record.fields.map { field in
        "---@field \(field.name)\(field.isRequired ? "" : "?") \(field.form.seenLuaType) \(field.says)"
      } + (record.allowsExtensions ? ["---@field [string] table What plugins keep under their names."] : [])
  }

  /// `attributes.NAME` is a key too, so that others than the listed ones are no fault.
  var patternClass: [String] {
    Self.comment(Pattern.type.says) + ["---@class assay.Pattern"]
      + Pattern.type.fieldDescriptions.map { Self.field($0) }
  }

  static func recordClass(
    _ record: RecordDescription, named name: String, functions: [String: String] = [:]
  ) -> [String] {
    comment(record.says) + ["---@class \(record.allowsExtensions ? "" : "(exact) ")\(name)"]
      + record.fields.map { field($0, type: functions[$0.name]) }
  }

  /// A document that stands in a script is named before its braces, or not at all, so that its own word is left out.
  static func documentClass(_ document: RecordDescription) -> [String] {
    let fields = document.fields.dropFirst().map { field($0) }
    let name = className(ofDocument: document.name)
    return comment(document.says) + ["---@class \(document.allowsExtensions ? "" : "(exact) ")\(name)"] + fields
  }

  static func wordClass(_ word: DeclaringWord) -> [String] {
    if case .function = word.shape { return [] }
    if word.takes.isDocument { return [] }
    return recordClass(word.takes, named: className(ofWord: word.name), functions: word.functions)
  }

  /// What stands between the braces of a criterion: its own fields or items, and the marks that any may carry.
  func valueClass(of kind: CriterionKind) -> [String] {
    guard let own = Self.ownFields(of: kind), !kind.word.contains("/") else { return [] }
    let names = Set(kind.fields.map(\.name))
    let marks = Criterion.markDescriptions.filter { !names.contains($0.name) }
    return Self.comment(kind.says) + ["---@class (exact) \(Self.className(ofValue: kind.word))"] + own
      + marks.map { Self.field($0) }
  }

  private static func ownFields(of kind: CriterionKind) -> [String]? {
    if !kind.fields.isEmpty { return kind.fields.map { field($0) } }
    if case .list(let item) = kind.value { return ["---@field [integer] \(item.luaType())"] }
    return nil
  }

  func function(of kind: CriterionKind) -> [String] {
    if kind.word.contains("/") { return Self.function(ofPluginsKind: kind) }
    let name = Self.className(ofValue: kind.word)
    let value = if case .list = kind.value { name } else { kind.value.luaType(record: name) }
    return Self.comment(kind.says, kind.details)
      + ["---@param value \(value)", "---@return assay.Criterion", "function \(kind.word)(value) end"]
  }

  /// `northwind.floor_ready { hours = "60 h" }`.
  private static func function(ofPluginsKind kind: CriterionKind) -> [String] {
    let fields = kind.fields.map { "\($0.name)\($0.isRequired ? "" : "?"): \($0.form.luaType())" }
    let type = fields.isEmpty ? "table" : "{ \(fields.joined(separator: ", ")) }"
    return comment(kind.says)
      + ["---@param value \(type)", "---@return assay.Criterion", "function \(kind.luaName)(value) end"]
  }

  private static func field(_ field: FieldDescription, type: String? = nil) -> String {
    "---@field \(field.name)\(field.isRequired ? "" : "?") \(type ?? field.form.luaType()) \(field.says)"
  }

  static func comment(_ texts: String...) -> [String] {
    let paragraphs = texts.filter { !$0.isEmpty }
    return paragraphs.enumerated().flatMap { index, text in
      (index == 0 ? [] : ["---"]) + text.split(separator: "\n").map { "---" + $0 }
    }
  }
}
