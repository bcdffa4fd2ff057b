/// A plugin that a project uses, and which version of it.
package struct PluginPin: Hashable, Sendable {
  package var id: String
  /// The folder, relative to the project.
  package var path: String?
  package var version: String?
  /// Of its files, such as `sha256:…`.
  package var digest: String?
  package var place: Place

  package init(id: String, path: String? = nil, version: String? = nil, digest: String? = nil, place: Place = Place()) {
    self.id = id
    self.path = path
    self.version = version
    self.digest = digest
    self.place = place
  }
}

extension PluginPin {
  package static let type = RecordType<PluginPin>(
    "plugin", "A plugin that the project uses.",
    fields: [
      Field("id", \.id, .id(.plugin), required: true, "The plugin's id."),
      Field("path", \.path, .text, "Its folder; `plugins/` and its id, where it is left out."),
      Field("version", \.version, .text, "The version that it must have."),
      Field("digest", \.digest, .text, "The digest that its files must have."),
    ]
  ) { PluginPin(id: "", place: Place($0)) }

  /// A pin, or just the plugin's id.
  static let wording = type.wording(or: Wording<String>.id(.plugin).map { PluginPin(id: $0) })
}
