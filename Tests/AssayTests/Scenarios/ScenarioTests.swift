import AssayTestSupport
import Foundation
import Testing

@Suite struct ScenarioTests {
  static let names =
    (try? FileManager.default.contentsOfDirectory(atPath: PackageRoot.path + "/Tests/Scenarios"))?
    .filter { $0.hasSuffix(".scenario") }.sorted() ?? []

  @Test func `there are scenarios`() { #expect(!Self.names.isEmpty) }

  @Test(arguments: names) func `goes as it is told`(name: String) throws {
    let file = URL(fileURLWithPath: PackageRoot.path + "/Tests/Scenarios/" + name)
    let scenario = Scenario(try String(contentsOf: file, encoding: .utf8))
    #expect(!scenario.title.isEmpty && !scenario.commands.isEmpty, "a scenario has a title and commands")

    let folder = try TemporaryFolder()
    for file in scenario.files { try folder.write(file.text, to: file.path) }
    let answers = try scenario.commands.map { command in
      let run = try BuiltAssay.run(command.line, in: folder.url)
      let status = run.status == 0 ? [] : ["[\(run.status)]"]
      return Self.lines(run.output) + Self.lines(run.errors).map { "! " + $0 } + status
    }
    try Recording.expect(scenario.text(answers: answers), in: file)
  }

  private static func lines(_ text: String) -> [String] {
    let text = text.hasSuffix("\n") ? text.dropLast() : text[...]
    return text.isEmpty ? [] : text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
