import AssayModel
import AssayWorkbench
import Testing

@Suite struct NewDocumentTests {
  private static func configuration(plugins: [String] = [], _ change: (inout ProjectFolders) -> Void = { _ in })
    -> ProjectConfiguration
  {
    var configuration = ProjectConfiguration()
    configuration.plugins = plugins.map { PluginPin(id: $0) }
    change(&configuration.folders)
    return configuration
  }

  private static func document(
    _ kind: NewDocument.Kind, _ name: String, in configuration: ProjectConfiguration = configuration(),
    hasSchema: Bool = true
  ) throws -> NewDocument {
    try NewDocument(kind, named: name, in: configuration, hasSchema: hasSchema, on: Template.day)
  }

  @Test(
    arguments: [
      (.credential, "tig-basics", "credentials/tig-basics.yaml"), (.plugin, "acme", "plugins/acme/plugin.lua"),
      (.test, "tig-basics", "tests/tig-basics_test.lua"),
      (.check, "northwind/witness", "plugins/northwind/witness.lua"),
      (.check, "witness", "plugins/northwind/witness.lua"),
    ] as [(NewDocument.Kind, String, String)])
  func `a file stands where it is looked for`(kind: NewDocument.Kind, name: String, path: String) throws {
    let file = try Self.document(kind, name, in: Self.configuration(plugins: ["northwind"])).file
    #expect(file.path == path)
    #expect(!file.text.contains(Template.newName) && !file.text.contains("New Name"))
  }

  @Test func `a project that keeps its designs elsewhere gets them there`() throws {
    let elsewhere = Self.configuration { $0.credentials = ["designs/drafts/**/*.yaml"] }
    let file = try Self.document(.credential, "tig", in: elsewhere).file
    #expect(file.path == "designs/drafts/tig.yaml")
    #expect(file.text.hasPrefix("# yaml-language-server: $schema=../../.assay/assay.schema.json\n"))
    let nowhere = Self.configuration { $0.credentials = ["all.yaml"] }
    #expect(throws: NewDocument.Refusal.self) { try Self.document(.credential, "tig", in: nowhere) }
  }

  @Test func `a schema that is not there is not named`() throws {
    let file = try Self.document(.credential, "tig", hasSchema: false).file
    #expect(file.text.hasPrefix("credential: tig\ntitle: \"Tig\""))
  }

  @Test(arguments: ["", "two words", "../up", "-x", "a/b", ".hidden"]) func `no other names than ids are taken`(
    name: String
  ) {
    #expect(throws: NewDocument.Refusal.self) { try Self.document(.credential, name) }
  }

  @Test func `a check needs a plugin that is there`() {
    for plugins in [[], ["acme", "northwind"]] {
      #expect(throws: NewDocument.Refusal.self) {
        try Self.document(.check, "witness", in: Self.configuration(plugins: plugins))
      }
    }
    #expect { try Self.document(.check, "northwnd/witness", in: Self.configuration(plugins: ["northwind"])) } throws: {
      ($0 as? NewDocument.Refusal)?.help == "did you mean `northwind`?"
    }
  }

  @Test func `a new credential is well written`() throws {
    let file = try Self.document(.credential, "tig-basics").file
    let sample = try OpenProjectTests.Sample(["assay.yaml": "assay: 1\n", file.path: file.text])
    #expect(sample.open().diagnostics.map(\.message) == [])
    #expect(sample.open().project.credentials["tig-basics"] != nil)
  }
}
