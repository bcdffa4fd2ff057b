package import AssayFormats
internal import AssayModel
internal import AssayScripting

extension OpenProject {
  /// What may be written here, the words of the project's plugins among it; any words, where its own file has faults.
  package var schema: DesignSchema {
    if hasFaultyConfiguration { return DesignSchema() }
    let named = configuration.plugins.map(\.id)
    let lost = plugins.vocabulary.lostPlugins
    return DesignSchema(
      kinds: plugins.vocabulary.kinds, plugins: Set(named).union(plugins.ids).sorted(),
      unread: named.filter { lost.contains($0) })
  }
}
