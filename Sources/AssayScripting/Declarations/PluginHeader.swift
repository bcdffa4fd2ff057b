internal import AssayModel

/// What a plugin says of itself: `plugin "northwind" { … }`.
struct PluginHeader: Sendable {
  var id = ""
  var title: LocalizedText?
  var says: LocalizedText?
  var version: String?
  /// The version of the language that it is written in.
  var language: String?
  var organisation: String?
  var reviewed: CalendarDate?
  var place: Place

  static let type = RecordType<PluginHeader>(
    "plugin", "Begins a plugin: whose it is, and which version.",
    fields: [
      Field("plugin", \.id, .pluginWord, required: true, "Its id, which `assay.yaml` names."),
      Field("title", \.title, .localizedText, "What people call it."),
      Field("says", \.says, .localizedText, "A sentence about what it is for."),
      Field("version", \.version, .text, "Its version, which `assay.yaml` may pin."),
      Field("assay", \.language, .text, "The version of the language that it is written in: `1`."),
      Field("organisation", \.organisation, .text, "The organisation whose rules these are."),
      Field("reviewed", \.reviewed, .date, "When somebody last looked whether they still hold."),
    ]
  ) { PluginHeader(place: Place($0)) }

  static let example = ScriptExample(
    """
    plugin "northwind" {
      title = "Northwind Fabrication",
      version = "1.4.0",
      assay = "1",
      reviewed = "2026-03-01",
    }
    """, usedAs: "plugins: [northwind]")
}

extension Wording where Value == String {
  /// The name of something in a plugin: an id.
  static let pluginWord = scalar(.text, "bad-id") { String.isID($0) ? $0 : nil }
}
