// swift-format-ignore-file: NeverForceUnwrap

import AssayModel
import AssayTestSupport
import Testing

@testable import AssayEngine

/// The checker accepts what earns a credential, and says of everything that is broken what is wrong with it.
@Suite struct CheckerTests {
  /// A problem about a project, with the items of its one learner.
  private func problem(_ text: String, counting: String? = nil, _ ids: [String] = ["c"], isJoint: Bool = false)
    -> Problem
  {
    let project = YAMLProject(text, configuration: counting.map { "counting: \($0)" })
    #expect(project.diagnostics.isEmpty, "\(project.diagnostics.map(\.message))")
    let question = project.question(ids)
    let ledger = Ledger(question.index, learner: question.learner, day: question.day)
    return question.problem(
      ids.map { project.project.credentials[$0]! }, ledger, .pessimistic, isJoint: isJoint)
  }

  /// `x:0` counts the item `x` in the first claim; per tree.
  private func allocation(_ problem: Problem, _ rows: [String]) -> Allocation {
    var allocation = Allocation(claims: problem.trees.map { _ in problem.items.map { _ in nil } })
    for (tree, words) in rows.enumerated() {
      for word in words.split(separator: " ") {
        let parts = word.split(separator: ":")
        let item = problem.items.firstIndex { $0.id == "\(parts[0])" }!
        allocation.claims[tree][item] = Int(parts[1])!
      }
    }
    return allocation
  }

  private static let catalogue = """
    { achievement: a, title: A, credits: 2 ects, hours: 10 h, tags: [s], issuer: o }
    ---
    { achievement: b, title: B, credits: 3 ects, hours: 10 h, tags: [s], same_as: [a] }
    ---
    { achievement: r, title: R, credits: 1 ects, hours: 5 h, repeatable: true, tags: [t] }
    ---
    { achievement: k, title: K, credits: 4 ects, hours: 40 h, tags: [t] }
    ---
    { organisation: o, title: O }
    ---
    { learner: ana, awards: [
      { id: a1, achievement: a, awarded: 2025-01-01, score: 50 }, { id: b1, achievement: b, awarded: 2025-01-01 },
      { id: r1, achievement: r, awarded: 2020-01-01, score: 90 }, { id: r2, achievement: r, awarded: 2025-02-01 },
      { id: k1, achievement: k, awarded: 2025-01-01, from: [r2], counted_in: [d] } ],
      evidence: [ { id: z1, kind: log, hours: 3 h, date: 2025-01-01 } ] }
    ---

    """

