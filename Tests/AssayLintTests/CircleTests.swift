import AssayLint
import AssayModel
import Testing

/// What requires itself, and what only looks so because of a way out.
@Suite struct CircleTests {
  static func circles(_ text: String) -> [String] {
    Linting(text).findings.filter { $0.rule == "requires-itself" }.map { found in
      ([found.message] + found.notes.map(\.message)).joined(separator: "; ")
    }
  }

  @Test func `a credential that holds itself requires itself`() {
    #expect(
      Self.circles("credential: a\nrequires: { all_of: [ { holds: a }, { fact: { age: 1 } } ] }") == [
        "`a` requires itself"
      ])
  }

  @Test func `the circle is told once, by the reference that closes it`() {
    let text = """
      credential: a
      requires: { holds: b }
      ---
      credential: b
      requires: { all_of: [ { holds: c }, { fact: { age: 1 } } ] }
      ---
      credential: c
      requires: { holds: a }
      ---
      credential: d
      requires: { holds: a }
      """
    #expect(
      Self.circles(text) == [
        "`c` can only be earned by somebody who holds it already; `a` requires `b`; `b` requires `c`"
      ])
    let found = Linting(text).findings.first { $0.rule == "requires-itself" }
    #expect(found?.range?.start.line == 8)
  }

  @Test func `the shortest circle is told`() {
    let text = """
      credential: a
      requires: { all_of: [ { holds: b }, { holds: c } ] }
      ---
      credential: b
      requires: { holds: c }
      ---
      credential: c
      requires: { holds: a }
      """
    #expect(
      Self.circles(text) == ["`c` can only be earned by somebody who holds it already; `a` requires `c`"])
  }

  @Test(arguments: [
    // Another way beside it.
    "credential: a\nrequires: { any_of: [ { holds: b }, { fact: { age: 1 } } ] }\n---\ncredential: b\nrequires: { holds: a }",
    // Enough others to choose from.
    """
    credential: a
    requires: { some_of: { at_least: 2, of: [ { holds: b }, { fact: { age: 1 } }, { fact: { employer: x } } ] } }
    ---
    credential: b
    requires: { holds: a }
    """,
    // One of the stack's parts is enough.
    """
    achievement: x
    ---
    stack: a
    of: [x, b]
    at_least: 1
    ---
    credential: b
    requires: { holds: a }
    """,
    // Something else is accepted for it.
    """
    achievement: x
    accepted_for: b
    ---
    credential: a
    requires: { holds: b }
    ---
    credential: b
    requires: { holds: a }
    """,
    // Two ways through the same pair, each in one direction.
    """
    achievement: x
    ---
    credential: a
    requires: { any_of: [ { holds: b }, { holds: x } ] }
    ---
    credential: b
    requires: { any_of: [ { holds: a }, { holds: x } ] }
    """,
    // An award of any kind may have the tag.
    "credential: a\ntags: [t]\nrequires: { count: { at_least: 1, of: { tag: t } } }",
    // Forbidding each other is no circle.
    "credential: a\nrequires: { forbids: { id: b } }\n---\ncredential: b\nrequires: { forbids: { id: a } }",
    // What is only recommended is not required.
    "credential: a\nrecommends: { holds: b }\n---\ncredential: b\nrequires: { holds: a }",
    // What renews something is held by somebody who holds it.
    "credential: a\nvalidity: { period: 1 year, renewals: [ { extends: 1 year, requires: { holds: a } } ] }",
  ])
  func `a way out is no circle`(text: String) {
    #expect(Self.circles(text) == [])
  }

  @Test(arguments: [
    // Both alternatives lead back.
    "credential: a\nrequires: { any_of: [ { holds: b }, { holds: c } ] }\n---\ncredential: b\nrequires: { holds: a }\n---\ncredential: c\nrequires: { holds: a }",
    // Two of three, of which two lead back.
    """
    achievement: x
    ---
    stack: a
    of: [x, b, c]
    at_least: 2
    ---
    credential: b
    requires: { holds: a }
    ---
    credential: c
    requires: { in_order: [x, a] }
    """,
    // What must be among the parts leads back.
    "achievement: x\n---\nachievement: y\n---\nstack: a\nof: [x, y, b]\nat_least: 2\nincluding: b\n---\ncredential: b\nrequires: { holds: a }",
    // Through a list.
    "list: l\nof: [b]\n---\ncredential: a\nrequires: { count: { at_least: 1, of: { list: l } } }\n---\ncredential: b\nrequires: { overlaps: { holds: a } }",
  ])
  func `alternatives that all lead back are a circle`(text: String) {
    #expect(Self.circles(text).count == 1, "\(Self.circles(text))")
  }
}
