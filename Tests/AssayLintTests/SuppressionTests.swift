import AssayFormats
import AssayLint
import AssayModel
import Testing

/// What accepts a finding, and what is said of suppressions that do not.
@Suite struct SuppressionTests {
  private static let allow = "# assay: allow[empty-choice]"
  private static let why = "reason: second bay opens in March"

  struct Case: Sendable, CustomTestStringConvertible {
    var says: String
    var text: String
    var found: [String]
    var testDescription: String { says }
  }

  private static func design(_ comment: String) -> String { "credential: welder\nrequires: { any_of: [] } \(comment)" }

  static let cases: [Case] = [
    Case(says: "on the line", text: design("\(allow) \(why)"), found: ["empty-choice error (comment)"]),
    Case(
      says: "above the line", text: "credential: welder\n\(allow) \(why)\nrequires: { any_of: [] }",
      found: ["empty-choice error (comment)"]),
    Case(
      says: "above other comments", text: "credential: welder\n\(allow) \(why)\n# more\n\nrequires: { any_of: [] }",
      found: ["empty-choice error (comment)"]),
    Case(
      says: "beside the key of a value below", text: "credential: welder\nrequires: \(allow) \(why)\n  any_of: []",
      found: ["empty-choice error (comment)"]),
    Case(
      says: "two lines above", text: "credential: welder\n\(allow) \(why)\ntitle: Welder\nrequires: { any_of: [] }",
      found: ["unused-suppression warning", "empty-choice error"]),
    Case(
      says: "on its last day", text: design("\(allow) until=2026-05-01 \(why)"), found: ["empty-choice error (comment)"]
    ),
    Case(
      says: "past its day", text: design("\(allow) until=2026-04-30 \(why)"),
      found: ["empty-choice error", "expired-suppression warning"]),
    Case(
      says: "without a reason", text: design(allow),
      found: ["empty-choice error", "suppression-without-reason warning"]),
    Case(
      says: "with an empty reason", text: design("\(allow) reason:   "),
      found: ["empty-choice error", "suppression-without-reason warning"]),
    Case(
      says: "an unknown rule beside a known one", text: design("# assay: allow[empty-choise, empty-choice] \(why)"),
      found: ["empty-choice error (comment)", "unknown-rule error"]),
    Case(
      says: "not used", text: "credential: welder\ntitle: Welder \(allow) \(why)", found: ["unused-suppression warning"]
    ),
    Case(
      says: "one of two not used", text: design("# assay: allow[empty-choice, empty-file] \(why)"),
      found: ["empty-choice error (comment)", "unused-suppression warning"]),
    Case(
      says: "itself", text: "credential: welder\ntitle: Welder # assay: allow[unused-suppression] \(why)",
      found: []),
    Case(
      says: "another word", text: design("# assay: ignore[empty-choice]"),
      found: ["empty-choice error", "malformed-suppression warning"]),
    Case(
      says: "a misspelt word", text: design("# assay: alow[empty-choice] \(why)"),
      found: ["empty-choice error", "malformed-suppression warning"]),
    Case(
      says: "no rule", text: design("# assay: allow \(why)"),
      found: ["empty-choice error", "malformed-suppression warning"]),
    Case(
      says: "nothing in the brackets", text: design("# assay: allow[] \(why)"),
      found: ["empty-choice error", "malformed-suppression warning"]),
    Case(
      says: "not closed", text: design("# assay: allow[empty-choice \(why)"),
      found: ["empty-choice error", "malformed-suppression warning"]),
    Case(
      says: "an impossible day", text: design("\(allow) until=2027-02-30 \(why)"),
      found: ["empty-choice error", "malformed-suppression warning"]),
    Case(
      says: "words without their key", text: design("\(allow) second bay opens in March"),
      found: ["empty-choice error", "malformed-suppression warning"]),
    Case(
      says: "the day behind the reason", text: design("\(allow) \(why) until=2027-03-31"),
      found: ["empty-choice error", "malformed-suppression warning"]),
    Case(says: "a line that was taken out", text: design("# assay: 1"), found: ["empty-choice error"]),
    Case(
      says: "in quotes", text: "credential: welder\ntitle: \"W \(allow) \(why)\"\nrequires: { any_of: [] }",
      found: ["empty-choice error"]),
    Case(
      says: "in quotes over lines",
      text: "credential: welder\ntitle: 'W\n  \(allow) \(why)'\nrequires: { any_of: [] }", found: ["empty-choice error"]
    ),
    Case(
      says: "in a block",
      text: "credential: welder\ndescription: |\n  \(allow) \(why)\nrequires: { any_of: [] }",
      found: ["empty-choice error"]),
    Case(
      says: "within another comment", text: design("# once # assay: allow[empty-choice] \(why)"),
      found: ["empty-choice error"]),
    Case(
      says: "touching a word", text: design("#assay: allow[empty-choice] \(why)"),
      found: ["empty-choice error (comment)"]),
  ]