  /// One row is right; each of the others breaks one rule.
  private static let cases: [(requires: String, counting: String, right: String, wrong: [(String, String)])] = [
    (
      "{ all_of: [ { holds: r, name: x }, { evidence: { kind: log }, name: y } ] }", "",
      "r1:0 z1:1",
      [
        ("r1:1 z1:1", "r1 is not eligible for c/requires/all_of/y"), ("r1:0", "all_of is unmet and holds something"),
        ("", "c/requires/all_of is unmet"), ("z1:0", "z1 is not eligible"),
      ]
    ),
    ("{ count: { at_least: 1, of: { tag: s } } }", "", "a1:0", [("a1:0 b1:0", "of the same achievement")]),
    ("{ count: { at_least: 1, of: { tag: t } } }", "", "k1:0 r1:0", [("k1:0 r2:0", "one contains the other")]),
    (
      "{ any_of: [ { holds: r, name: x }, { count: { at_least: 2, of: { tag: t } }, name: y } ] }", "", "r1:0",
      [("r1:0 k1:1", "/y is unmet and holds something"), ("k1:1", "is unmet and holds something"), ("", "is unmet")]
    ),
    ("{ count: { at_least: 1, at_most: 2 } }", "", "r1:0 r2:0", [("r1:0 r2:0 a1:0", "counts more than 2")]),
    ("{ credits: { at_least: 3 ects, at_most: 4 ects } }", "", "k1:0", [("k1:0 r1:0", "counts more than 4 ects")]),
    ("{ hours: { at_least: 10 h, at_most: 10 h } }", "", "r1:0 r2:0", [("a1:0 r1:0", "counts more than 10 h")]),
    (
      "{ count: { at_least: 1, at_most_per: { issuer: 1 } } }", "", "a1:0 r1:0",
      [("r1:0 r2:0", "more than 1 of one issuer")]
    ),
    ("{ count: { at_least: 1, distinct: { tag: 2 } } }", "", "a1:0 r1:0", [("r1:0 r2:0", "c/requires/count is unmet")]),
    ("{ count: { at_least: 1, including: [k] } }", "", "k1:0", [("r1:0", "is unmet")]),
    (
      "{ any_of: [ { count: { at_least: 1 } } ], limits: [ { of: { tag: t }, at_most: 1 } ] }", "", "a1:0 r1:0",
      [("r1:0 r2:0", "a limit of c/requires/any_of is exceeded")]
    ),
    (
      "{ any_of: [ { count: { at_least: 1 } } ], limits: [ { of: { tag: t }, at_least: 5 h } ] }", "", "a1:0 r1:0",
      [("a1:0", "any_of is unmet")]
    ),
    (
      "{ count: { at_least: 1 }, limits: [ { of: { tag: t }, at_most: 1/2, by: credits } ] }", "", "a1:0 r1:0",
      [("a1:0 k1:0", "is unmet")]
    ),
    (
      "{ count: { at_least: 1 }, limits: [ { of: { tag: t }, at_least: 1/2, by: count } ] }", "", "a1:0 r1:0",
      [("a1:0", "is unmet")]
    ),
    ("{ count: { at_least: 2 }, span: 6 months }", "", "a1:0 r2:0", [("a1:0 r1:0", "is unmet")]),
    (
      "{ count: { at_least: 1 } }", "limits: [ { at_most: 5 ects } ]", "k1:0 r1:0",
      [("k1:0 a1:0", "a limit of all that is counted in c is exceeded")]
    ),
    (
      "{ count: { at_least: 1 } }", "limits: [ { of: { tag: s }, at_least: 1 } ]", "a1:0",
      [("r1:0", "a limit of all that is counted in c is not kept")]
    ),
    (
      "{ count: { at_least: 1 } }", "mean_score: { at_least: 60, by: count }", "a1:0 r1:0",
      [("a1:0", "the mean score in c is too low")]
    ),
  ]

  @Test(arguments: cases.indices)
  func `an allocation that is right is accepted, and what breaks one rule is refused for that`(_ index: Int) {
    let (requires, counting, right, wrong) = Self.cases[index]
    let problem = problem(
      Self.catalogue + "{ credential: c, title: C, requires: \(requires), counting: { \(counting) } }")
    #expect(AllocationChecker(problem, allocation(problem, [right])).fault() == nil)
    for (rows, words) in wrong {
      let fault = AllocationChecker(problem, allocation(problem, [rows])).fault()
      #expect(fault?.contains(words) == true, "\(rows): \(fault ?? "accepted")")
    }
  }

  /// Two credentials and what holds between them: project, `c`, `d`; what is right in each, and what is wrong.
  private static let pairs: [(project: String?, c: String, d: String, right: [String], wrong: [([String], String)])] = [
    ("{ uses: { at_most: 1 } }", "", "", ["a1:0", "r1:0"], [(["r1:0", "r1:0"], "r1 is counted in more than 1")]),
    ("{ uses: { at_most: 1 } }", "", "", ["a1:0", "k1:0"], [(["k1:0", "r1:0"], "k1 is counted in more than 1")]),
    ("{ conflicts: [[a, r]] }", "", "", ["a1:0", "b1:0"], [(["a1:0", "r1:0"], "are in conflict and both counted")]),
    (
      nil, "shared_with: [ { credential: d, at_most: 1 } ]", "", ["a1:0 r1:0", "a1:0"],
      [(["a1:0 r1:0", "a1:0 r1:0"], "c shares more than it may"), (["a1:0 k1:0", "a1:0"], "c shares more")]
    ),
    (
      nil, "", "shared_with: [ { credential: c, at_most: 1/2, by: hours } ]", ["a1:0", "a1:0 r1:0 r2:0"],
      [(["a1:0", "a1:0 r1:0"], "d shares more than it may")]
    ),
    (
      nil, "unshared: { at_least: 1 }", "", ["a1:0 r1:0", "a1:0"],
      [(["a1:0", "a1:0"], "fewer than 1 are counted in c alone"), (["k1:0", "a1:0"], "fewer than 1")]
    ),
  ]

