import AssayModel
import AssayWorkbench
import Foundation
import Testing

@Suite struct OpenProjectTests {
  /// A project in a folder of its own, which goes with the test.
  final class Sample {
    let root = FileManager.default.temporaryDirectory.appendingPathComponent("assay-test-\(UUID().uuidString)").path

    init(_ files: [String: String]) throws {
      for (path, text) in files { try write(text, to: path) }
    }

    deinit { try? FileManager.default.removeItem(atPath: root) }

    func write(_ text: String, to path: String) throws {
      let file = URL(fileURLWithPath: root + "/" + path)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }

    func link(_ path: String, to target: String) throws {
      try FileManager.default.createSymbolicLink(atPath: root + "/" + path, withDestinationPath: target)
    }

    func open(learnerFiles: [String] = []) -> OpenProject {
      OpenProject(ProjectFolder(root: root), learnerFiles: learnerFiles, current: root)
    }
  }

  private static let course = "achievement: mig\ntitle: MIG\nkind: course\n"

  @Test func `reads the files of the default folders, in the order of their bytes`() throws {
    let sample = try Sample([
      "assay.yaml": "assay: 1\n", "catalogue/b.yaml": Self.course, "catalogue/B.yml": "", "catalogue/.hidden.yaml": "",
      "catalogue/deep/c.yaml": "", "notes/d.yaml": "", "learners/ana.json": #"{"learner": "ana"}"#,
    ])
    let project = sample.open()
    #expect(project.paths == ["assay.yaml", "catalogue/B.yml", "catalogue/b.yaml", "learners/ana.json"])
    #expect(project.project.achievements.keys.sorted() == ["mig"])
    #expect(project.project.learners.keys.sorted() == ["ana"])
  }

  @Test func `a version that is much like another is what it would be alone`() throws {
    let faulty = "achievement: mig\ntitle: &name MIG\nkind: *name\nkidn: course\n"
    let after = "credential: welder\nrequires: { count: { at_least: 2, of: { kind: MIG } } }\nnmae: 1\n"
    func sample(_ credential: String, _ others: [String: String] = [:]) throws -> Sample {
      let files = ["assay.yaml": "assay: 1\n", "catalogue/a.yaml": faulty, "credentials/b.yaml": credential]
      return try Sample(files.merging(others) { $1 })
    }
    let new = try sample(after, ["credentials/c.yaml": Self.course])
    for old in [
      try sample("credential: welder\n", ["credentials/c.yaml": Self.course]), try sample(after),
      try sample("[", ["catalogue/0.yaml": Self.course]),
      try sample(after, ["credentials/c.yaml": "", "credentials/d.yaml": Self.course]),
    ] {
      let (alone, beside) = (new.open(), OpenProject(ProjectFolder(root: new.root), like: old.open()))
      #expect(beside.paths == alone.paths)
      #expect(beside.documents == alone.documents)
      #expect(beside.diagnostics == alone.diagnostics)
      #expect(beside.diagnostics.count == 5)
      let places = zip(beside.documents, alone.documents).map { ($0.places(in: beside), $1.places(in: alone)) }
      for (place, expected) in places { #expect(place == expected) }
      #expect(beside.sources.aliases == alone.sources.aliases)
    }
  }

  @Test func `looks where the project says`() throws {
    let sample = try Sample([
      "assay.yaml": "assay: 1\nfolders: { catalogue: courses/**/*.yaml }\n", "courses/a/b/mig.yaml": Self.course,
      "catalogue/other.yaml": Self.course,
    ])
    #expect(sample.open().paths == ["assay.yaml", "courses/a/b/mig.yaml"])
  }

  @Test func `does not go in circles`() throws {
    let sample = try Sample([
      "assay.yaml": "assay: 1\nfolders: { catalogue: catalogue/**/*.yaml }\n", "catalogue/mig.yaml": Self.course,
    ])
    try sample.link("catalogue/up", to: "..")
    try sample.link("catalogue/here", to: ".")
    #expect(sample.open().paths == ["assay.yaml", "catalogue/mig.yaml"])
  }

  @Test func `a lost file loses only itself, and nothing follows from it`() throws {
    let sample = try Sample([
      "assay.yaml": "assay: 1\n", "catalogue/mig.yaml": Self.course,
      "credentials/welder.yaml": "credential: welder\nrequires: { holds: gone }\n",
    ])
    try sample.link("catalogue/gone.yaml", to: "nowhere")
    let project = sample.open()
    #expect(project.isIncomplete)
    #expect(project.project.achievements["mig"] != nil)
    let found = project.diagnostics.map(\.rule)
    #expect(found.contains("unreadable-file") && !found.contains("dangling-reference"))
  }

  @Test func `reads a learner from outside, named from where it runs`() throws {
    let sample = try Sample([
      "p/assay.yaml": "assay: 1\n", "p/catalogue/mig.yaml": Self.course, "ben.yaml": "learner: ben\n",
    ])
    let file = sample.root + "/ben.yaml"
    let project = OpenProject(ProjectFolder(root: sample.root + "/p"), learnerFiles: [file], current: sample.root)
    #expect(project.paths.last == "ben.yaml")
    #expect(project.learners(in: "ben.yaml").map(\.id) == ["ben"])
  }

  @Test func `selects files and folders by their path`() throws {
    let sample = try Sample(["assay.yaml": "assay: 1\n", "catalogue/a.yaml": "", "catalogue/ab.yaml": ""])
    let project = sample.open()
    #expect(project.paths(under: sample.root + "/catalogue/a.yaml") == ["catalogue/a.yaml"])
    #expect(project.paths(under: sample.root + "/catalogue/").count == 2)
    #expect(project.paths(under: sample.root).count == 3)
    #expect(project.paths(under: sample.root + "/cat").isEmpty)
  }

  @Test func `finds the nearest project above`() throws {
    let sample = try Sample(["assay.yaml": "assay: 1\n", "a/assay.yaml": "assay: 1\n", "a/b/x": "", "c/x": ""])
    #expect(ProjectFolder.find(from: sample.root + "/a/b")?.root == sample.root + "/a")
    #expect(ProjectFolder.find(from: sample.root + "/c")?.root == sample.root)
  }
}

extension Syntax {
  /// Where it and all that is in it stand.
  fileprivate func places(in project: OpenProject) -> [SourceRange?] {
    let own = [project.sources.key(of: node), project.sources.value(of: node)]
    return own + (entries ?? []).flatMap { $0.value.places(in: project) }
      + (items ?? []).flatMap { $0.places(in: project) }
  }
}
