import AssayModel
import AssayTestSupport
import AssayWorkbench
import Foundation
import Testing

/// What the program prints as JSON is what its schemas say.
@Suite struct SchemaTests {
  static let examples: [String] = {
    let folder = PackageRoot.path + "/Examples"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.map { folder + "/" + $0 }.filter { FileManager.default.fileExists(atPath: $0 + "/assay.yaml") }
      .sorted()
  }()

  @Test func `there are examples`() { #expect(!Self.examples.isEmpty) }

  @Test(arguments: examples) func `an example`(path: String) throws { try expectDocuments(in: URL(filePath: path)) }

  @Test(arguments: ScenarioTests.names) func `the project of a scenario`(name: String) throws {
    let file = URL(filePath: PackageRoot.path + "/Tests/Scenarios/" + name)
    let folder = try TemporaryFolder()
    let files = Scenario(try String(contentsOf: file, encoding: .utf8)).files
    for file in files { try folder.write(file.text, to: file.path) }
    if files.contains(where: { $0.path == "assay.yaml" }) { try expectDocuments(in: folder.url) }
  }

  @Test func `the version`() throws {
    let run = try BuiltAssay.run("assay version --json", in: URL(filePath: PackageRoot.path))
    #expect(try PublishedSchema.version.faults(in: run.output) == [])
  }

  @Test func `what is found about all learners`() throws {
    let folder = URL(filePath: PackageRoot.path + "/Examples/02-stack-three-badges")
    let analysis = try BuiltAssay.run("assay analyze mig-welding --on 2026-05-01 --format json", in: folder)
    #expect(try PublishedSchema.analysis.faults(in: analysis.output) == [])
    let comparison = try BuiltAssay.run(
      "assay diff . ../01-one-badge --credential mig-welding --on 2026-05-01 --format json", in: folder)
    #expect(try PublishedSchema.comparison.faults(in: comparison.output) == [])
    let path = try BuiltAssay.run(
      "assay path cloud-operator --learner eli --by credits --on 2026-05-01 --format json", in: folder)
    #expect(try PublishedSchema.path.faults(in: path.output) == [])
  }

  @Test func `the rules`() throws {
    let run = try BuiltAssay.run("assay rules --format json", in: URL(filePath: PackageRoot.path))
    #expect(try PublishedSchema.rules.faults(in: run.output) == [])
  }

  /// What `check` and `lint` say, and what `evaluate` says of every learner and all credentials.
  private func expectDocuments(in folder: URL) throws {
    let check = try BuiltAssay.run("assay check --format json --allow-empty", in: folder)
    #expect(try PublishedSchema.diagnostics.faults(in: check.output) == [])
    let lint = try BuiltAssay.run("assay lint --format json --allow-empty --on 2026-05-01", in: folder)
    // Where the command line or the project's file is at fault, there may be no document.
    if lint.status != 2 { #expect(try PublishedSchema.diagnostics.faults(in: lint.output) == []) }
    let show = try BuiltAssay.run("assay config show --format json", in: folder)
    if show.status == 0 { #expect(try PublishedSchema.configuration.faults(in: show.output) == []) }
    let project = OpenProject(ProjectFolder(root: folder.path)).project
    let credentials = project.credentials.keys.sorted().joined(separator: " ")
    if credentials.isEmpty { return }
    for learner in project.learners.keys.sorted() {
      let line = "assay evaluate \(credentials) --learner \(learner) --on 2026-05-01 --jointly --format json"
      let run = try BuiltAssay.run(line, in: folder)
      #expect(try PublishedSchema.evaluation.faults(in: run.output) == [], "\(line)")
    }
  }
}
