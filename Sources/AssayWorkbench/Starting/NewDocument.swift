package import AssayModel

/// One file that `assay new` writes: a document or script to be changed into one's own.
package struct NewDocument: Sendable {
  package enum Kind: String, CaseIterable, Sendable { case credential, plugin, check, test }

  /// Why nothing can be written.
  package struct Refusal: Error, Hashable, Sendable {
    package var message: String
    package var help: String?
  }

  package let kind: Kind
  /// The id, without the plugin that a check belongs to.
  package let name: String
  package let file: Template.File
  /// The plugin that a check belongs to.
  package let plugin: String?

  package init(
    _ kind: Kind, named written: String, in configuration: ProjectConfiguration, hasSchema: Bool, on day: CalendarDate
  ) throws(Refusal) {
    self.kind = kind
    let parts = written.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if let bad = parts.first(where: { !String.isID($0) }) {
      throw Refusal(
        message: "`\(bad)` is not an id",
        help: "begin with a letter or digit and go on with letters, digits, `.`, `_` and `-`")
    }
    guard parts.count == 1 || (kind == .check && parts.count == 2) else {
      throw Refusal(message: "`\(written)` is not an id", help: "leave out the `/`")
    }
    name = parts[parts.count - 1]
    let folders = configuration.folders
    let path: String
    switch kind {
    case .credential:
      path = try Self.path(name + ".yaml", within: folders.credentials, field: "credentials")
      plugin = nil
    case .plugin:
      path = "plugins/\(name)/plugin.lua"
      plugin = nil
    case .check:
      let owner = try Self.owner(of: parts, among: configuration.plugins)
      path = FilePath.join(owner.path ?? "plugins/\(owner.id)", name + ".lua")
      plugin = owner.id
    case .test:
      path = try Self.path(name + "_test.lua", within: folders.tests, field: "tests")
      plugin = nil
    }
    let text = Template.file(kind.templateName).moved(from: Template.day, to: day)
      .replacing(Template.newName, with: name).replacing("New Name", with: Self.title(name))
    file = Template.File(path: path, text: kind == .credential ? Self.linked(text, from: path, hasSchema) : text)
  }

  /// Where the project looks for such files: the folder that the first of its globs begins with.
  private static func path(_ file: String, within globs: [String], field: String) throws(Refusal) -> String {
    for glob in globs {
      let folders = glob.split(separator: "/").dropLast().prefix { !$0.contains("*") && !$0.contains("?") }
      let path = FilePath.join(folders.joined(separator: "/"), file)
      if Glob(glob).matches(path) { return path }
    }
    throw Refusal(
      message: "no file `\(file)` would be read as one of `folders.\(field)`",
      help: "add a place for it to `folders.\(field)` in `assay.yaml`")
  }

  /// The plugin before the `/`, or the only one that there is.
  private static func owner(of parts: [String], among plugins: [PluginPin]) throws(Refusal) -> PluginPin {
    if parts.count == 2 {
      if let found = plugins.first(where: { $0.id == parts[0] }) { return found }
      let nearest = NearestWord.to(parts[0], among: plugins.map(\.id))
      throw Refusal(
        message: "`\(parts[0])` is no plugin of this project",
        help: nearest.map { "did you mean `\($0)`?" } ?? "begin it with `assay new plugin \(parts[0])`")
    }
    if plugins.count == 1 { return plugins[0] }
    throw Refusal(
      message: plugins.isEmpty
        ? "a check belongs to a plugin, and this project has none" : "a check belongs to a plugin: say to which",
      help: plugins.isEmpty
        ? "begin one with `assay new plugin NAME`" : "write it as in `assay new check \(plugins[0].id)/\(parts[0])`")
  }

  /// `mig-basics` is Mig Basics, until somebody knows better.
  private static func title(_ name: String) -> String {
    name.split { "-_.".contains($0) }.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
  }

  /// With the way to the schema, from where it lies; without, where there is none.
  private static func linked(_ text: String, from path: String, _ hasSchema: Bool) -> String {
    let depth = path.split(separator: "/").count - 1
    if hasSchema {
      return text.replacing("=../.assay/", with: "=" + String(repeating: "../", count: depth) + ".assay/")
    }
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst().joined(separator: "\n")
  }
}

extension NewDocument.Kind {
  fileprivate var templateName: String {
    switch self {
    case .credential: "credential.yaml"
    case .plugin: "plugin.lua"
    case .check: "check.lua"
    case .test: "test.lua"
    }
  }

  /// One line of help.
  package var says: String {
    switch self {
    case .credential: "a credential, in `credentials/`"
    case .plugin: "a partner's plugin, in `plugins/`, and its line in `assay.yaml`"
    case .check: "a check of a plugin, beside its `plugin.lua`"
    case .test: "a test, in `tests/`"
    }
  }
}
