import AssayLint
import AssayModel
import AssayTestSupport
import Testing

/// Designs in which there is nothing to find: a false alarm is worse than a miss.
@Suite struct CleanDesignTests {
  @Test func `an example of the repository is clean`() throws {
    #expect(try Linting(folder: "Examples/01-one-badge", on: "2026-05-01").said == [])
  }

  @Test func `of a stack that shares little it is only said that the order of awarding matters`() throws {
    #expect(
      try Linting(folder: "Examples/02-stack-three-badges", on: "2026-05-01").said == [
        "info[order-of-awarding-matters] somebody meets `fabrication-technician` and `quality-inspector` and gets "
          + "whichever is awarded first"
      ])
  }

  @Test func `the sample of the European Commission promises what it does not assess`() throws {
    let found = try Linting(folder: "Examples/03-real", on: "2026-05-01")
    #expect(found.warnings == ["[outcome-never-assessed] no assessment looks at `together`"])
  }

  @Test func `of the cloud pathway of the guide it is only said that Linux does not count toward the electives`() {
    var builder = SyntaxBuilder()
    // Its two examples contradict each other, for the sake of the tests of reading.
    let documents = ([CloudPathway.credential.with("examples", [])] + CloudPathway.catalogue).map {
      builder.document($0)
    }
    let read = Project.read(documents: documents, sources: builder.sources)
    let linted = LintedProject(
      read.project, sources: builder.sources, documents: documents,
      day: CalendarDate(year: 2026, month: 5, day: 1) ?? CalendarDate(dayNumber: 0))
    #expect(
      Linting(linted).said == [
        "info[counted-twice-by-wording] `linux-basics` is asked for by itself and does not count toward the 3 ects"
      ])
  }

  @Test func `a rich welding pathway is clean`() {
    // What a rule finds that is as it is meant to be, it finds for information.
    #expect(
      Linting(Self.weldingPathway).said == [
        "info[not-monotone] an award with tag sanction disqualifies, so that more may lose the credential"
      ])
  }

  private static let weldingPathway = """
    organisation: harbour-college
    title: { en: Harbour College, ga: Coláiste an Chuain }
    country: IE
    ---
    organisation: northwind
    title: Northwind Fabrication
    country: GB
    parent: northwind-group
    ---
    organisation: northwind-group
    title: Northwind Group
    country: GB
    ---
    framework: fab-skills
    levels: [novice, competent]
    competencies: [ { id: welding }, { id: mig, parent: welding }, { id: tig, parent: fab-skills/welding } ]
    ---
    achievement: safety-induction
    issuer: northwind
    validity: { period: 2 years }
    ---
    achievement: safety-refresher
    renews: safety-induction
    ---
    achievement: iso-9606-1
    status: superseded
    ---
    achievement: iso-9606-1-2025
    accepted_for: iso-9606-1
    ---
    list: inductions
    of: { any: [ { id: safety-induction }, { id: site-* } ] }
    ---
    credential: mig-welding
    title: { en: MIG Welding, ga: Táthú MIG }
    description: { en: Welds mild steel., ga: Tá cruach á táthú. }
    taught_in: [en-IE, ga]
    issuer: harbour-college
    level: { eqf: 4 }
    credits: 4 ects
    hours: 110 h
    contact_hours: 60 h
    assessment_hours: 6 h
    duration: { at_least: 8 weeks, at_most: 12 weeks }
    status: active
    version: 2.1.0
    approved: [ { stage: board, date: 2026-01-10, version: 2.1.0 } ]
    outcomes:
      - id: join
        statement: { en: "Cut, bend and join plates of mild steel", ga: Plátaí a tháthú }
        weight: 50
        performance_criteria:
          - { statement: Penetration, weight: 100, levels: [ { id: poor, points: 0 }, { id: good, points: 2 } ], pass: good }
      - { id: inspect, statement: { en: Judge a finished weld by eye, ga: Táth a mheas }, weight: 50 }
    assessments:
      - { id: quiz, purpose: formative, hours: 1 h }
      - { id: weld-test, assesses: [join], weight: 33.3, hours: 2 h, grading: { scale: { words: [fail, pass, merit] }, pass: pass } }
      - { id: bend-test, assesses: [join], weight: 33.3, hours: 1 h, grading: { scale: { min: 1, max: 5 }, pass: 4, better: lower } }
      - { id: oral, assesses: [inspect], weight: 33.4, grading: { scale: pass_fail } }
    requires:
      all_of:
        - any_of: [ { holds: iso-9606-1 }, { count: { at_least: 1, of: { list: inductions } } } ]
        - name: tests
          some_of: { at_least: 2, of: [ { assessment: weld-test }, { assessment: bend-test }, { assessment: { id: oral } } ] }
        - credits: { at_least: 1 ects, at_most: 2 ects, of: { tag: welding } }
        - count: { at_least: 2, of: { kind: activity }, distinct: { issuer: 2 } }
        - forbids: { tag: sanction }
        - fact: { age: { at_least: 18, at_most: 80 } }
        - fact: { age: { at_least: 16 } }
    validity:
      period: 2 years
      renewals:
        - { extends: 2 years, opens: 6 months, grace: 3 months, requires: { all_of: [ { holds: { id: safety-refresher, within: cycle } }, { assessment: { id: weld-test, within: cycle } } ] } }
    stacks_into: fabricator
    stand_alone: true
    ---
    credential: tig-welding
    issuer: harbour-college
    level: { eqf: 4 }
    credits: 4 ects
    requires: { overlaps: { count: { at_least: 1, of: [mig-welding, tig-welding] } } }
    ---
    stack: fabricator
    title: Fabricator
    issuer: harbour-college
    partners: [ { organisation: northwind, role: [design, employ] } ]
    level: { nfq: 6 }
    credits: 8 ects
    of: [mig-welding, tig-welding]
    validity: { expires_with: first_part }
    ---
    learner: ana
    facts: { age: 27, contact: ana@northwind.example }
    """
}
