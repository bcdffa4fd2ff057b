import LuaRuntime

extension LuaSandbox {
  /// A sandbox with the words of a test, where unknown globals are what they are.
  static func testing(
    limits: LuaLimits = LuaLimits(), words: [LuaWord] = [], kinds: [LuaObjectKind] = [],
    modules: [String: String] = [:], countsLines: Bool = false
  ) -> LuaSandbox {
    LuaSandbox(
      limits: limits, words: words, kinds: kinds,
      modules: Dictionary(
        uniqueKeysWithValues: modules.map {
          ($0.key, LuaChunk(name: "plugins/northwind/\($0.key).lua", text: $0.value))
        }), countsLines: countsLines,
      unknownWord: { (message: "nothing is called `\($0)`", help: "say `holds`") })
  }

  static let chunk = "plugins/northwind/plugin.lua"

  /// Runs lines as the plugin's own file.
  @discardableResult
  func run(_ text: String) throws(LuaFailure) -> [LuaValue] { try run(LuaChunk(name: Self.chunk, text: text)) }

  /// What running the lines fails with.
  func failure(of text: String) -> LuaFailure? {
    do {
      _ = try run(text)
      return nil
    } catch { return error }
  }
}
