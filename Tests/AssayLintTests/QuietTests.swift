import AssayLint
import AssayModel
import Testing

/// What a rule must not take for what it looks for.
@Suite struct QuietTests {
  @Test(arguments: [
    // Several awards of what is repeatable count.
    (
      "more-than-there-is",
      "achievement: a\nrepeatable: true\n---\ncredential: c\nrequires: { count: { at_least: 3, of: a } }"
    ),
    // An id with `*` may be anything that a learner brings along.
    ("more-than-there-is", "achievement: a-1\n---\ncredential: c\nrequires: { count: { at_least: 3, of: a-* } }"),
    (
      "more-than-there-is",
      "achievement: a\n---\nachievement: b\naccepted_for: a\n---\ncredential: c\nrequires: { count: { at_least: 2, of: a } }"
    ),
    (
      "sum-out-of-reach",
      "achievement: a\ncredits: 3 ects\n---\ncredential: c\nrequires: { credits: { at_least: 6 ects, of: { tag: t } } }"
    ),
    // What an award of it comes to, the catalogue does not say.
    ("sum-out-of-reach", "achievement: a\n---\ncredential: c\nrequires: { credits: { at_least: 6 ects, of: a } }"),
    (
      "sum-out-of-reach",
      "achievement: a\ncredits: 2 ects\n---\nachievement: b\ncredits: 4 ects\n---\ncredential: c\nrequires: { credits: { at_least: 6 ects, at_most: 6 ects, of: [a, b] } }"
    ),
    (
      "selects-nothing",
      "achievement: a\nsame_as: b\n---\nachievement: b\n---\nlist: l\nof: [b]\n---\ncredential: c\nrequires: { count: { at_least: 1, of: { id: a, list: l } } }"
    ),
    (
      "including-what-is-left-out",
      "achievement: a\ntags: [t]\n---\ncredential: c\nrequires: { count: { at_least: 2, of: { tag: t }, including: a } }"
    ),
    // Two claims over many awards ask for more awards.
    (
      "asked-twice",
      "credential: c\nrequires: { all_of: [ { count: { at_least: 1, of: { tag: t } } }, { count: { at_least: 1, of: { tag: t } } } ] }"
    ),
    (
      "asked-twice",
      "credential: c\nrequires: { all_of: [ { approval: { by: board, says: One } }, { approval: { by: board, says: Two } } ] }"
    ),
    (
      "asks-for-nothing",
      "credential: c\nrequires: { count: { at_most: 2, of: { tag: t } }, limits: [ { at_least: 1, of: { tag: u } } ] }"
    ),
    // Two shares of one choice, and what cannot be meant as a part.
    (
      "counted-twice-by-wording",
      "credential: c\nrequires: { all_of: [ { count: { at_least: 2, of: { tag: t } } }, { count: { at_least: 3, of: { tag: t } } } ] }"
    ),
    (
      "counted-twice-by-wording",
      "credential: c\nrequires: { all_of: [ { hours: { at_least: 20 h, of: { tag: t } } }, { hours: { at_least: 35 h, of: { tag: t, kind: course } } } ] }"
    ),
    (
      "counted-twice-by-wording",
      "credential: c\nrequires: { all_of: [ { hours: { at_least: 35 h, of: { tag: t } } }, { hours: { at_least: 20 h, of: { tag: u } } } ] }"
    ),
    // One of several ways, and what uses nothing up.
    (
      "counted-twice-by-wording",
      "credential: c\nrequires: { any_of: [ { hours: { at_least: 35 h, of: { tag: t } } }, { hours: { at_least: 20 h, of: { tag: t, kind: course } } } ] }"
    ),
    (
      "counted-twice-by-wording",
      "credential: c\nrequires: { all_of: [ { hours: { at_least: 35 h, of: { tag: t } } }, { overlaps: { hours: { at_least: 20 h, of: { tag: t, kind: course } } } } ] }"
    ),
    (
      "counted-twice-by-wording",
      "achievement: a\ncredits: 3 ects\ntags: [t]\n---\ncredential: c\nrequires: { all_of: [ { holds: a }, { credits: { at_least: 6 ects, of: { tag: t, except: a } } } ] }"
    ),
    // What it comes to, or how often it is awarded, leaves room for both.
    (
      "counted-twice-by-wording",
      "achievement: a\ntags: [t]\n---\ncredential: c\nrequires: { all_of: [ { holds: a }, { credits: { at_least: 6 ects, of: { tag: t } } } ] }"
    ),
    (
      "counted-twice-by-wording",
      "achievement: a\nrepeatable: true\ntags: [t]\n---\ncredential: c\nrequires: { all_of: [ { holds: a }, { count: { at_least: 2, of: { tag: t } } } ] }"
    ),
    (
      "mean-can-be-padded",
      "achievement: a\n---\nachievement: b\n---\ncredential: c\nrequires: { count: { at_least: 2, of: [a, b] } }\ncounting: { mean_score: { at_least: 70, by: count } }"
    ),
    (
      "mean-can-be-padded",
      "credential: c\nrequires: { count: { at_least: 2, of: { tag: t } } }\ncounting: { mean_score: 70, limits: [ { at_most: 3 } ] }"
    ),
    ("not-monotone", "credential: c\nrecommends: { forbids: { tag: sanction } }"),
    ("asks-for-nothing", "credential: c\nrecommends: { all_of: [] }"),
    (
      "range-backwards",
      "credential: c\nrequires: { count: { at_least: 2, at_most: 10, of: { awarded: { at_least: 2025-12-01, at_most: 2026-01-01 } } } }"
    ),
    (
      "forbidden-and-required",
      "achievement: a\n---\ncredential: c\nrequires: { any_of: [ { holds: a }, { forbids: { id: a } } ] }"
    ),
    ("facts-contradict", "credential: c\nrequires: { any_of: [ { fact: { role: x } }, { fact: { role: y } } ] }"),
    // An assessment that stands for itself, and outcomes that something else shows.
    (
      "outcome-never-assessed",
      "assessment: test\nassesses: c/o\n---\ncredential: c\noutcomes: [ { id: o, statement: Weld } ]\nassessments: [ { id: quiz, purpose: formative } ]\nrequires: { assessment: test }"
    ),
    (
      "outcome-never-assessed",
      "achievement: a\nshows: c/o\n---\ncredential: c\noutcomes: [ { id: o, statement: Weld } ]\nassessments: [ { id: quiz, purpose: formative } ]\nrequires: { holds: a }"
    ),
    (
      "assessment-never-required",
      "credential: c\noutcomes: [ { id: o, statement: Weld } ]\nassessments: [ { id: t, assesses: o } ]\nrequires: { competency: o }"
    ),
    // Of two that stand for each other, a learner takes one.
    (
      "weights-off-one-hundred",
      "credential: c\nassessments: [ { id: t, weight: 100 }, { id: u, weight: 100 } ]\nrequires: { any_of: [ { assessment: t }, { assessment: u } ] }"
    ),
    (
      "weights-off-one-hundred",
      "credential: c\nassessments: [ { id: t, weight: 33.3 }, { id: u, weight: 33.3 }, { id: v, weight: 33.3 } ]"
    ),
    (
      "weights-off-one-hundred",
      "credential: c\nassessments: [ { id: t, weight: 60 }, { id: u, weight: 40, purpose: formative } ]"
    ),
    (
      "pass-mark-missing",
      "credential: c\nassessments: [ { id: t, grading: { scale: percent } } ]\nrequires: { assessment: { id: t, score: 50 } }"
    ),
    (
      "score-below-the-pass-mark",
      "credential: c\nassessments: [ { id: t, grading: { scale: { min: 1, max: 5 }, pass: 4, better: lower } } ]\nrequires: { assessment: { id: t, score: 2 } }"
    ),
    ("part-above-the-whole", "achievement: a\nlevel: { aqf: 9 }\n---\nstack: s\nlevel: { eqf: 4 }\nof: [a]"),
    (
      "part-above-the-whole",
      "achievement: a\nlevel: { eqf: 5 }\n---\nachievement: b\n---\nstack: s\nlevel: { eqf: 4 }\nof: [a, b]\nat_least: 1"
    ),
    ("hours-off-the-scheme", "credential: c\ncredits: 6 ects\nhours: 180 h"),
    ("pace-implausible", "credential: c\nhours: 40 h\nduration: 4 days"),
    (
      "stacks-into-nothing",
      "credential: a\nstacks_into: c\n---\ncredential: c\nrequires: { credits: { at_least: 3 ects, of: { kind: badge } } }"
    ),
    // What is only asked for beside other things is no part.
    (
      "silent-expiry",
      "achievement: a\nvalidity: { period: 1 year }\n---\ncredential: c\nrequires: { all_of: [ { holds: a }, { fact: { age: 1 } } ] }"
    ),
    (
      "within-outlasts-validity",
      "achievement: a\nvalidity: { period: 2 years, renewals: [ { extends: 2 years, requires: { fact: { age: 1 } } } ] }\n---\ncredential: c\nrequires: { holds: { id: a, within: 3 years } }"
    ),
    ("no-such-region", "credential: c\ntaught_in: [en-IE, pt-BR, zh-Hant, es-419]\ntitle: { en-GB: C }"),
    (
      "vague-verb",
      "credential: c\noutcomes: [ { id: o, title: T, statement: { de: Understand } }, { id: p, statement: Explain what learners know } ]"
    ),
    ("two-actions-in-one", "credential: c\noutcomes: [ { id: o, statement: Repair pumps and valves } ]"),
    ("shouted-title", "credential: c\ntitle: MIG TIG"),
    ("placeholder-text", "credential: c\ntitle: Todos os santos"),
    ("personal-data", "learner: ana\nfacts: { age: 27, since: 2026-01-12, phone_kind: desk, ratio: 0.25 }"),
    ("ids-differ-only-in-case", "credential: mig-1\n---\ncredential: mig-2"),
    (
      "withdrawn-still-required",
      "achievement: a\nstatus: withdrawn\n---\nachievement: b\n---\ncredential: c\nrequires: { any_of: [ { holds: a }, { holds: b } ] }"
    ),
    (
      "unused-organisation",
      "organisation: o\n---\ncredential: c\nrequires: { count: { at_least: 1, of: { issuer: o } } }"
    ),
  ])
  func `this is nothing to report`(rule: String, text: String) {
    #expect(!Linting(text).rules.contains(rule), "\(Linting(text).said)")
  }

  @Test(arguments: [
    ("Understands welding", "understand"), ("Learners can be able to know it", "know"), ("Knowing the risks", "know"),
    ("Is familiar with it", "be familiar"), ("Has a good understanding of it", "have understanding"),
    ("Gains knowledge", "gain knowledge"), ("Realises it", "realise"),
  ])
  func `a vague verb is known in every person`(statement: String, stem: String) throws {
    let found = Linting("credential: c\noutcomes: [ { id: o, statement: \(statement) } ]")
    #expect(found.rules == ["vague-verb"], "\(stem): \(found.said)")
  }

  @Test func `of a vague verb only the verb is marked`() throws {
    let found = Linting("credential: c\noutcomes: [ { id: o, statement: Learners understand it } ]").findings
    let range = try #require(found.first?.range)
    #expect(range.start.column == 42 && range.end.column == 52)
  }
}
