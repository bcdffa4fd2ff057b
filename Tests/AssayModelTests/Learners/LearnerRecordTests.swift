import AssayModel
import AssayTestSupport
import Testing

struct LearnerRecordTests {
  static let design: [Written] = [
    ["organisation": "northwind"], ["achievement": "sql-basics"], ["achievement": "hot-work"],
    [
      "credential": "operator", "version": "1.2.0", "assessments": [["id": "drill"]],
      "requires": [
        "all_of": [["name": "sign_off", "approval": ["by": "board"]], ["assessment": "drill"], ["holds": "hot-work"]]
      ],
    ],
    ["credential": "plain", "assessments": [["id": "quiz"]]],
  ]

  static let ana: Written = [
    "learner": "ana",
    "enrolled": [["credential": "operator", "version": "1.2.0", "on_date": "2026-01-10"]],
    "facts": ["age": 27, "employer": "northwind"],
    "awards": [
      ["achievement": "sql-basics", "awarded": "2026-02-01", "score": 82],
      [
        "id": "w1", "achievement": "hot-work", "awarded": "2025-11-30", "expires": "2026-11-30", "issuer": "northwind",
        "renewed": ["2026-05-01"],
      ],
      ["achievement": "sql-basics", "status": "in_progress", "expected": "2026-06-30"],
      [
        "title": "Wound care webinar", "kind": "activity", "awarded": "2025-02-11", "hours": "2 h", "tags": ["cpd"],
        "counted_in": ["nmc-2025"], "from": ["w1", "sql-basics#2"],
      ],
    ],
    "results": [
      ["assessment": "operator/drill", "date": "2026-03-01", "score": 74, "attempt": 2, "assessor": "northwind"]
    ],
    "evidence": [
      [
        "id": "e1", "kind": "site_log", "date": "2026-01-31", "hours": "45 h",
        "signed_by": ["role": "supervisor", "organisation": "northwind"],
      ]
    ],
    "experience": [
      ["role": "welder", "organisation": "northwind", "from": "2024-01-01", "to": "2026-01-01", "hours": "900 h"]
    ],
    "approvals": [["of": "operator/sign_off", "by": "board", "date": "2026-03-02", "decision": "approved"]],
    "exceptions": [
      ["at": "operator/sign_off", "waive": true, "by": "dean", "date": "2026-02-03", "reason": "away"],
      ["at": "operator/requires/all_of/holds:hot-work", "accept": "sql-basics"],
      ["at": "plain/requires/all_of/assessment:quiz", "waive": true],
    ],
  ]

  static let bare: Written = ["learner": "ana"]

  private func load(_ learner: Written) -> LoadedProject {
    LoadedProject(files: [("design.yaml", Self.design), ("learners/ana.yaml", [learner])])
  }

  @Test func `a whole record is read`() throws {
    let loaded = load(Self.ana)
    #expect(loaded.summaries == [])
    let ana = try #require(loaded.project.learners["ana"])
    #expect(ana.facts == ["age": "27", "employer": "northwind"])
    #expect(ana.awards.map(\.status) == [.held, .held, .in_progress, .held])
    #expect(ana.awards[0].score == .number(82))
    #expect(ana.awards[1].renewed == [CalendarDate("2026-05-01")])
    #expect(ana.awards[3].hours == Hours(2))
    #expect(ana.awards[3].from == ["w1", "sql-basics#2"])
    #expect(ana.results[0].attempt == 2)
    #expect(ana.evidence[0].signedBy == Signer(role: "supervisor", organisation: "northwind"))
    #expect(ana.experience[0].hours == Hours(900))
    #expect(ana.approvals[0].decision == .approved)
    #expect(ana.exceptions.map(\.waive) == [true, false, true])
    #expect(ana.enrolled[0].version == "1.2.0")
  }

  @Test(
    arguments: [
      ("awards", [["achievement": "sequel"]], "dangling-reference at awards[0].achievement"),
      ("awards", [["title": "x", "issuer": "nortwind"]], "dangling-reference at awards[0].issuer"),
      ("awards", [["title": "x", "from": "w2"]], "dangling-reference at awards[0].from"),
      ("awards", [["title": "x", "from": "sql-basics#1"]], "dangling-reference at awards[0].from"),
      (
        "awards", [["title": "x", "awarded": "2026-02-01", "expires": "2026-01-01"]],
        "dates-out-of-order at awards[0].expires"
      ),
      ("results", [["assessment": "drill"]], "dangling-reference at results[0].assessment"),
      ("experience", [["from": "2026-02-01", "to": "2026-01-01"]], "dates-out-of-order at experience[0].to"),
      ("approvals", [["of": "operator/sing_off"]], "dangling-reference at approvals[0].of"),
      ("approvals", [["of": "sign_off"]], "dangling-reference at approvals[0].of"),
      (
        "exceptions", [["at": "operator/requires/all_of/holds:cold-work", "waive": true]],
        "dangling-reference at exceptions[0].at"
      ),
      ("enrolled", [["credential": "sql-basics"]], "dangling-reference at enrolled[0].credential"),
      (
        "enrolled", [["credential": "operator", "version": "1.1.0"]],
        "enrolled-in-another-version at enrolled[0].version"
      ),
    ] as [(String, Written, String)])
  func `what a record names and the design does not know is a warning`(
    _ field: String, _ value: Written, _ expected: String
  ) {
    let loaded = load(Self.bare.with(field, value))
    #expect(loaded.summaries == [expected])
    #expect(loaded.diagnostics.allSatisfy { $0.severity == .warning })
    #expect(loaded.diagnostics.allSatisfy { $0.path == "learner:ana/" })
  }

  @Test(
    arguments: [
      ("awards", [["awarded": "2026-02-01"]], "missing-field at awards[0]"),
      ("awards", [["titel": "x"]], "unknown-field at key awards[0].titel"),
      ("exceptions", [["at": "operator/sign_off"]], "missing-field at exceptions[0]"),
      ("exceptions", [["at": "operator/sign_off", "wave": true]], "unknown-field at key exceptions[0].wave"),
      ("results", [["score": 3]], "missing-field at results[0]"),
      ("facts", ["age": ["a"]], "wrong-type at facts.age"),
    ] as [(String, Written, String)])
  func `what makes no sense is an error`(_ field: String, _ value: Written, _ expected: String) {
    let loaded = load(Self.bare.with(field, value))
    #expect(loaded.summaries == [expected])
    #expect(loaded.diagnostics.allSatisfy { $0.severity == .error })
  }
}
