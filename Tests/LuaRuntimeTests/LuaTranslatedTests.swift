import LuaRuntime
import Testing

/// A chunk that was translated before runs as its text does.
@Suite struct LuaTranslatedTests {
  private struct Ran: Equatable {
    var values: [LuaValue] = []
    var failure: LuaFailure?
    var lines: [String: [Int: Int]] = [:]

    init(_ chunk: LuaChunk, modules: [String: LuaChunk], countsLines: Bool) {
      let sandbox = LuaSandbox(modules: modules, countsLines: countsLines) { ("nothing is called `\($0)`", nil) }
      do { values = try sandbox.run(chunk) } catch { failure = error }
      lines = sandbox.lineCounts
    }
  }

  @Test(
    arguments: [
      "return 1 + 1", "", "# first line\nreturn 2", "local function f(x)\n  error('no')\nend\nf(1)", "x = ",
      "local dates = require 'dates'\nreturn dates.today('a'), #dates.raw, dates.raw:byte()", "return require 'broken'",
      "local n = 0\nfor i = 1, 10 do\n  n = n + i\nend\nreturn n, function() return n end",
    ], [false, true])
  func `what it gives and where it fails are the same`(text: String, countsLines: Bool) {
    let module = "local M = { raw = '\u{FF}' }\nfunction M.today(x)\n  return x .. 'b'\nend\nreturn M"
    // A byte that is no UTF-8 by itself.
    let bytes = Array(module.utf8).split(separator: 0xC3).joined(separator: []).map { $0 == 0xBF ? 0xFF : $0 }
    let chunk = LuaChunk(name: "plugins/northwind/plugin.lua", text: text)
    let modules = [
      "dates": LuaChunk(name: "plugins/northwind/dates.lua", bytes: bytes),
      "broken": LuaChunk(name: "plugins/northwind/broken.lua", text: "return )"),
    ]
    let plain = Ran(chunk, modules: modules, countsLines: countsLines)
    let translated = Ran(
      chunk.translated, modules: modules.mapValues(\.translated), countsLines: countsLines)
    #expect(translated == plain)
    if text.contains("raw") { #expect(plain.values == [.text("ab"), .integer(1), .integer(255)]) }
  }
}
