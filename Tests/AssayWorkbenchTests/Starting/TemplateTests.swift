import AssayEngine
import AssayFormats
import AssayModel
import AssayTestSupport
import AssayWorkbench
import Foundation
import Testing

@Suite struct TemplateTests {
  private static let day = CalendarDate("2027-01-10")

  @Test func `every file of the folder is built in`() throws {
    let root = URL(filePath: PackageRoot.path + "/Templates")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path).filter { path in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: root.path + "/" + path, isDirectory: &isFolder)
        && !isFolder.boolValue
    }
    let known = Dictionary(uniqueKeysWithValues: Template.embedded.map { ($0.path, $0.text) })
    #expect(!known.isEmpty)
    for path in paths {
      let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
      #expect(known[path] == text, "add `\(path)` to Sources/CTemplates/CTemplates.c")
    }
    #expect(Set(known.keys) == Set(paths))
  }

  /// Each kind of project, begun in a folder of its own.
  private func begun(_ kind: Template.Kind, on day: CalendarDate = Template.day) throws -> OpenProjectTests.Sample {
    let sample = try OpenProjectTests.Sample([:])
    try ProjectStart(kind, in: sample.root, on: day).files.write()
    return sample
  }

  @Test(arguments: Template.Kind.allCases) func `a new project is well written`(kind: Template.Kind) throws {
    let sample = try begun(kind)
    let project = sample.open()
    #expect(project.diagnostics.map(\.message) == [])
    #expect(!project.project.credentials.isEmpty && !project.project.learners.isEmpty)
    #expect(project.configuration.tests.onDate == Template.day)
  }

  @Test(arguments: Template.Kind.allCases) func `its worked examples come true, whenever it is begun`(
    kind: Template.Kind
  ) throws {
    let day = try #require(Self.day)
    let sample = try begun(kind, on: day)
    let project = sample.open()
    #expect(project.diagnostics.map(\.message) == [])
    for (id, credential) in project.project.credentials.sorted(by: { $0.key < $1.key }) {
      for example in credential.examples {
        let learner = try #require(project.project.learners[example.learner])
        let asked = EvaluationRequest(credentials: [id], learners: [learner], date: try #require(example.onDate))
        let verdict = asked.answer(in: project).report.learners.first?.credentials.first?.verdict
        #expect((verdict == .met) == example.earns, "\(id), \(example.learner)")
        #expect(example.onDate == day)
      }
    }
  }

  @Test(arguments: Template.Kind.allCases) func `there is nothing to remark on, today or later`(
    kind: Template.Kind
  ) throws {
    let project = try begun(kind).open()
    for day in ["2026-04-15", "2026-11-22", "2031-01-01"] {
      let request = LintRequest(day: try #require(CalendarDate(day)))
      #expect(try request.answer(about: project).shown.map(\.message) == [], "on \(day)")
    }
  }

  @Test func `the partner's credential asks for what the plugin declares`() throws {
    let project = try begun(.partner).open()
    let words = CriterionNode(try #require(project.project.credentials["mig-basics"]?.requires)).all.map(
      \.criterion.word)
    #expect(words.contains("northwind/floor_ready"))
  }

  @Test func `the jobs for continuous integration run commands that there are`() {
    let files = Template(.ci, name: "p", on: Template.day).files.filter { $0.path.contains(".git") }
    let commands = files.flatMap { $0.text.matches(of: /- (?:run: )?assay (\w+)/).map { String($0.output.1) } }
    #expect(Set(commands) == ["check", "lint", "test"])
  }

  @Test func `a project is named after its folder where that can be an id`() throws {
    let root = URL(filePath: try OpenProjectTests.Sample([:]).root)
    for (folder, name) in [("welding", "welding"), ("my designs", "my-project")] {
      let start = ProjectStart(.basic, in: root.appending(path: folder).path, on: Template.day)
      let text = start.files.files.first { $0.path == "assay.yaml" }?.text ?? ""
      #expect(text.contains("name: \(name)\n"))
    }
  }

  @Test func `what is in the way stays, and is named`() throws {
    let sample = try begun(.basic)
    try sample.write("mine", to: "assay.yaml")
    let files = ProjectStart(.basic, in: sample.root, on: Template.day).files
    #expect(try files.inTheWay().contains("assay.yaml"))
    #expect(throws: FileFault.self) { try files.write() }
    #expect(try String(contentsOfFile: sample.root + "/assay.yaml", encoding: .utf8) == "mine")
  }

  @Test func `a file where a folder is wanted is in the way`() throws {
    let sample = try OpenProjectTests.Sample(["credentials": "notes"])
    #expect(try ProjectStart(.basic, in: sample.root, on: Template.day).files.inTheWay() == ["credentials"])
  }

  @Test func `a link that leads nowhere is not written through`() throws {
    let sample = try OpenProjectTests.Sample(["notes.txt": ""])
    try sample.link("assay.yaml", to: "elsewhere.yaml")
    #expect(throws: FileFault.self) { try ProjectStart(.basic, in: sample.root, on: Template.day).files.write() }
    #expect(!FileManager.default.fileExists(atPath: sample.root + "/elsewhere.yaml"))
  }
}
