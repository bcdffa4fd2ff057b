import AssayFormats
import AssayTesting
import Testing

@Suite struct LearnerTests {
  @Test(arguments: [
    "expect(learner {}):misses \"mig-basics\"",
    "expect(learner { awards = { { achievement = \"safety-induction\" } } }):misses(\"mig-basics\", { because = \"weld-test\" })",
    "local zoe = learner \"zoe\" { awards = {} } expect(zoe.id):equals \"zoe\"",
    "expect(learner(\"ana\").id):equals(\"ana\")",
    "local l = learner \"ana\" + { awards = {} } expect(l):earns \"mig-basics\"",
    "local l = { evidence = { { kind = \"site_log\", hours = \"5 h\" } } } + learner \"ben\" expect(l):earns \"mig-basics\"",
    "expect(learner \"ana\" + learner \"ben\"):earns \"mig-basics\"",
    "expect(learner(\"ana\"):without(\"safety-induction\", \"weld-test\")):misses \"mig-basics\"",
    "expect(learner(\"ana\"):without { \"safety-induction\" }):misses(\"mig-basics\", { because = \"safety-induction\" })",
    "expect(learner(\"ana\"):on \"2026-01-01\"):misses \"mig-basics\"",
    "local ana = learner \"ana\" local other = ana:without \"weld-test\" expect(ana):earns \"mig-basics\"",
    "expect(learner(\"ana\"):awarded(\"mig-basics\"):holds \"mig-basics\"):equals(true)",
    "expect(learner(\"ben\"):evaluate(\"mig-basics\").missing):contains \"bay-hours\"",
    "expect(learner(\"ana\"):on(\"2029-01-01\"):evaluate(\"mig-basics\").day):equals \"2029-01-01\"",
  ]) func `learners are built and changed`(body: String) { #expect(TriedTests.outcome(of: body) == "passed") }

  @Test(arguments: [
    ("learner \"anna\"", "`anna` is no learner of this project"),
    ("learner()", "`learner` wants an id, or a record in braces"),
    ("learner { awrds = {} }", "a learner has no field `awrds`"),
    ("learner(\"ana\"):with {\nresults = {\n{ assessment = \"weld-tst\", score = 3 } } }", "`weld-tst` is not"),
    ("learner { awards = {\n{ achievement = \"safety-inducton\" } } }", "`safety-inducton` is not"),
    ("learner(\"ana\"):with \"x\"", "`with` wants a record in braces"),
    ("learner(\"ana\"):without()", "`without` wants an id"),
    ("learner(\"ana\"):without \"welding-rod\"", "nothing goes by `welding-rod`"),
    ("learner(\"ana\"):earn \"mig-basics\"", "a learner has no field `earn`"),
    ("return learner \"ana\" + 3", "only a learner or a record can be added to a learner"),
    ("learner(\"ana\"):on \"2026-02-30\"", "`2026-02-30` is not a date of the calendar"),
    ("learner(\"ana\"):on()", "`on` wants a date"), ("learner(\"ana\"):on(\"2026-02-01\", 1)", "`on` takes one value"),
    ("learner(\"ana\"):awarded \"mig\"", "`mig` is no achievement of this project"),
    ("learner(\"ana\"):earns \"mig-basic\"", "`mig-basic` is no credential of this project"),
    ("learner(\"ana\"):earns(\"mig-basics\", \"2026-01-01\")", "`earns` takes one value"),
    ("learner(\"ana\"):earns()", "`earns` wants the id of a credential"),
    ("design \"mig\"", "`mig` is no credential of this project"),
    ("return implies(true)", "`implies` wants two answers"),
  ]) func `what is misspelt or missing is said`(body: String, message: String) {
    let outcome = TriedTests.outcome(of: body)
    #expect(outcome.hasPrefix("failed @") && outcome.contains(message), "\(outcome)")
  }

  @Test func `what is misspelt is shown where it stands`() {
    let outcome = TriedTests.outcome(
      of: "local l = learner {\n  awards = {\n    { achievement = \"safety-inducton\" },\n  },\n}")
    #expect(outcome.hasPrefix("failed @4: "), "\(outcome)")
  }
}
