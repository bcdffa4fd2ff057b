internal import AssayFormats
internal import AssayModel

/// The text of `assay.yaml`, in which a plugin can be named without touching anything else.
package struct ConfigurationText: Sendable {
  package let text: String
  private let document: Syntax?
  private let sources: SourceMap
  private let configuration: ProjectConfiguration
  private let isFaulty: Bool

  package init(_ text: String) {
    self.text = text
    var sources = SourceMap()
    let read = DocumentReader(path: ProjectFolder.configurationName).read(Array(text.utf8), into: &sources)
    document = read.documents.count == 1 ? read.documents[0] : nil
    var diagnostics = read.diagnostics
    var configuration = ProjectConfiguration()
    if let document {
      let (read, found) = ProjectConfiguration.read(document, sources: sources)
      configuration = read
      diagnostics += found
    }
    self.sources = sources
    self.configuration = configuration
    isFaulty = document == nil || diagnostics.contains { $0.severity == .error }
  }

  /// The same text with a plugin more; nil where that cannot be done so that everything else still means the same.
  package func adding(plugin id: String) -> ConfigurationText? {
    var wanted = configuration
    wanted.plugins.append(PluginPin(id: id))
    guard !isFaulty, let edited = edited(naming: id) else { return nil }
    // Whatever the edit was thought to do, only what it does counts.
    let result = ConfigurationText(edited)
    return !result.isFaulty && result.configuration == wanted ? result : nil
  }

  private func edited(naming id: String) -> String? {
    guard let plugins = document?["plugins"] else {
      return text + (text.hasSuffix("\n") ? "" : "\n") + "plugins:\n  - \(id)\n"
    }
    guard case .list(let items) = plugins.content, let last = items.last,
      let range = sources.value(of: last.node), let whole = sources.value(of: plugins.node)
    else { return nil }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.unicodeScalars) }
    let opening = lines[Int(whole.start.line) - 1].dropFirst(Int(whole.start.column) - 1).first
    if opening == "[" {
      lines[Int(range.end.line) - 1].insert(contentsOf: Array(", \(id)".unicodeScalars), at: Int(range.end.column) - 1)
    } else {
      let indent = lines[Int(range.start.line) - 1].prefix { $0 == " " }
      lines.insert(Array(indent) + Array("- \(id)".unicodeScalars), at: Int(range.end.line))
    }
    return lines.map { line in
      var text = String.UnicodeScalarView()
      text.append(contentsOf: line)
      return String(text)
    }.joined(separator: "\n")
  }
}
