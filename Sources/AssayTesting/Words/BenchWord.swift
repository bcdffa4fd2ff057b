internal import AssayModel
package import AssayScripting
internal import LuaRuntime

/// A word that scripts have on a bench beside those of plugins. A new one is a file here and a line in a list below.
package struct BenchWord: Sendable {
  package let name: String
  package let signature: ScriptSignature
  /// Other ways to call it.
  package var overloads: [ScriptSignature] = []
  package let says: String
  /// How it is written.
  package let example: String
  let body: @Sendable (LuaCall, Bench) throws(BenchFailure) -> LuaReply

  /// What tests and sessions have.
  package static let trying: [BenchWord] = [
    design,
    expect,
    implies,
    learner,
  ]

  /// What files of tests have beside.
  package static let testing: [BenchWord] = [
    afterEach,
    beforeEach,
    cases,
    describe,
    it,
    knownIssue,
    property,
    skip,
    todo,
  ]

  /// Words of plugins that mean nothing elsewhere, which is said.
  static var misplaced: [LuaWord] {
    PluginWord.declarations.map { word in
      LuaWord(name: word.name) { _ in
        .failure(
          "`\(word.name)` belongs into a plugin", help: "write it into the plugin's own file, `plugins/NAME/plugin.lua`"
        )
      }
    }
  }
}
