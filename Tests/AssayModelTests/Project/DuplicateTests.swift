import AssayModel
import AssayTestSupport
import Testing

struct DuplicateTests {
  @Test(
    arguments: [
      (["achievement": "x"], ["achievement": "x"], "duplicate-id at achievement"),
      (["achievement": "x"], ["credential": "x"], "duplicate-id at credential"),
      (["stack": "x", "of": []], ["credential": "x"], "duplicate-id at credential"),
      (["list": "x", "of": []], ["list": "x", "of": []], "duplicate-id at list"),
      (["learner": "x"], ["learner": "x"], "duplicate-id at learner"),
      (["framework": "x"], ["framework": "x"], "duplicate-id at framework"),
      (["organisation": "x"], ["organisation": "x"], "duplicate-id at organisation"),
      (["assessment": "x"], ["assessment": "x"], "duplicate-id at assessment"),
    ] as [(Written, Written, String)])
  func `an id that is given twice is reported at the second`(_ first: Written, _ second: Written, _ expected: String)
    throws
  {
    let loaded = LoadedProject(files: [("b.yaml", [second]), ("a.yaml", [first])])
    #expect(loaded.summaries == [expected])
    let diagnostic = try #require(loaded.diagnostics.first)
    #expect(diagnostic.range.map { loaded.builder.sources.path(of: $0.file) } == "b.yaml")
    #expect(diagnostic.notes.first?.range.map { loaded.builder.sources.path(of: $0.file) } == "a.yaml")
  }

  @Test(
    arguments: [
      (["achievement": "x"], ["learner": "x"]), (["framework": "x"], ["list": "x", "of": []]),
      (["organisation": "x"], ["credential": "x"]),
      (
        ["learner": "c", "awards": [["id": "x", "title": "X"]]],
        ["credential": "c", "outcomes": [["id": "x"]], "assessments": [["id": "x"]]]
      ),
      (["credential": "a", "outcomes": [["id": "x"]]], ["credential": "b", "outcomes": [["id": "x"]]]),
    ] as [(Written, Written)])
  func `the same id in different namespaces is no duplicate`(_ first: Written, _ second: Written) {
    #expect(LoadedProject(first, second).summaries == [])
  }

  @Test(
    arguments: [
      (["credential": "c", "assessments": [["id": "x"], ["id": "x"]]], "duplicate-id at assessments[1].id"),
      (
        ["credential": "c", "requires": ["all_of": [["name": "n", "stated": "a"], ["name": "n", "stated": "b"]]]],
        "duplicate-id at requires.all_of[1].name"
      ),
      (["framework": "f", "competencies": [["id": "x"], ["id": "x"]]], "duplicate-id at competencies[1].id"),
      (
        ["learner": "l", "awards": [["id": "x", "title": "X"]], "evidence": [["id": "x"]]],
        "duplicate-id at evidence[0].id"
      ),
    ] as [(Written, String)])
  func `an id is unique inside its document`(_ document: Written, _ expected: String) {
    #expect(LoadedProject(document).summaries == [expected])
  }
}
