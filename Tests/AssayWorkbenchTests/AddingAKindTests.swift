import AssayEngine
import AssayFormats
import AssayModel
import Testing

// A criterion kind is one file …
extension CriterionKind {
  fileprivate static let bothOf = CriterionKind(
    "both_of", "Two criteria are both met.", takes: Wording<[Criterion]>.list(of: .criterion),
    example: "both_of:\n  - holds: safety-induction\n  - holds: mig-welding"
  ) { criteria, reading in
    Lowered(.atLeast(2, of: criteria))
  }
}

@Suite struct AddingAKindTests {
  // … and one line.
  private var vocabulary: Vocabulary { Vocabulary(CriterionKind.builtIn + [.bothOf]) }

  private func project(_ text: String, _ vocabulary: Vocabulary) -> (Project, [Diagnostic]) {
    var sources = SourceMap()
    let read = DocumentReader(path: "credentials/all.yaml").read(Array(text.utf8), into: &sources)
    let (project, diagnostics) = Project.read(documents: read.documents, sources: sources, vocabulary: vocabulary)
    return (project, read.diagnostics + diagnostics)
  }

  private let design = """
    { achievement: safety-induction }
    ---
    { achievement: mig-welding }
    ---
    credential: welder
    requires:
      both_of: [ { holds: safety-induction }, { holds: mig-welding } ]
    ---
    learner: ana
    awards: [ { achievement: safety-induction }, { achievement: mig-welding } ]
    ---
    learner: ben
    awards: [ { achievement: safety-induction } ]
    """

  @Test func `a new kind is read, judged and named in the answer without another line`() throws {
    let (project, diagnostics) = project(design, vocabulary)
    #expect(diagnostics.isEmpty)
    let day = try #require(CalendarDate("2026-05-01"))
    let answers = try ["ana", "ben"].map { id in
      let learner = try #require(project.learners[id])
      return Question(project: project, learner: learner, credentials: ["welder"], day: day).answered().credentials[0]
    }
    #expect(answers.map(\.verdict) == [.met, .unmet])
    #expect(answers[0].tree.path == "requires/both_of")
    #expect(
      answers[0].allocation.map(\.claim)
        == ["requires/both_of/holds:safety-induction", "requires/both_of/holds:mig-welding"].sorted())
  }

  @Test func `a word that is almost the new kind is answered with it`() {
    let (_, diagnostics) = project(design.replacing("both_of", with: "botj_of"), vocabulary)
    #expect(diagnostics.map(\.rule) == ["unknown-criterion"])
    #expect(diagnostics.first?.help == "did you mean `both_of`?")
  }

  @Test func `without the line the word is not known, and what depends on it is undecided`() throws {
    let (project, diagnostics) = project(design, .builtIn)
    #expect(diagnostics.map(\.rule) == ["unknown-criterion"])
    let learner = try #require(project.learners["ana"])
    let day = try #require(CalendarDate("2026-05-01"))
    let answer = Question(project: project, learner: learner, credentials: ["welder"], day: day).answered()
    #expect(answer.credentials.map(\.verdict) == [.undecided])
  }
}
