import AssayModel
import AssayWorkbench
import Testing

/// A plugin loads files of its own folder, and no others.
@Suite struct PluginLinkTests {
  private static func diagnostics(requiring name: String) throws -> [Diagnostic] {
    let sample = try OpenProjectTests.Sample([
      "assay.yaml": "assay: 1\nplugins: [northwind]\n",
      "plugins/northwind/plugin.lua":
        "plugin \"northwind\" { version = \"1.4.0\" }\nlocal found = require \"\(name)\"\n",
      "plugins/northwind/dates.lua": "return {}", "elsewhere/secret.lua": "return { \"secret\" }",
      "plugins/harbour/plugin.lua": "plugin \"harbour\" {}",
    ])
    try sample.link("plugins/northwind/secret.lua", to: "../../elsewhere/secret.lua")
    try sample.link("plugins/northwind/lib", to: "../../elsewhere")
    try sample.link("plugins/northwind/root", to: "/")
    try sample.link("plugins/northwind/same.lua", to: "dates.lua")
    return sample.open().diagnostics
  }

  @Test func `a file of its own is found`() throws {
    #expect(try Self.diagnostics(requiring: "dates") == [])
  }

  @Test(arguments: [
    ("secret", "secret.lua"), ("lib.secret", "lib"), ("root.etc.passwd", "root"), ("same", "same.lua"),
  ]) func `a link is not followed, and that is said`(_ name: String, _ link: String) throws {
    let found = try Self.diagnostics(requiring: name)
    #expect(found.map(\.message) == ["there is no module `\(name)` in this plugin"])
    #expect(
      found.first?.help
        == "`\(link)` is a link, and links are not followed: put the file itself into the plugin's folder")
  }

  @Test(arguments: ["../harbour/plugin", "..harbour.plugin", "/etc/passwd", "../../elsewhere/secret"])
  func `no name leads out of the folder`(name: String) throws {
    #expect(try Self.diagnostics(requiring: name).map(\.message) == ["there is no module `\(name)` in this plugin"])
  }
}
