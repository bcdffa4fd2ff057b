import AssayModel
import AssayTestSupport
import Testing

struct CredentialReadingTests {
  @Test func `a whole credential is read without a word of complaint`() throws {
    let loaded = LoadedProject(
      files: [
        ("credentials/cloud-operator.yaml", [CloudPathway.credential]),
        ("catalogue/cloud.yaml", CloudPathway.catalogue),
      ])
    #expect(loaded.summaries == [])
    let credential = try #require(loaded.project.credentials["cloud-operator"])
    #expect(credential.achievement.title == LocalizedText("Cloud Operator"))
    #expect(credential.achievement.kind == "micro_credential")
    #expect(credential.achievement.status == .active)
    #expect(credential.achievement.level == [Level(framework: "eqf", step: "5")])
    #expect(credential.achievement.credits == [Credits(6, "ects")])
    #expect(credential.achievement.hours == Hours(150))
    #expect(credential.achievement.duration == Bounds(atLeast: Period("10 weeks"), atMost: Period("10 weeks")))
    #expect(credential.achievement.fieldOfStudy?.iscedF == ["0613"])
    #expect(credential.partners.map(\.roles) == [[.assess]])
    #expect(credential.outcomes.map(\.id) == ["deploy", "restore"])
    #expect(credential.outcomes[0].align[0].relation == .close)
    #expect(credential.assessments.map(\.id) == ["drill", "report"])
    #expect(credential.assessments[0].grading == Grading(scale: .percent, pass: .number(70)))
    #expect(credential.assessments[0].supervision == .on_site)
    #expect(credential.assessments[0].evidence[0].kind == "log")
    #expect(credential.counting.limits.count == 1)
    #expect(credential.counting.sharedWith == [SharingLimit(with: .credential("data-engineer"), atMost: .count(1))])
    #expect(credential.achievement.validity.renewals.count == 1)
    #expect(credential.qualityAssurance[0].reviewEvery == Period("1 year"))
    #expect(credential.approved[0].stage == "academic_board")
    #expect(credential.examples.map(\.earns) == [true, false])
    #expect(credential.examples[1].because == ["drill"])
    #expect(loaded.project.achievements["cloud-operator"] == credential.achievement)
  }

  @Test func `the criteria of a credential have the paths that reports use`() throws {
    let loaded = LoadedProject(
      files: [
        ("credentials/cloud-operator.yaml", [CloudPathway.credential]),
        ("catalogue/cloud.yaml", CloudPathway.catalogue),
      ])
    let requires = try #require(loaded.project.credentials["cloud-operator"]?.requires)
    #expect(
      CriterionNode(requires).all.map(\.path) == [
        "requires/all_of", "requires/all_of/holds:linux-basics", "requires/all_of/assessment:drill",
        "requires/all_of/assessment:report", "requires/all_of/electives",
      ])
    #expect(CriterionNode(requires).all.last?.id == "electives")
  }

  @Test(arguments: CloudPathway.faults)
  func `one fault gives one diagnostic, at its place`(_ fault: SeededFault) {
    let credential = fault.change(CloudPathway.credential)
    let loaded = LoadedProject(files: [
      ("credentials/cloud-operator.yaml", [credential]), ("catalogue/cloud.yaml", CloudPathway.catalogue),
    ])
    #expect(loaded.summaries == [fault.expected])
    if let help = fault.help { #expect(loaded.diagnostics.first?.help == help) }
  }

  @Test func `a plugin's fields are kept under its name, and only a declared plugin's`() throws {
    let written: Written = ["credential": "c", "northwind": ["witness": "J. Ito"]]
    let declared = LoadedProject(written, configuration: ["assay": 1, "plugins": ["northwind"]])
    #expect(declared.summaries == [])
    #expect(declared.project.credentials["c"]?.achievement.extensions["northwind"]?["witness"]?.text == "J. Ito")
    #expect(LoadedProject(written).summaries == ["unknown-field at key northwind"])
  }

  @Test func `the same design on other lines is the same design`() {
    let above = LoadedProject(CloudPathway.credential)
    let below = LoadedProject(["list": "x", "of": []], CloudPathway.credential)
    #expect(above.project.credentials == below.project.credentials)
  }
}
