import AssayTestSupport
import Foundation
import Testing

/// The projects of the repository are as well written as their readers' are to be.
@Suite struct ExampleTests {
  @Test(arguments: SchemaTests.examples) func `an example is read without a complaint`(path: String) throws {
    let run = try BuiltAssay.run("assay check --on 2026-05-01", in: URL(filePath: path), together: true)
    #expect(run.output.hasSuffix("nothing wrong\n") && run.status == 0, "\(run.output)")
  }

  /// With the project's own profiles and plugins, and with those of the European Union.
  @Test(arguments: ["04-partner-plugin", "05-cloud-pathway"], ["", " --profile eu"])
  func `a partner's project lints without a warning`(name: String, profile: String) throws {
    let folder = URL(filePath: PackageRoot.path + "/Examples/" + name)
    let run = try BuiltAssay.run("assay lint --on 2026-05-01" + profile, in: folder, together: true)
    #expect(!run.output.contains("warning[") && run.status == 0, "\(run.output)")
  }
}
