internal import AssayModel
internal import LuaRuntime

/// What a plugin declares with one of its words: `criterion "floor_ready" { … }`.
struct PluginDeclaration {
  /// The word: `criterion`, `credential`.
  var word: String
  var name: String
  /// The name under the word, then the fields, as a document is written in YAML.
  var syntax: Syntax
  /// The functions among the fields.
  var functions: [String: LuaFunction]
}
