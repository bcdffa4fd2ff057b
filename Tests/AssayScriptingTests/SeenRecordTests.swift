import AssayModel
import AssayScripting
import Testing

/// What editors are told of the records that scripts are handed is what those records have.
@Suite struct SeenRecordTests {
  private static let design = """
    achievement: safety-induction
    ---
    assessment: bend-test
    ---
    credential: welder
    requires: { northwind/looks: {} }
    ---
    learner: ana
    awards: [ { id: bay, title: MIG bay, kind: badge, awarded: 2026-02-10 } ]
    results: [ { assessment: bend-test, score: 81, date: 2026-02-10 } ]
    evidence: [ { kind: site_log, hours: 25 h, date: 2026-01-31, signed_by: { role: supervisor } } ]
    experience: [ { role: welder, organisation: northwind, from: 2025-01-01 } ]
    approvals: [ { of: bay, by: northwind, date: 2026-02-11 } ]
    enrolled: [ { credential: welder, on_date: 2025-09-01 } ]

    """

  /// Where one of the records is handed to a script, and what editors call it.
  private static let records = [
    ("learner.awards[1]", "award"), ("learner.results[1]", "result"), ("learner.evidence[1]", "piece of evidence"),
    ("learner.evidence[1].signed_by", "signed_by"), ("learner.experience[1]", "experience"),
    ("learner.approvals[1]", "approval"), ("learner.enrolled[1]", "enrolment"), ("learner", "learner"),
  ]

  /// A field that is near to none makes the message list all that there are.
  private static func fields(of record: String) throws -> [String] {
    let rule = """
      rule "looks" {
        says = "Looks.",
        reads = { "awards", "results", "evidence", "experience", "approvals", "facts", "enrolled" },
        decides = function(learner) local found = \(record).qqqqqqqqqqqqqqqq return met() end,
      }
      """
    let tried = ScriptedProject(rule, design: design)
    let failure = try #require(tried.evaluation().failures.first)
    let help = try #require(failure.help)
    return help.split(separator: "`").enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }

  @Test(arguments: records) func `a record has the fields that editors know`(_ record: String, _ name: String) throws {
    let described = try #require(SeenRecords.all.first { $0.name == name }, "\(SeenRecords.all.map(\.name))")
    #expect(try Self.fields(of: record).sorted() == described.fields.map(\.name).sorted())
  }

  @Test func `the documents that checks look at have the fields that editors know`() throws {
    for document in SeenRecords.all where DocumentKind.named(document.name) != nil && document.name != "learner" {
      // Reading each of them is no mistake, written or not.
      let reads = document.fields.map { "local _ = subject[\"\($0.name)\"]" }.joined(separator: " ")
      let check = """
        check "looks" {
          why = "It is tried.", each = "\(document.name)",
          find = function(subject) \(reads) end,
        }
        """
      let design = "\(document.name): sample\ntitle: Sample\n"
      let found = ScriptedProject(check, design: design).findings()
      #expect(found.filter { $0.message.contains("has no field") } == [], "\(document.name)")
    }
  }
}
