import AssayTestSupport
import Foundation
import Testing

/// What is written for other programs is what they understand; asked of them, where they are on the machine.
@Suite struct ForeignToolTests {
  private static func has(_ tool: String) -> Bool {
    ["/usr/bin/", "/usr/local/bin/", "/bin/"].contains { FileManager.default.isExecutableFile(atPath: $0 + tool) }
  }

  private func expect(_ line: String, _ output: String = "") throws {
    let folder = try TemporaryFolder()
    let run = try BuiltAssay.run("assay init -q --template partner && \(line)", in: folder.url, together: true)
    #expect(run.status == 0 && (output.isEmpty || run.output.contains(output)), "\(run.output)")
  }

  @Test(.enabled(if: has("luac5.4"))) func `Lua reads the library and the plugins`() throws {
    try expect(
      "assay new plugin acme -q && assay new check acme/watched -q && assay new test more -q && for file in .assay/library/assay.lua plugins/*/*.lua tests/*.lua; do luac5.4 -p $file || exit 1; done"
    )
  }

  @Test(.enabled(if: has("luacheck"))) func `luacheck knows the words of a plugin`() throws {
    try expect(
      "assay new plugin acme -q && assay new check acme/watched -q && assay new test more -q && luacheck --no-color .",
      "0 warnings / 0 errors")
  }

  @Test(.enabled(if: has("luacheck"))) func `luacheck knows the words of every plugin that ships or is shown`() throws {
    // A line of text in an example may be long.
    let check = "luacheck --no-color --no-max-line-length"
    try expect("\(check) --config .luacheckrc \(PackageRoot.path)/Plugins", "0 warnings / 0 errors")
    let examples = try FileManager.default.contentsOfDirectory(atPath: "\(PackageRoot.path)/Examples").sorted()
    for example in examples.map({ "\(PackageRoot.path)/Examples/\($0)" }) {
      let folders = ["plugins", "tests"].filter { FileManager.default.fileExists(atPath: example + "/" + $0) }
      if folders.isEmpty { continue }
      // The project's own plugins bring words of their own.
      try expect(
        "mkdir shown && cp -r \(example)/. shown && cd shown && assay config stubs --output . -q && \(check) .",
        "0 warnings / 0 errors")
    }
  }

  @Test(.enabled(if: has("luacheck")), arguments: ["basic", "partner", "stack"])
  func `luacheck knows the words of the tests with which a project begins`(template: String) throws {
    try expect(
      "mkdir begun && cd begun && assay init -q --template \(template) && assay new test more -q && luacheck --no-color .",
      "0 warnings / 0 errors")
  }

  @Test(.enabled(if: has("luacheck"))) func `luacheck finds a misspelt word of tests, and one outside of tests`() throws
  {
    try expect(
      "mkdir -p tests && echo 'exepct(1)' > tests/a_test.lua && echo 'expect(1)' > plugins/northwind/more.lua; "
        + "luacheck --no-color . | grep -c undefined | grep -x 2")
  }

  @Test(.enabled(if: has("luacheck"))) func `luacheck knows the words that the project's own plugins bring`() throws {
    try expect(
      "echo 'return northwind.floor_ready { hours = \"2 h\" }' > plugins/northwind/more.lua; "
        + "assay config stubs --output . -q; luacheck --no-color .", "0 warnings / 0 errors")
  }

  @Test(.enabled(if: has("luacheck"))) func `luacheck finds a misspelt word and what the sandbox lacks`() throws {
    try expect(
      "echo 'return critrion(os.time())' > plugins/northwind/more.lua; luacheck --no-color . | grep -c undefined | grep -x 2"
    )
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func `a shell reads its completions`(shell: String) throws {
    let folder = try TemporaryFolder()
    let run = try BuiltAssay.run("assay completions \(shell) > script", in: folder.url)
    #expect(run.status == 0)
    let script = try String(contentsOf: folder.url.appendingPathComponent("script"), encoding: .utf8)
    for word in ["check", "explain", "init", "template"] { #expect(script.contains(word)) }
    guard Self.has(shell) else { return }
    let read = try BuiltAssay.run("\(shell) -n script", in: folder.url, together: true)
    #expect(read.status == 0 && read.output.isEmpty, "\(read.output)")
  }
}
