// swift-format-ignore-file: NeverForceUnwrap

import AssayLint
import AssayModel
import AssayTestSupport
import Testing

/// What is said of claims that compete for the same awards.
@Suite struct CompetingClaimTests {
  @Test(arguments: [
    // Lists, attributes and times narrow as tags do.
    (
      "{ hours: { at_least: 35 h, of: { tag: t }, within: 3 years } }, { hours: { at_least: 20 h, of: { tag: t }, within: 1 year } }",
      "warning[counted-twice-by-wording] 20 h are asked for beside 35 h of a wider choice: 55 h in all"
    ),
    (
      "{ hours: { at_least: 20 h, of: { id: [a, b] } } }, { hours: { at_least: 35 h, of: { list: all } } }",
      "warning[counted-twice-by-wording] 20 h are asked for beside 35 h of a wider choice: 55 h in all"
    ),
    (
      "{ credits: { at_least: 30 ects } }, { credits: { at_least: 6 ects, of: { tag: t } } }",
      "warning[counted-twice-by-wording] 6 ects are asked for beside 30 ects of a wider choice: 36 ects in all"
    ),
    (
      "{ hours: { at_least: 5 h, of: { any: [ { id: a }, { id: b } ] } } }, { hours: { at_least: 9 h, of: [a, b, d] } }",
      "warning[counted-twice-by-wording] 5 h are asked for beside 9 h of a wider choice: 14 h in all"
    ),
    // A curriculum lists its parts by number, and they add up.
    (
      "{ count: { at_least: 3, of: { tag: t } } }, { count: { at_least: 1, of: { tag: t, kind: course } } }",
      "info[counted-twice-by-wording] 1 award is asked for beside 3 awards of a wider choice: 4 awards in all"
    ),
    (
      "{ credits: { at_least: 9 ects, of: { tag: t } } }, { count: { at_least: 2, of: { tag: t, level: { eqf: 6 } } } }",
      "info[counted-twice-by-wording] 2 awards and the 9 ects of a wider choice are asked for apart: none counts for both"
    ),
    (
      "{ count: { at_least: 3, of: { tag: [t, u] } } }, { hours: { at_least: 9 h, of: { tag: [u, t] } } }",
      "warning[counted-twice-by-wording] 9 h are asked for beside 3 awards of the same choice: none counts for both"
    ),
    // What is asked for by itself is not there for the rest.
    (
      "{ holds: a }, { holds: b }, { hours: { at_least: 9 h, of: { list: all } } }",
      "info[counted-twice-by-wording] `a` and `b` are asked for by themselves and do not count toward the 9 h"
    ),
    (
      "{ holds: a }, { count: { at_least: 3, of: [a, b, d] } }",
      "warning[counted-twice-by-wording] `a` is asked for by itself and does not count toward the 3 awards"
    ),
  ])
  func `claims are said to compete where one reads as a part of the other`(criteria: String, said: String) {
    let text = """
      achievement: a
      hours: 8 h
      ---
      achievement: b
      hours: 8 h
      ---
      achievement: d
      hours: 20 h
      ---
      list: all
      of: [a, b, d]
      ---
      credential: c
      requires: { all_of: [ \(criteria) ] }
      """
    let findings = Linting(text).said.filter { $0.contains("counted-twice-by-wording") }
    #expect(findings == [said])
  }

  @Test func `what is inside another all_of competes too`() {
    let text = """
      credential: c
      requires:
        all_of:
          - all_of: [ { hours: { at_least: 20 h, of: { tag: t, kind: course } } }, { fact: { age: 18 } } ]
          - hours: { at_least: 35 h, of: { tag: t } }
      """
    #expect(Linting(text).rules == ["counted-twice-by-wording"])
  }

