internal import AssayFormats
internal import AssayScripting
internal import AssayTesting
internal import LuaRuntime

extension SessionCommand {
  static let budget = SessionCommand(
    "budget", says: "Says what the last entry used of its limits, which are those of CI, and what plugins took so far.",
    example: ".budget"
  ) { session, _, _ throws(SessionFault) in
    let (scripts, limits) = (session.bench.scripts, session.bench.scripts.limits)
    var text = StyledText()
    for (name, used, limit, unit) in [
      ("work", scripts.spent, limits.budget, "units in one entry"),
      ("memory", scripts.memory >> 10, limits.memory >> 10, "KiB in the whole session"),
    ] {
      text.append("  \(name)  ", .muted)
      text.appendLine("\(used.grouped) of \(limit.grouped) \(unit)")
    }
    let plugins = session.tried.plugins
    if !plugins.work.isEmpty { text.append(ScriptWorkTable(plugins.work, budget: plugins.budget).text) }
    return SessionAnswer(text)
  }
}
