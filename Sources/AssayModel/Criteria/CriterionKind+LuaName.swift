extension CriterionKind {
  /// How scripts call it.
  package var luaName: String { Self.luaName(of: word) }

  /// `northwind.floor_ready` for `northwind/floor_ready`.
  package static func luaName(of word: String) -> String {
    String(word.map { $0 == "/" ? "." : $0 == "-" ? "_" : $0 })
  }
}
