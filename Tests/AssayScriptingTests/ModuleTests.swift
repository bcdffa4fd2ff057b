import AssayModel
import Testing

/// The other files of a plugin.
@Suite struct ModuleTests {
  private static func help(_ name: String) -> String? {
    ScriptedProject("require \"\(name)\"", modules: ["dates.lua": "", "lib/rules.lua": "", "lib/days.lua": ""])
      .diagnostics
      .first?.help
  }

  @Test(arguments: [
    ("dats", "did you mean `dates`?"), ("lib.rule", "did you mean `lib.rules`?"),
    ("dates.lua", "write it with dots and without `.lua`: `require \"dates\"`"),
    ("lib/rules", "write it with dots and without `.lua`: `require \"lib.rules\"`"),
    ("../dates", "require modules by name, and from the plugin's own folder: `lib.dates` for `lib/dates.lua`"),
    ("/etc/passwd", "require modules by name, and from the plugin's own folder: `lib.dates` for `lib/dates.lua`"),
    ("socket", "require one of `dates`, `lib.days`, `lib.rules`"),
  ]) func `a module that is not there is an error that says how to name one`(_ name: String, _ help: String) {
    #expect(Self.help(name) == help)
  }

  @Test func `modules that require each other say in which circle`() throws {
    let tried = ScriptedProject(
      "\nrequire \"a\"",
      modules: ["a.lua": "require \"b\"", "b.lua": "\nlocal x = require \"c\"", "c.lua": "require \"b\""])
    let fault = try #require(tried.diagnostics.first)
    #expect(fault.message == "modules require each other in a circle: `a`, `b`, `c`, `b`")
    #expect(tried.marked(fault) == "require \"b\"" || tried.marked(fault) == "\"b\"")
  }

  @Test func `a plugin's main file is no module`() {
    #expect(
      ScriptedProject("require \"plugin\"").diagnostics.first?.message == "there is no module `plugin` in this plugin")
  }
}
