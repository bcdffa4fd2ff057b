internal import AssayModel
internal import LuaRuntime
internal import LuaSyntax

extension Plugin {
  /// Says which parameters of a declaration's functions no call fills.
  ///
  /// They are nil in every call, and what fails then would name them as if a learner lacked something.
  func reportUnfilled(
    _ declaration: PluginDeclaration, _ signatures: [String: ScriptSignature], _ reading: inout Reading
  ) {
    for (field, function) in declaration.functions.sorted(by: { $0.key < $1.key }) {
      guard let given = signatures[field]?.takes.map(\.name), let text = code.texts[function.chunk] else { continue }
      let written = text.functions(function)
      guard let site = written.first(where: { $0.name == field }) ?? written.first,
        site.parameters.count > given.count
      else { continue }
      let extra = site.parameters[given.count]
      let values = given.map { "`\($0)`" }.joined(separator: ", ")
      reading.diagnostics.append(
        Diagnostic(
          "unfilled-parameter", .warning,
          "`\(field)` is handed \(values) and nothing else, so `\(extra.name)` is always nil",
          at: text.range(extra.range),
          help: declaration.word == PluginPredicate.type.name
            ? "name the field that is meant in `reads`, or leave `\(extra.name)` out" : "leave `\(extra.name)` out"))
    }
  }
}