  @Test(arguments: pairs.indices)
  func `what holds between credentials is checked too`(_ index: Int) {
    let (project, c, d, right, wrong) = Self.pairs[index]
    let problem = problem(
      Self.catalogue
        + """
        { credential: c, title: C, requires: { count: { at_least: 1 } }, counting: { \(c) } }
        ---
        { credential: d, title: D, requires: { count: { at_least: 1 } }, counting: { \(d) } }
        """, counting: project, ["c", "d"], isJoint: true)
    #expect(AllocationChecker(problem, allocation(problem, right)).fault() == nil)
    for (rows, words) in wrong {
      let fault = AllocationChecker(problem, allocation(problem, rows)).fault()
      #expect(fault?.contains(words) == true, "\(rows): \(fault ?? "accepted")")
    }
  }

  private static let shelf = """
    { achievement: a, title: A, credits: 2 ects }
    --- { achievement: b, title: B, credits: 2 ects, same_as: [a] }
    --- { achievement: x, title: X, credits: 2 ects }
    --- { learner: ana, awards: [ { id: a1, achievement: a }, { id: b1, achievement: b }, { id: x1, achievement: x } ] }
    --- { credential: c, title: C, requires: { all_of: [
      { count: { at_least: 2, of: [a, b] }, name: p }, { count: { at_least: 1, of: [a] }, name: q },
      { credits: { at_least: 3 ects, of: [x] }, name: u }, { credits: { at_least: 1 ects, of: [x] }, name: v },
      { any_of: [ { holds: x, name: y }, { fact: { age: 1 }, name: f } ] },
      { fact: { age: 1 }, name: g } ] } }
    """.replacing("--- ", with: "---\n")

  /// A certificate, and what is wrong with it.
  private static let certificates: [(Certificate, String?)] = [
    (.hall(claims: ["p"], need: 2, supply: 1, awards: ["a1", "b1"]), nil),
    (.hall(claims: ["p", "q"], need: 3, supply: 1, awards: ["a1", "b1"]), nil),
    (.hall(claims: ["p"], need: 3, supply: 1, awards: ["a1", "b1"]), "the claims need 2, not 3"),
    (.hall(claims: ["p"], need: 2, supply: 0, awards: ["a1", "b1"]), "1 awards can be counted there, not 0"),
    (.hall(claims: ["q"], need: 1, supply: 1, awards: ["a1", "b1"]), "1 is no more than 1"),
    (.hall(claims: ["p"], need: 2, supply: 1, awards: ["a1"]), "other awards fit the claims than it names"),
    (.hall(claims: ["y"], need: 1, supply: 0, awards: []), "y need not be met"),
    (.hall(claims: ["z"], need: 1, supply: 0, awards: []), "it names claims that there are not"),
    (.credits(claims: ["u"], need: "3 ects", supply: "2 ects", awards: ["x1"]), nil),
    // Whole awards of two credits come to four or more where three are asked for.
    (.credits(claims: ["u", "v"], need: "6 ects", supply: "2 ects", awards: ["x1"]), nil),
    (
      .credits(claims: ["u", "v"], need: "7 ects", supply: "2 ects", awards: ["x1"]), "the claims need less than 7 ects"
    ),
    (.credits(claims: ["v"], need: "2 ects", supply: "2 ects", awards: ["x1"]), "2 ects is no more than 2 ects"),
    (.credits(claims: ["u"], need: "3 ects", supply: "1 ects", awards: ["x1"]), "what fits comes to more than 1 ects"),
    (.credits(claims: ["u"], need: "3 ects", supply: "2 h", awards: ["x1"]), "are not in one unit"),
    (.credits(claims: ["p"], need: "3 ects", supply: "2 ects", awards: ["a1", "b1"]), "not every claim asks for ects"),
    (.unmet(criteria: ["g"]), nil),
    (.unmet(criteria: ["f"]), "the credential can be earned without them"),
    (.unmet(criteria: ["q"]), "q may be met"),
    (.unmet(criteria: ["z"]), "it names criteria that there are not"),
  ]

  @Test(arguments: certificates.indices)
  func `a certificate of a no is counted again`(_ index: Int) {
    let (certificate, words) = Self.certificates[index]
    let problem = problem(Self.shelf)
    let fault = CertificateChecker(problem).fault(in: certificate)
    #expect(words.map { fault?.contains($0) ?? false } ?? (fault == nil), "\(certificate): \(fault ?? "accepted")")
  }

