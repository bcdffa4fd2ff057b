/// A plugin that a project uses, and which version of it.
package struct PluginPin: Hashable, Sendable {
  package var id: String
  /// The folder, relative to the project.
  package var path: String?
  package var version: String?
  /// Of its files, such as `sha256:…`.
  package var digest: String?
  package var place: Place
  /// Where its id, path, version and digest are written; where the pin is, if they are not.
  package var idPlace: Place
  package var pathPlace: Place
  package var versionPlace: Place
  package var digestPlace: Place

  package init(id: String, path: String? = nil, version: String? = nil, digest: String? = nil, place: Place = Place()) {
    self.id = id
    self.path = path
    self.version = version
    self.digest = digest
    self.place = place
    idPlace = place
    pathPlace = place
    versionPlace = place
    digestPlace = place
  }
}

extension PluginPin {
  package static let type = RecordType<PluginPin>(
    "plugin", "A plugin that the project uses.",
    fields: [
      Field("id", \.named, name, required: true, "The plugin's id."),
      Field("path", .text, "Its folder; `plugins/` and its id, where it is left out.") { syntax, pin, reading in
        pin.path = Wording<String>.text.read(syntax, &reading)
        pin.pathPlace = Place(syntax.node)
      },
      Field("version", .text, "The version that it must have.") { syntax, pin, reading in
        pin.version = Wording<String>.text.read(syntax, &reading)
        pin.versionPlace = Place(syntax.node)
      },
      Field("digest", .text, "The digest that its files must have.") { syntax, pin, reading in
        pin.digest = Wording<String>.text.read(syntax, &reading)
        pin.digestPlace = Place(syntax.node)
      },
    ]
  ) { PluginPin(id: "", place: Place($0)) }

  /// A pin, or just the plugin's id.
  static let wording = type.wording(or: name.map { PluginPin(id: $0.id, place: $0.place) })

  private struct Name: Sendable {
    var id: String
    var place: Place
  }

  private var named: Name {
    get { Name(id: id, place: idPlace) }
    set { (id, idPlace) = (newValue.id, newValue.place) }
  }

  private static let name = Wording<Name>(.id(.plugin)) { syntax, reading in
    Wording<String>.id(.plugin).read(syntax, &reading).map { Name(id: $0, place: Place(syntax.node)) }
  }
}
