import AssayModel
import AssayTesting
import LuaRuntime
import Testing

@Suite struct BenchTests {
  /// What a script gives back, as code.
  private func values(of script: String) throws -> [String] {
    let bench = Bench(TriedYAML.project(), on: TriedYAML.day)
    return try bench.run(Array(script.utf8), named: "try.lua").map(bench.code)
  }

  @Test(arguments: [
    ("return learner \"ana\":earns \"mig-basics\"", "true"),
    ("return learner \"ben\":earns \"mig-basics\"", "false"),
    ("return (learner \"ana\"):without \"safety-induction\":earns \"mig-basics\"", "false"),
    (
      "return learner \"ana\":with { results = { { assessment = \"mig-basics/weld-test\", score = 69 } } }:earns \"mig-basics\"",
      "false"
    ),
    (
      "return (learner \"ben\" + { evidence = { { kind = \"site_log\", hours = \"5 h\" } } }):earns \"mig-basics\"",
      "true"
    ),
    ("return learner \"ana\":holds \"mig-basics\"", "false"),
    ("return learner \"ana\":awarded(\"mig-basics\", \"2026-04-01\"):holds \"mig-basics\"", "true"),
    ("return learner \"ben\":evaluate \"mig-basics\".missing", "{ \"bay-hours\" }"),
    ("return learner \"ana\":verdict \"mig-basics\"", "\"met\""),
    ("return design \"mig-basics\".title", "\"MIG Basics\""),
    ("return learner \"ana\".id", "\"ana\""),
    ("return implies(false, false), implies(true, false)", "true"),
  ]) func `a learner is asked, changed and asked again`(script: String, value: String) throws {
    #expect(try values(of: script).first == value)
  }
}
