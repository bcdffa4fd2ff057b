/// The picture that stands for an achievement. Open Badges 3.0, Image.
package struct Image: Hashable, Sendable {
  /// Relative to the file in which it is named, or a web address.
  package var file: String
  /// What it shows, for people who do not see it. Open Badges 3.0, Image.caption.
  package var alt: LocalizedText?

  package init(file: String, alt: LocalizedText? = nil) {
    self.file = file
    self.alt = alt
  }
}

extension Image {
  package static let type = RecordType<Image>(
    "image", "The picture that stands for an achievement.", source: "Open Badges 3.0, Image",
    fields: [
      Field("file", \.file, .text, required: true, "The picture's file or web address."),
      Field("alt", \.alt, .localizedText, "What it shows, for people who do not see it."),
    ]
  ) { _ in Image(file: "") }

  static let wording = type.wording(or: Wording<String>.text.map { Image(file: $0) })
}
