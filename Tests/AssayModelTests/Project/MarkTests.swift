import AssayModel
import AssayTestSupport
import Testing

/// Marks are of their assessment's scale.
struct MarkTests {
  private static let words: Written = ["scale": ["words": ["not_achieved", "achieved", "merit"]], "pass": "achieved"]
  private static let percent: Written = ["scale": "percent", "pass": 70]

  private func said(
    _ grading: Written, asks score: Written? = nil, got mark: Written? = nil
  ) -> (summaries: [String], help: String?) {
    var asked: Written = ["id": "drill"]
    if let score { asked = asked.with("score", score) }
    var documents: [Written] = [
      [
        "credential": "c", "assessments": [["id": "drill", "grading": grading]],
        "requires": ["all_of": [["assessment": asked]]],
      ]
    ]
    if let mark {
      documents.append(["learner": "ana", "results": [["assessment": "c/drill", "score": mark]]])
    }
    let loaded = LoadedProject(files: [("design.yaml", documents)])
    return (loaded.summaries, loaded.diagnostics.first?.help)
  }

  @Test func `marks of the scale are no fault`() {
    #expect(said(Self.words, asks: "merit", got: "achieved").summaries == [])
    #expect(said(Self.percent, asks: ["at_least": 70, "at_most": 90], got: 100).summaries == [])
    #expect(said(["scale": ["min": 1, "max": 6], "pass": 4, "better": "lower"], asks: 1).summaries == [])
    #expect(said(["scale": "pass_fail"], got: "pass").summaries == [])
  }

  @Test func `a pass mark is a mark of the scale`() {
    #expect(
      said(Self.words.with("pass", "acheived")) == (
        ["unknown-mark at assessments[0].grading.pass"], "did you mean `achieved`?"
      ))
    #expect(said(Self.percent.with("pass", 170)).summaries == ["unknown-mark at assessments[0].grading.pass"])
    #expect(said(Self.percent.with("pass", "good")).summaries == ["unknown-mark at assessments[0].grading.pass"])
    #expect(said(Self.percent.with("scale", "precent")).summaries == ["unknown-word at assessments[0].grading.scale"])
  }

  @Test func `a score that is asked for is a mark of the scale`() {
    let place = "requires.all_of[0].assessment.score"
    #expect(said(Self.words, asks: "merrit") == (["unknown-mark at \(place)"], "did you mean `merit`?"))
    #expect(said(Self.words, asks: 70).summaries == ["unknown-mark at \(place)"])
    #expect(said(Self.percent, asks: ["at_least": 700]).summaries == ["unknown-mark at \(place).at_least"])
  }

  @Test func `a result is a mark of the scale`() {
    #expect(said(Self.percent, got: 740).summaries == ["unknown-mark at results[0].score"])
  }

  @Test(
    arguments: [
      (["because": "drill"], []), (["because": ["core", "all_of", "mean_score"]], []),
      (["because": "cor"], ["dangling-reference at examples[0].because"]),
      (["because": ["core", "dril"]], ["dangling-reference at examples[0].because[1]"]),
    ] as [(Written, [String])])
  func `a reason is one that a criterion goes by`(_ reason: Written, _ expected: [String]) {
    let example = reason.with("learner", "ana").with("earns", "false")
    let credential: Written = [
      "credential": "c", "assessments": [["id": "drill"]],
      "requires": ["name": "core", "all_of": [["assessment": "drill"]]], "examples": [example],
    ]
    #expect(LoadedProject(credential, ["learner": "ana"]).summaries == expected)
  }

  @Test func `an item without a value is called an item`() {
    #expect(
      LoadedProject(["credential": "c", "tags": ["a", nil]]).diagnostics.map(\.message)
        == ["an item of `tags` is left empty"])
  }
}
