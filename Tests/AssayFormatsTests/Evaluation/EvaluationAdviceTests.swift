// swift-format-ignore-file: NeverForceUnwrap

import AssayEngine
import AssayFormats
import AssayModel
import AssayTestSupport
import Foundation
import Testing

/// How an answer says what to do next, how far it is, until when it is so, and by what it can be checked.
@Suite struct EvaluationAdviceTests {
  private static let project = YAMLProject(
    """
    { achievement: cloud-basics, title: Cloud basics, tags: [cloud] }
    ---
    { achievement: etl-lab, title: ETL lab, tags: [cloud] }
    ---
    { achievement: first-aid, title: First aid }
    ---
    credential: c
    title: Cloud operator
    requires:
      all_of:
        - { name: core, title: Core, count: { at_least: 2, of: { tag: cloud } } }
        - { name: electives, title: Electives, count: { at_least: 1, of: { tag: cloud } } }
        - holds: first-aid
    ---
    learner: ana
    awards:
      - { achievement: cloud-basics, awarded: 2025-01-01 }
      - { achievement: etl-lab, awarded: 2025-02-01 }
      - { achievement: first-aid, awarded: 2025-03-01, expires: 2026-06-30 }
    """)
  private static let day = CalendarDate("2026-05-01")!

  private func report(_ change: (inout CredentialEvaluation) -> Void) -> EvaluationReport {
    var answer = Self.project.question().answered()
    change(&answer.credentials[0])
    return EvaluationReport(project: "p", day: Self.day, learners: [answer], sources: Self.project.sources)
  }

  private func json(_ key: String, _ change: (inout CredentialEvaluation) -> Void) -> String {
    let text = report(change).json.text()
    let start = text.range(of: "\"\(key)\": ")!.upperBound
    let lines = text[start...].split(separator: "\n", omittingEmptySubsequences: false)
    // A value ends where something stands no deeper than its key.
    let rest = lines.dropFirst().prefix { $0.hasPrefix("           ") }
    let isLong = lines[0].hasSuffix("[") || lines[0].hasSuffix("{")
    let all = [lines[0]] + (isLong ? Array(rest) + [lines[rest.count + 1]] : [])
    return all.joined().replacing(" ", with: "").trimming(",")
  }

  @Test(arguments: [
    (5, 7, "0.28"), (2, 7, "0.71"), (1, 200, "0.99"), (1, 1000, "0.99"), (0, 3, "1"), (3, 3, "0"), (1, 10, "0.9"),
  ])
  func `progress is a number that reaches 1 only when all is done`(_ left: Int, _ whole: Int, _ expected: String) {
    #expect(json("progress") { $0.progress = Progress(left: left, whole: whole) } == expected)
    #expect(json("progress") { $0.progress = nil } == "null")
  }

  @Test func `next steps have a number for a cost and name what to add`() {
    let steps = [
      NextStep(
        by: .credits, cost: AssayModel.Decimal("2.5")!, unit: "ects", add: [.achievement("a"), .assessment("c/drill")]),
      NextStep(by: .credits, cost: 3, unit: "ects", add: [.evidence("log")]),
    ]
    #expect(
      json("next_steps") { $0.nextSteps = steps }
        == #"[{"cost":2.5,"by":"credits","add":[{"achievement":"a"},{"assessment":"c/drill"}]},{"cost":3,"by":"credits","add":[{"evidence":"log"}]}]"#
    )
    #expect(json("next_steps") { $0.nextSteps = [] } == "[]")
    #expect(json("next_steps") { $0.nextSteps = nil } == "null")
  }

  @Test func `a certificate says its kind and what to check`() {
    let certificates: [(Certificate, String)] = [
      (.allocation, #"{"kind":"allocation"}"#),
      (
        .hall(claims: ["core", "electives"], need: 3, supply: 2, awards: ["x"]),
        #"{"kind":"hall","claims":["core","electives"],"need":3,"supply":2,"awards":["x"]}"#
      ),
      (
        .credits(claims: ["core"], need: "6 ects", supply: "4 ects", awards: []),
        #"{"kind":"credits","claims":["core"],"need":"6ects","supply":"4ects","awards":[]}"#
      ),
      (.unmet(criteria: ["age"]), #"{"kind":"unmet","criteria":["age"]}"#),
      (.searched(nodes: 12), #"{"kind":"searched","nodes":12}"#),
    ]
    for (certificate, expected) in certificates {
      #expect(json("certificate") { $0.certificate = certificate } == expected)
    }
  }

  @Test func `the page explains why not yet, and what next`() {
    let report = report { evaluation in
      evaluation.progress = Progress(left: 1, whole: 4)
      evaluation.nextSteps = [
        NextStep(by: .count, cost: 1, add: [.achievement("k8s-admin")]),
        NextStep(by: .count, cost: 2, add: [.achievement("metrics"), .achievement("logging")]),
      ]
    }
    let expected = """
      Cloud operator (c)
      not earned: ana, on 2026-05-01
      2 of 3 parts met, 75 % of the way

        not met    all of these
        not met      Core: 1 of 2
                       short together with Electives
                       counts cloud-basics#1
        met          Electives: 1 of 1
                       short together with Core
                       counts etl-lab#1
        met          an award of first-aid
                       counts first-aid#1

      What stands in the way:
        - Core and Electives together need 3; you hold 2 that fit
          any of them
          - cloud-basics#1 counts for Core
          - etl-lab#1 counts for Electives

      What would earn it, the fewest additions first:
        1. an award of k8s-admin
        2. awards of metrics and logging

      """
    #expect(report.text(explains: true).plain == expected)
    // The plain page says how far it is in a few words.
    #expect(report.text().plain.contains("\n2 of 3 parts met, 75 % of the way\n"))
    #expect(!report.text().plain.contains("What would earn it"))
  }

  @Test func `the page says until when it is so, what is lost then, and what keeps it`() {
    func said(_ change: VerdictChange, _ verdict: Verdict = .met) -> [String] {
      let text = report {
        $0.verdict = verdict
        $0.blockers = []
        $0.unused = []
        $0.change = change
      }.text(explains: true).plain
      return text.split(separator: "\n").drop { !$0.hasPrefix("If nothing") }.map(String.init)
    }
    let date = CalendarDate("2026-07-01")!
    #expect(
      said(
        VerdictChange(date: date, verdict: .unmet, loses: ["requires/all_of/holds:first-aid"], renew: ["first-aid#1"]))
        == [
          "If nothing is done, it is no longer earned from 2026-07-01",
          "on. What is lost then: an award of first-aid. Renew",
          "first-aid#1 before then to keep it.",
        ])
    let both = said(VerdictChange(date: date, verdict: .unmet, renew: ["x", "y"], takesAll: true))
    #expect(both.joined(separator: " ").hasSuffix("Renew x and y before then to keep it."))
    #expect(
      said(VerdictChange(date: date, verdict: .met), .unmet) == ["If nothing is done, it is earned from 2026-07-01 on."]
    )
  }

  @Test(arguments: [60, 100]) func `no line is longer than the page is wide`(_ width: Int) {
    let report = report {
      $0.nextSteps = [NextStep(by: .cost, cost: 250, unit: "EUR", add: (1...9).map { .achievement("course-\($0)") })]
    }
    let lines = report.text(explains: true, width: width).plain.split(separator: "\n")
    #expect(lines.allSatisfy { $0.utf8.count <= width })
    #expect(lines.contains { $0.contains("(250 EUR)") })
  }
}

extension String {
  fileprivate func trimming(_ end: Character) -> String { last == end ? String(dropLast()) : self }
}
