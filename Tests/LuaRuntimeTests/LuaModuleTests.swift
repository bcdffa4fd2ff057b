import LuaRuntime
import Testing

@Suite struct LuaModuleTests {
  @Test func `a module is loaded once`() throws {
    let sandbox = LuaSandbox.testing(modules: ["dates": "loads = (rawget(_G, 'loads') or 0) + 1\nreturn { name = ... }"]
    )
    #expect(
      try sandbox.run("return require('dates').name, require('dates') == require 'dates', loads")
        == [.text("dates"), .boolean(true), .integer(1)])
    #expect(try sandbox.run("require 'dates' return loads") == [.integer(1)])
  }

  @Test func `a module without a value is true`() throws {
    #expect(
      try LuaSandbox.testing(modules: ["a": ""]).run("return require 'a', require 'a'") == [
        .boolean(true), .boolean(true),
      ])
  }

  @Test func `an unknown module is an error that names the others`() {
    let failure = LuaSandbox.testing(modules: ["b": "", "a": ""]).failure(of: "\nrequire '/etc/passwd'")
    #expect(failure?.message == "there is no module `/etc/passwd` in this plugin")
    #expect(failure?.help == "require one of `a`, `b`")
    #expect(failure?.place?.line == 2)
  }

  @Test func `modules that require each other are an error`() {
    let failure = LuaSandbox.testing(modules: ["a": "require 'b'", "b": "require 'a'"]).failure(of: "require 'a'")
    #expect(failure?.message == "modules require each other in a circle: `a`, `b`, `a`")
    #expect(failure?.place == LuaPlace(chunk: "plugins/northwind/b.lua", line: 1))
  }

  @Test func `a fault in a module has its place there`() throws {
    let sandbox = LuaSandbox.testing(modules: ["a": "\nerror('no')", "b": "\nx ="])
    let error = sandbox.failure(of: "require 'a'")
    #expect(error?.place == LuaPlace(chunk: "plugins/northwind/a.lua", line: 2))
    #expect(error?.message == "no")
    let syntax = sandbox.failure(of: "require 'b'")
    #expect(syntax?.kind == .syntax)
    #expect(syntax?.place == LuaPlace(chunk: "plugins/northwind/b.lua", line: 2))
    #expect(sandbox.failure(of: "pcall(require, 'a') require 'a'")?.message == "no")
  }
}
