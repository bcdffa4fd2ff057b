import AssayScripting
import Testing

@Suite struct PluginFolderTests {
  @Test func `a folder keeps its files in the order given`() {
    let folder = PluginFolder(id: "northwind", path: "plugins/northwind", files: [])
    #expect(folder.files.isEmpty)
  }
}
