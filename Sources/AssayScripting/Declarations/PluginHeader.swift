internal import AssayModel

/// What a plugin says of itself: `plugin "northwind" { … }`.
struct PluginHeader: Sendable {
  var id = ""
  var title: LocalizedText?
  var says: LocalizedText?
  var version: String?
  /// The version of the language that it is written in.
  var language: String?
  var languagePlace = Place()
  var organisation: String?
  var organisationPlace = Place()
  var reviewed: CalendarDate?
  var place: Place

  static let type = RecordType<PluginHeader>(
    "plugin", "Begins a plugin: whose it is, and which version.",
    fields: [
      Field("plugin", \.id, .pluginWord, required: true, "Its id, which `assay.yaml` names."),
      Field("title", \.title, .localizedText, "What people call it."),
      Field("says", \.says, .localizedText, "A sentence about what it is for."),
      Field("version", \.version, .text, "Its version, which `assay.yaml` may pin."),
      Field("assay", .text, "The version of the language that it is written in: `1`.") { syntax, header, reading in
        header.language = Wording<String>.text.read(syntax, &reading)
        header.languagePlace = Place(syntax.node)
      },
      Field("organisation", .text, "The organisation whose rules these are.") { syntax, header, reading in
        header.organisation = Wording<String>.text.read(syntax, &reading)
        header.organisationPlace = Place(syntax.node)
      },
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
  /// The name of something in a plugin: an id, which is unique among what the same word declares.
  static let pluginWord = scalar(.id(.name), "bad-id") { String.isID($0) ? $0 : nil }
}
