internal import AssayFormats
internal import AssayModel
internal import AssayScripting
internal import AssayTesting

/// What editors read to help with designs and plugins; all of it is made from the declarations.
package enum EditorFiles {
  /// Where the schema of designs lies in a project; the first line of every design names it.
  package static let schemaPath = ".assay/assay.schema.json"
  private static let libraryFolder = ".assay/library"

  /// Any plugin's words are let through, so that it stays right when a plugin is added.
  static var schema: Template.File { .init(path: schemaPath, text: DesignSchema().whole.text() + "\n") }

  /// For LuaLS and luacheck, from the project's folder; with the words of its own plugins, where one is given.
  package static func lua(for project: OpenProject? = nil) -> [Template.File] {
    let library = LuaLibrary(
      kinds: project?.plugins.vocabulary.kinds ?? CriterionKind.builtIn,
      records: RecordDescription.inside + PluginWord.records + BenchRecords.all, seen: SeenRecords.all,
      words: DeclaringWord.ofPlugins, testWords: DeclaringWord.ofTests, objects: ObjectClass.ofTests)
    return [
      .init(path: libraryFolder + "/assay.lua", text: library.stubs),
      .init(path: ".luacheckrc", text: library.luacheck),
      .init(path: ".luarc.json", text: LuaLibrary.editorSettings(library: libraryFolder).text() + "\n"),
    ]
  }
}