  @Test(arguments: [
    // Whatever claims by number compete for, flow answers.
    ("", "{ all_of: [ { count: { at_least: 3, of: { tag: t } } }, { count: { at_least: 9, of: { tag: u } } } ] }", ""),
    ("", "{ all_of: [ { credits: { at_least: 9 ects, of: { tag: t } } }, { holds: a }, { holds: b } ] }", ""),
    (
      "",
      "{ all_of: [ { credits: { at_least: 9 ects, of: { kind: badge } } }, { credits: { at_least: 9 ects, of: { kind: course } } } ] }",
      ""
    ),
    ("", "{ any_of: [ { credits: { at_least: 9 ects, of: { tag: t } } }, { hours: { at_least: 9 h } } ] }", ""),
    ("", "{ any_of: [ { count: { at_least: 3, of: { tag: t } } }, { count: { at_least: 3, of: { tag: u } } } ] }", ""),
    (
      "",
      "{ some_of: { at_least: 2, of: [ { count: { at_least: 3, of: { kind: badge } } }, { count: { at_least: 3, of: { kind: course } } }, { fact: { age: 18 } } ] } }",
      ""
    ),
    // Maxima within each other, apart, or of nothing.
    (
      "", "{ all_of: [ { count: { at_least: 3, of: { tag: t } } }, { count: { at_least: 3, of: { tag: u } } } ] }",
      "limits: [ { at_most: 4 }, { at_most: 2, of: { kind: badge } }, { at_most: 1, of: { kind: badge, issuer: o } }, { at_most: 1, of: { kind: course } }, { at_most: 0, of: { tag: x } } ]"
    ),
    // One family of maxima over each claim.
    ("", "{ count: { at_least: 3, at_most_per: { issuer: 1, kind: 1 } } }", ""),
    ("", "{ count: { at_least: 3, of: { tag: t } } }", "limits: [ { at_most: 1/3, by: count, of: { tag: u } } ]"),
    ("[ [a, b], [b, d], [a, d] ]", "{ count: { at_least: 2, of: [a, b, d] } }", ""),
    // What is judged by itself competes with nothing outside.
    (
      "",
      "{ all_of: [ { credits: { at_least: 9 ects, of: { tag: t } } }, { overlaps: { credits: { at_least: 9 ects, of: { tag: t } } } } ] }",
      ""
    ),
  ])
  func `nothing is said of what is quick for everybody`(conflicts: String, requires: String, counting: String) {
    #expect(Self.hard(conflicts, requires, counting) == [])
  }

  @Test(arguments: [
    (
      "",
      "{ all_of: [ { name: x, credits: { at_least: 9 ects, of: { tag: t } } }, { name: y, hours: { at_least: 9 h, of: { tag: u } } } ] }",
      "", "`x` and `y` compete for awards that count whole by hours"
    ),
    (
      "", "{ name: x, credits: { at_least: 9 ects, at_most: 10 ects, of: { tag: t } } }", "",
      "`x` asks for awards that count whole to come to a least and no more than a most"
    ),
    (
      "",
      "{ all_of: [ { any_of: [ { count: { at_least: 3, of: { tag: t } } }, { fact: { age: 18 } } ] }, { name: x, any_of: [ { count: { at_least: 3, of: { tag: u } } }, { fact: { age: 19 } } ] } ] }",
      "", "`x` is a second choice among groups of 3 awards or more that compete with the first"
    ),
    (
      "", "{ count: { at_least: 3, at_most_per: { tag: 1 } } }", "",
      "an award has several tags, and of each tag so many count: which awards fit is a puzzle"
    ),
    (
      "", "{ all_of: [ { count: { at_least: 3, of: { tag: t } } }, { count: { at_least: 3, of: { tag: u } } } ] }",
      "limits: [ { at_most: 2, of: { kind: badge } }, { at_most: 2, of: { level: { eqf: 5 } } } ]",
      "two maxima overlap, and neither lies within the other"
    ),
    (
      "", "{ count: { at_least: 3, of: { tag: t } } }",
      "mean_score: 70, limits: [ { at_most: 1/3, by: count, of: { tag: u } } ]",
      "two shares or means of what is counted have to be kept at once"
    ),
    (
      "", "{ count: { at_least: 3, of: { tag: t } } }",
      "shared_with: [ { credential: other, at_most: 1 }, { credential: third, at_most: 1 } ]",
      "what may be shared is limited pair by pair among 3 credentials"
    ),
    (
      "[ [a, b], [b, d] ]", "{ count: { at_least: 2, of: [a, b, d] } }", "",
      "`a` and `b` are in a chain of conflicts that are not each with each"
    ),
  ])
  func `what makes allocating hard is named`(conflicts: String, requires: String, counting: String, said: String) {
    #expect(Self.hard(conflicts, requires, counting) == [said])
  }

  private static func hard(_ conflicts: String, _ requires: String, _ counting: String) -> [String] {
    let text = """
      organisation: o
      ---
      achievement: a
      ---
      achievement: b
      ---
      achievement: d
      ---
      credential: other
      ---
      credential: third
      ---
      credential: c
      requires: \(requires)
      counting: { \(counting) }
      """
    let configuration = conflicts.isEmpty ? nil : "counting: { conflicts: \(conflicts) }"
    let read = YAMLProject(text, configuration: configuration)
    #expect(read.diagnostics.isEmpty, "\(read.diagnostics.map(\.message))")
    let rule = LintRule.builtIn.first { $0.id == "hard-to-allocate" }!
    var findings = Findings(of: rule, in: read.sources)
    rule.find(
      LintedProject(
        read.project, sources: read.sources, documents: read.documents, day: CalendarDate("2026-05-01")!), &findings)
    return findings.diagnostics.filter { $0.path?.hasPrefix("credential:c/") ?? false }.map(\.message)
  }
}
