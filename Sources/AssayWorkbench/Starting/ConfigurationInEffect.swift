package import AssayFormats
internal import AssayModel

/// What holds in a project: what its own file says, and the defaults of what it leaves out.
package struct ConfigurationInEffect: Sendable {
  struct Setting: Sendable {
    /// `folders.credentials`.
    var name: String
    var value: JSONValue
    /// The line in which it is written; nil for a default.
    var line: Int?
  }

  let file: String
  let settings: [Setting]

  package init(_ folder: ProjectFolder) throws(FileFault) {
    file = folder.configurationPath
    let bytes = try FileSystem.read(folder.absolute(file), limit: ReadingLimits.fileSize + 1)
    var sources = SourceMap()
    let document = DocumentReader(path: file).read(bytes, into: &sources).documents.first
    let fields = ProjectConfiguration.type.fieldDescriptions
    settings = fields.flatMap { Self.settings($0, prefix: "", document?[$0.name], sources) }
  }

  /// A record of settings is a setting for each of its fields.
  private static func settings(
    _ field: FieldDescription, prefix: String, _ written: Syntax?, _ sources: SourceMap
  ) -> [Setting] {
    let name = prefix + field.name
    if case .record(let record) = field.form,
      let description = RecordDescription.inside.first(where: { $0.name == record })
    {
      return description.fields.flatMap { settings($0, prefix: name + ".", written?[$0.name], sources) }
    }
    if let written {
      return [
        Setting(
          name: name, value: written.value(as: field.form),
          line: (sources.key(of: written.node)?.start.line).map(Int.init))
      ]
    }
    return [Setting(name: name, value: defaults[name] ?? .null, line: nil)]
  }

  private static var defaults: [String: JSONValue] {
    let folders = ProjectFolders()
    func list(_ places: [String]) -> JSONValue { .array(places.map(JSONValue.string)) }
    return [
      "plugins": [], "profiles": [], "schemes": .object([]), "counting.conflicts": [], "lint.fail_on": "warning",
      "lint.rules": .object([]), "lint.suppress": [], "folders.organisations": list(folders.organisations),
      "folders.catalogue": list(folders.catalogue), "folders.frameworks": list(folders.frameworks),
      "folders.credentials": list(folders.credentials), "folders.learners": list(folders.learners),
      "folders.tests": list(folders.tests),
    ]
  }

  package var json: JSONValue {
    [
      "assay": 1, "file": .string(file),
      "settings": .array(
        settings.map { setting in
          [
            "name": .string(setting.name), "value": setting.value, "line": setting.line.map(JSONValue.integer) ?? .null,
          ]
        }),
    ]
  }

  package var text: StyledText {
    var text = StyledText()
    let values = settings.map { $0.value == .null ? "not set" : $0.value.flowText.printable }
    let names = settings.map(\.name.count).max() ?? 0
    // A long list does not push the places of all others away.
    let width = values.map(\.count).filter { $0 <= 40 }.max() ?? 0
    for (setting, value) in zip(settings, values) {
      text.append(setting.name, .path)
      text.append(String(repeating: " ", count: names - setting.name.count + 2) + value)
      text.append(String(repeating: " ", count: max(width - value.count, 0) + 2))
      text.appendLine(setting.line.map { "\(file.printable):\($0)" } ?? "default", .muted)
    }
    return text
  }
}

extension Syntax {
  /// As it is written; whole numbers and truths where such are wanted, all else as text.
  fileprivate func value(as form: TypeForm?) -> JSONValue {
    switch content {
    case .map(let entries): return .object(entries.map { .init($0.key, $0.value.value(as: nil)) })
    case .empty, .function: return .null
    case .list(let items): return .array(items.map { $0.value(as: nil) })
    case .scalar(let scalar):
      if case .integer = form, let number = Int(scalar.text) { return .integer(number) }
      if case .boolean = form { return .bool(scalar.text == "true") }
      if case .oneOrMany = form { return [.string(scalar.text)] }
      return .string(scalar.text)
    }
  }
}

extension JSONValue {
  /// On one line, as people write it.
  fileprivate var flowText: String {
    switch self {
    case .object(let members):
      members.isEmpty ? "{}" : "{ " + members.map { "\($0.name): \($0.value.flowText)" }.joined(separator: ", ") + " }"
    case .array(let items): items.isEmpty ? "none" : items.map(\.flowText).joined(separator: ", ")
    case .string(let text): text
    case .integer(let number): "\(number)"
    case .decimal(let number): "\(number)"
    case .bool(let bool): "\(bool)"
    case .null: "nothing"
    }
  }
}