  /// Four awards that are all needed, of which a maximum lets less be counted than is asked for.
  private static func limited(_ requires: String, counting: String = "") -> String {
    """
    { organisation: n, title: N }
    --- { organisation: m, title: M }
    --- { achievement: a, title: A, credits: 2 ects, issuer: n }
    --- { achievement: b, title: B, credits: 3 ects, issuer: n }
    --- { achievement: d, title: D, credits: 2 ects, issuer: m }
    --- { credential: c, title: C, credits: 5 ects, requires: \(requires), counting: { \(counting) } }
    --- { learner: ana, awards: [ { id: a1, achievement: a, awarded: 2025-01-01 }, { id: b1, achievement: b, awarded: 2025-01-01 },
      { id: d1, achievement: d, awarded: 2025-01-01 } ] }
    """.replacing("--- ", with: "---\n")
  }

  @Test(arguments: [
    (limited("{ count: { at_least: 3, at_most_per: { issuer: 1 } } }"), "at most 1 for each `issuer`", "3", "2"),
    (
      limited("{ credits: { at_least: 7 ects } }", counting: "limits: [ { at_most: 4 ects, of: { issuer: n } } ]"),
      "at most 4 ects of awards from n may be counted", "7 ects", "6 ects"
    ),
    (
      limited("{ credits: { at_least: 7 ects }, limits: [ { at_most: 4 ects, of: { issuer: n } } ] }"),
      "at most 4 ects of awards from n may be counted", "7 ects", "6 ects"
    ),
    (
      limited("{ count: { at_least: 3 }, limits: [ { at_most: 1, of: { issuer: n } } ] }"),
      "at most 1 award from n may be counted", "3", "2"
    ),
  ])
  func `a maximum that lets too little be counted is named and counted again`(
    _ text: String, _ limit: String, _ need: String, _ supply: String
  ) {
    let read = YAMLProject(text)
    let name = read.evaluation().tree.id
    func certificate(_ limit: String, _ need: String, _ supply: String) -> Certificate {
      .limit(claims: [name], limit: limit, need: need, supply: supply, awards: ["a1", "b1", "d1"])
    }
    #expect(read.evaluation().certificate == certificate(limit, need, supply))
    let checker = CertificateChecker(problem(text))
    #expect(checker.fault(in: certificate(limit, need, supply)) == nil)
    #expect(checker.fault(in: certificate(limit, need + "0", supply)) != nil)
    #expect(checker.fault(in: certificate(limit, need, need)) == "\(need) is no more than \(need)")
    #expect(
      checker.fault(in: certificate(limit, need, "1" + supply.dropFirst()))
        == "1\(supply.dropFirst()) is less than may be counted")
    #expect(
      checker.fault(in: certificate("at most 9", need, supply)) == "there is no such limit over all of them: at most 9")
  }

  @Test(arguments: Instances.blocks)
  func `an allocation that is changed anywhere is accepted exactly when brute force finds it right`(_ block: Int) {
    for seed in Instances.seeds(block, every: 3) {
      let design = WideDesign(seed: seed)
      let question = Question(
        project: design.project, learner: design.learner, credentials: ["c0"], day: WideDesign.day,
        scripts: design.scripts)
      let ledger = Ledger(question.index, learner: question.learner, day: question.day)
      let credential = design.project.credentials["c0"]!
      let problem = question.problem([credential], ledger, .pessimistic, isJoint: false)
      let oracle = BruteForce(design.project, design.learner, [credential]) { $0.predicate = design.answer }
      var generator = SeededGenerator(seed: seed)
      for _ in 0..<12 {
        let placing = oracle.things.map { _ in
          [BruteForce.uncounted, Int.random(in: 0..<4, using: &generator)].randomElement(using: &generator)!
        }.map { $0 < oracle.branches[0].claims.count ? $0 : BruteForce.uncounted }
        let claims = problem.items.map { item -> Int? in
          let thing = oracle.things.firstIndex { $0.id == item.id }!
          return placing[thing] == BruteForce.uncounted ? nil : placing[thing]
        }
        let fault = AllocationChecker(problem, Allocation(claims: [claims])).fault()
        #expect((fault == nil) == oracle.isRight(placing), "seed \(seed): \(placing), \(fault ?? "accepted")")
      }
    }
  }
}
