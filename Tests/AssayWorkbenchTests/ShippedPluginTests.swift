import AssayModel
import AssayScripting
import AssayTestSupport
import Foundation
import Testing

@testable import AssayWorkbench

@Suite struct ShippedPluginTests {
  @Test func `every file of a plugin that ships is built in`() throws {
    let root = URL(filePath: PackageRoot.path + "/Plugins/profiles")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path).filter { $0.hasSuffix(".lua") }.sorted()
    var sources = SourceMap()
    var known: [String: [UInt8]] = [:]
    for id in ShippedPlugin.ids {
      for file in ShippedPlugin.folder(id, &sources)?.files ?? [] { known["\(id)/\(file.path)"] = file.bytes }
    }
    for path in paths {
      let bytes = Array(try Data(contentsOf: root.appending(path: path)))
      let isBuiltIn = known[path] == bytes
      #expect(isBuiltIn, "add `\(path)` to Sources/CShippedPlugins/ShippedPlugins.c")
    }
    #expect(known.keys.sorted() == paths)
  }
}
