/// The same achievement as it is published in another language. Open Badges 3.0, Related.
package struct Translation: Hashable, Sendable {
  package var language: String
  package var url: String?
  package var version: String?

  package init(language: String, url: String? = nil, version: String? = nil) {
    self.language = language
    self.url = url
    self.version = version
  }
}

extension Translation {
  package static let type = RecordType<Translation>(
    "translation", "The same achievement as it is published in another language.", source: "Open Badges 3.0, Related",
    fields: [
      Field("language", \.language, .language, required: true, "The language."),
      Field("url", \.url, .url, "Where it is published."),
      Field("version", \.version, .text, "Which version was translated."),
    ]
  ) { _ in Translation(language: "") }
}
