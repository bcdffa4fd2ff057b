import AssayModel
import Testing

struct NearestWordTests {
  @Test(arguments: [
    ("titel", "title"), ("oucomes", "outcomes"), ("assesments", "assessments"), ("required", "requires"),
    ("Title", "title"), ("fieldofstudy", "field_of_study"), ("qualityassurance", "quality_assurance"),
    ("outcome", "outcomes"),
    ("isuer", "issuer"), ("desciption", "description"), ("parnters", "partners"), ("exmaples", "examples"),
    ("assess", "assessments"),
  ])
  func `what was meant is found among a credential's fields`(_ written: String, _ meant: String) {
    #expect(NearestWord.to(written, among: Credential.type.fields.map(\.name)) == meant)
  }

  @Test(arguments: [
    ("all-of", "all_of"), ("anyof", "any_of"), ("hold", "holds"), ("credit", "credits"), ("asessment", "assessment"),
    ("overlap", "overlaps"), ("forbid", "forbids"), ("aproval", "approval"), ("evidance", "evidence"),
    ("experiance", "experience"),
    ("some of", "some_of"), ("inorder", "in_order"), ("cover", "covers"), ("competancy", "competency"),
    ("hour", "hours"), ("evry", "every"),
  ])
  func `what was meant is found among the words for criteria`(_ written: String, _ meant: String) {
    #expect(NearestWord.to(written, among: Vocabulary.builtIn.words) == meant)
  }

  @Test(arguments: ["", "zzz", "x", "frobnicate"])
  func `nothing is offered where nothing is near`(_ word: String) {
    #expect(NearestWord.to(word, among: Vocabulary.builtIn.words) == nil)
  }

  @Test func `of two letters only a swap is near`() {
    #expect(NearestWord.to("di", among: ["id", "to"]) == "id")
    #expect(NearestWord.to("ib", among: ["id", "to"]) == nil)
  }

  @Test func `of words that are equally near, the one with the same first letter was meant`() {
    #expect(NearestWord.to("lnit", among: ["init", "lint"]) == "lint")
  }

  @Test func `the order of the candidates does not matter`() {
    #expect(NearestWord.to("bat", among: ["cat", "bar"]) == NearestWord.to("bat", among: ["bar", "cat"]))
  }
}
