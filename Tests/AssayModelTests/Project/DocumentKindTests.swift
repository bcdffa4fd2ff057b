import AssayModel
import AssayTestSupport
import Testing

struct DocumentKindTests {
  @Test func `every word says what a document is`() {
    let loaded = LoadedProject(
      ["credential": "a"], ["stack": "b", "of": ["a"]], ["achievement": "c"], ["list": "d", "of": ["a"]],
      ["assessment": "e"],
      ["framework": "f"], ["organisation": "g"], ["learner": "h"])
    #expect(loaded.summaries == [])
    let project = loaded.project
    #expect(project.credentials.keys.sorted() == ["a", "b"])
    #expect(project.achievements.keys.sorted() == ["a", "b", "c"])
    #expect(project.lists.keys.sorted() == ["d"])
    #expect(project.assessments.keys.sorted() == ["e"])
    #expect(project.frameworks.keys.sorted() == ["f"])
    #expect(project.organisations.keys.sorted() == ["g"])
    #expect(project.learners.keys.sorted() == ["h"])
  }

  @Test(
    arguments: [
      (["titel": "x", "zzz": 1], "unknown-document at key titel"),
      (["asessment": "x", "title": "y"], "unknown-document at key asessment"),
      (["learner": "l", "credential": "c"], "two-documents at key credential"),
      ("text", "unknown-document at the document"),
      (["a", "b"], "unknown-document at the document"),
      (["credential": nil], "empty-field at key credential"),
      (["credential": ["a": "b"]], "wrong-type at credential"),
      (["credential": "-x"], "bad-id at credential"),
    ] as [(Written, String)])
  func `a document that is none, or two, is one error`(_ document: Written, _ expected: String) {
    #expect(LoadedProject(document, ["credential": "z", "requires": ["any_of": []]]).summaries == [expected])
  }

  @Test func `an empty document is passed over`() {
    #expect(LoadedProject(nil, ["credential": "a"]).summaries == [])
  }

  @Test func `no document has a field that is the word of another kind`() {
    let words = Set(DocumentKind.builtIn.map(\.word))
    for kind in DocumentKind.builtIn {
      #expect(Set(kind.fields.map(\.name)).intersection(words) == [kind.word])
    }
  }

  @Test func `a stack is one claim over its parts`() throws {
    let stack: Written = [
      "stack": "fabrication", "title": "Fabrication Technician", "of": ["mig", "metrology", "cad"], "at_least": 2,
      "including": ["mig"],
      "validity": ["expires_with": "first_part"], "outcomes": [["id": "weld"]],
    ]
    let parts: [Written] = ["mig", "metrology", "cad"].map { ["achievement": .plain($0)] }
    let loaded = LoadedProject(files: [("stack.yaml", [stack] + parts)])
    #expect(loaded.summaries == [])
    let credential = try #require(loaded.project.credentials["fabrication"])
    let parted = ["mig", "metrology", "cad"].map { AchievementReference($0) }
    #expect(credential.declaration == .stack)
    #expect(
      credential.requires?.form
        == .claim(
          Claim(
            of: .awards(Pattern([.id(parted)])), demands: [Demand(.count, Bounds(atLeast: 2))], including: [parted[0]]))
    )
    #expect(credential.requires?.word == "awards")
    #expect(credential.achievement.validity.expiresWith == .first_part)
    #expect(credential.outcomes.map(\.id) == ["weld"])
  }

  @Test func `a stack asks for all of its parts unless it says how many`() throws {
    let loaded = LoadedProject(["achievement": "a"], ["achievement": "b"], ["stack": "s", "of": ["a", "b"]])
    guard case .claim(let claim) = try #require(loaded.project.credentials["s"]?.requires).form else {
      Issue.record("no claim")
      return
    }
    #expect(claim.demands == [Demand(.count, Bounds(atLeast: 2))])
  }

  @Test func `a stack with criteria of its own is refused`() {
    let loaded = LoadedProject(["achievement": "a"], ["stack": "s", "of": ["a"], "requires": ["holds": "a"]])
    #expect(loaded.summaries == ["stack-with-criteria at key requires"])
  }
}