  @Test(arguments: cases) func `a comment`(_ example: Case) { #expect(LintedText(example.text).found == example.found) }

  @Test(arguments: [
    ("reason: pilot", ["empty-choice error (configuration)"]),
    ("reason: pilot, at: 'credential:welder/'", ["empty-choice error (configuration)"]),
    ("reason: pilot, at: 'credential:welder'", ["empty-choice error (configuration)"]),
    ("reason: pilot, at: 'credential:welder/requires/any_of'", ["empty-choice error (configuration)"]),
    ("reason: pilot, at: 'credential:weld'", ["unused-suppression warning", "empty-choice error"]),
    ("reason: pilot, at: 'credential:welder/requires/any'", ["unused-suppression warning", "empty-choice error"]),
    ("reason: pilot, expires: 2026-05-01", ["empty-choice error (configuration)"]),
    ("reason: pilot, expires: 2026-04-30", ["expired-suppression warning", "empty-choice error"]),
    ("at: 'credential:welder/'", ["suppression-without-reason warning", "empty-choice error"]),
    ("reason: ' '", ["suppression-without-reason warning", "empty-choice error"]),
  ]) func `an entry of the project's file`(entry: String, found: [String]) {
    let configuration = "lint: { suppress: [ { rule: empty-choice, \(entry) } ] }"
    #expect(LintedText(Self.design(""), configuration: configuration).found == found)
  }

  @Test func `an unknown rule in the project's file is pointed at`() throws {
    let configuration = "lint: { suppress: [ { rule: empty-choise, reason: pilot } ] }"
    let found = LintedText("credential: welder", configuration: configuration).result().result.diagnostics
    #expect(found.map(\.rule) == ["unknown-rule"])
    #expect(found.first?.help == "did you mean `empty-choice`?")
    #expect(found.first?.range?.start == SourcePosition(line: 3, column: 29))
  }

  @Test func `an error of reading cannot be accepted, and stops the rules`() {
    let text = "credential: welder\noucomes: [] # assay: allow[unknown-field] reason: pilot\nrequires: { any_of: [] }"
    let linted = LintedText(text)
    #expect(linted.found == ["unknown-field error", "unused-suppression warning"])
    #expect(linted.result().result.isCutShort)
    #expect(linted.result().result.diagnostics.last?.message.contains("cannot be accepted") == true)
    #expect(linted.fixed() == text)
  }

  @Test func `a warning of reading can be accepted`() {
    let record = "learner: ana\nawards:\n- achievement: mig # assay: allow[dangling-reference] reason: from elsewhere"
    #expect(LintedText(record).found == ["dangling-reference warning (comment)"])
  }

  @Test func `only rules that were asked are missed`() {
    var linted = LintedText("credential: welder\ntitle: W # assay: allow[empty-choice] reason: pilot")
    linted.choices.ignored = ["empty-choice"]
    #expect(linted.found == [])
  }

  @Test(arguments: [
    ("credential: w\ntitle: W # assay: allow[empty-choice] reason: x", "credential: w\ntitle: W"),
    (
      "credential: w\r\n# assay: allow[empty-choice] reason: x\r\ntitle: É # ü\r\n", "credential: w\r\ntitle: É # ü\r\n"
    ),
    (
      "credential: w\nrequires: { any_of: [] } # assay: allow[empty-file, empty-choice, bad-date] reason: x",
      "credential: w\nrequires: { any_of: [] } # assay: allow[empty-choice] reason: x"
    ),
    ("credential: w\ntitle: W # assay: allow[empty-file,bad-date] reason: x", "credential: w\ntitle: W"),
  ]) func `what is not used is taken out, once and for all`(text: String, fixed: String) {
    #expect(LintedText(text).fixed() == fixed)
    #expect(LintedText(fixed).fixed() == fixed)
    #expect(!LintedText(fixed).found.contains("unused-suppression warning"))
  }
}
