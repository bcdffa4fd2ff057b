package import AssayFormats
package import AssayModel
internal import AssayScripting

/// One Lua file that was run as a plugin's code: what it printed and gave back, or why it stopped.
package struct ScriptRun: Sendable {
  package let output: String
  /// What it gave back, as people read it.
  package let values: [String]
  package let diagnostics: [Diagnostic]
  package let sources: SourceMap
  /// Whether there was nothing to run.
  package let isEmpty: Bool
  /// What it took of its budget.
  package let work: ScriptWorkTable

  package init(_ bytes: [UInt8], named path: String, limits: ScriptLimits, countsWork: Bool = false) {
    var sources = SourceMap()
    // Lua takes any bytes in its texts; what is shown of them must be text.
    let shown = Array(String(decoding: bytes, as: UTF8.self).utf8)
    let file = sources.add(.init(path: path, bytes: shown))
    let script = PluginScript(bytes, named: path, file: file, limits: limits, countsWork: countsWork, sources: &sources)
    output = script.output
    values = script.values
    diagnostics = script.diagnostics
    isEmpty = script.isEmpty
    var work = ScriptWork(plugin: path, what: "running")
    (work.calls, work.units, work.most) = (1, script.spent, script.spent)
    self.work = ScriptWorkTable([work], budget: script.budget)
    self.sources = sources
  }
}
