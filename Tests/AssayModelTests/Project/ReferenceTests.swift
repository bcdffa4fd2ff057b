import AssayModel
import AssayTestSupport
import Testing

struct ReferenceTests {
  static let framework: Written = [
    "framework": "fab-skills", "levels": ["novice", "competent"],
    "competencies": [["id": "mig"], ["id": "tig", "parent": "mig"]],
  ]
  static let other: Written = ["framework": "iso-skills", "competencies": [["id": "mig"], ["id": "braze"]]]
  static let welder: Written = [
    "credential": "welder", "outcomes": [["id": "weld"], ["id": "inspect"]], "assessments": [["id": "bend"]],
    "requires": [
      "all_of": [["assessment": "bend"], ["name": "sign_off", "approval": ["by": "board"]], ["holds": "welder"]]
    ],
  ]
  static let bend: Written = ["assessment": "bend-test"]

  /// What is said of a criterion in a credential beside the others.
  private func said(of criterion: Written) -> [String] {
    let loaded = LoadedProject(
      files: [
        ("a.yaml", [Self.framework, Self.other, Self.welder, Self.bend]),
        ("b.yaml", [["credential": "inspector", "outcomes": [["id": "report"]], "requires": criterion]]),
      ])
    return loaded.summaries
  }

  @Test(
    arguments: [
      ["holds": "welder"], ["competency": "fab-skills/mig"], ["competency": "fab-skills/mig@novice"],
      ["competency": "welder/weld"],
      ["competency": "report"], ["competency": "tig"], ["competency": "braze"],
      ["competency": ["id": "fab-skills/mig", "level": "competent"]],
      ["assessment": "bend-test"], ["assessment": "welder/bend"],
      ["count": ["at_least": 1, "of": ["wel*", "welder"]]],
      ["covers": ["report", "welder/weld"]], ["forbids": ["id": "welder"]],
    ] as [Written])
  func `a reference leads to what is declared`(_ criterion: Written) {
    #expect(said(of: criterion) == [])
  }

  @Test(
    arguments: [
      (["holds": "weldr"], "dangling-reference at requires.holds"),
      (["competency": "mig"], "ambiguous-reference at requires.competency"),
      (["competency": "fab-skills/mug"], "dangling-reference at requires.competency"),
      (["competency": "fab-skill/mig"], "dangling-reference at requires.competency"),
      (["competency": "fab-skills/mig@expert"], "unknown-level at requires.competency"),
      (["competency": "iso-skills/mig@novice"], "unknown-level at requires.competency"),
      (["competency": "welder/weld@novice"], "unknown-level at requires.competency"),
      (["competency": ["id": "fab-skills/mig", "level": "expert"]], "unknown-level at requires.competency.level"),
      (["competency": ["id": "fab-skills/mug", "level": "expert"]], "dangling-reference at requires.competency.id"),
      (["competency": "sql@2"], "dangling-reference at requires.competency"),
      (["assessment": "bend"], "dangling-reference at requires.assessment"),
      (["assessment": "welder/bent"], "dangling-reference at requires.assessment"),
      (["assessment": "wleder/bend"], "dangling-reference at requires.assessment"),
      (["count": ["at_least": 1, "of": ["list": "l"]]], "dangling-reference at requires.count.of.list"),
      (["count": ["at_least": 1, "of": ["is": "acme/x"]]], "dangling-reference at requires.count.of.is"),
      (
        ["evidence": ["signed_by": ["organisation": "acme"]]],
        "dangling-reference at requires.evidence.signed_by.organisation"
      ),
    ] as [(Written, String)])
  func `a reference that leads nowhere is one error`(_ criterion: Written, _ expected: String) {
    #expect(said(of: criterion) == [expected])
  }

  @Test func `the nearest id is offered with where it is declared`() throws {
    let loaded = LoadedProject(Self.welder, ["credential": "inspector", "requires": ["holds": "weldr"]])
    let diagnostic = try #require(loaded.diagnostics.first)
    #expect(diagnostic.message == "there is no achievement `weldr`")
    #expect(diagnostic.help == "did you mean `welder`?")
    #expect(diagnostic.notes.map { loaded.builder.name(of: $0.range) } == ["credential"])
    #expect(diagnostic.fixes.map(\.edits.first?.text) == ["welder"])
    #expect(diagnostic.path == "credential:inspector/")
  }

  @Test func `a level is kept in what is offered`() {
    let loaded = LoadedProject(Self.framework, ["credential": "c", "requires": ["competency": "fab-skill/mig@novice"]])
    #expect(loaded.diagnostics.map(\.help) == ["did you mean `fab-skills/mig@novice`?"])
  }

  @Test func `levels that cannot be read are not asked for`() {
    let loaded = LoadedProject(
      Self.framework.with("levels", ["novice": 1]),
      ["credential": "c", "requires": ["competency": "fab-skills/mig@novice"]])
    #expect(loaded.summaries == ["wrong-type at levels"])
  }

  @Test func `an assessment of another credential is written with its credential`() throws {
    let loaded = LoadedProject(Self.welder, ["credential": "inspector", "requires": ["assessment": "bend"]])
    #expect(loaded.diagnostics.map(\.help) == ["write `welder/bend`"])
  }

  @Test func `nothing is said of references when a file could not be read`() {
    let credential: Written = ["credential": "inspector", "requires": ["holds": "weldr"], "credits": "1 nzqcf"]
    #expect(LoadedProject(credential, isIncomplete: true).summaries == [])
  }

  @Test func `conflicts name achievements that exist`() {
    let loaded = LoadedProject(
      Self.welder, configuration: ["assay": 1, "counting": ["conflicts": [["welder", "fitter"]]]])
    #expect(loaded.summaries == ["dangling-reference at counting.conflicts[0][1]"])
    #expect(loaded.project.counting.conflicts.map(\.second.id) == ["fitter"])
  }

  @Test func `diagnostics come in the order of the bytes of paths, then of places`() {
    let files: [(path: String, documents: [Written])] = ["b", "a", "B", "ä"].enumerated().map { index, name in
      ("\(name).yaml", [["list": .plain("l\(index)"), "of": ["x", "y"]]])
    }
    let loaded = LoadedProject(files: files)
    let found = loaded.diagnostics.map { diagnostic in
      diagnostic.range.map { loaded.builder.sources.path(of: $0.file) + " " + loaded.builder.name(of: $0) } ?? ""
    }
    #expect(found == ["B", "a", "b", "ä"].flatMap { ["\($0).yaml of[0]", "\($0).yaml of[1]"] })
  }

  @Test func `the order of documents and files changes nothing`() {
    let files: [(path: String, documents: [Written])] = [
      ("a.yaml", [Self.framework, ["achievement": "x", "issuer": "nobody"]]),
      ("b.yaml", [["achievement": "x", "issuer": "noone"]]),
      ("c.yaml", [["list": "l", "of": "y"]]),
    ]
    let forward = LoadedProject(files: files)
    let backward = LoadedProject(files: files.reversed())
    #expect(forward.summaries == backward.summaries)
    #expect(forward.diagnostics.map(\.message) == backward.diagnostics.map(\.message))
    #expect(forward.project.achievements == backward.project.achievements)
    #expect(forward.project.achievements["x"]?.issuer == "nobody")
  }
}
