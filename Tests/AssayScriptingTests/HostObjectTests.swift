import AssayEngine
import AssayModel
import AssayScripting
import Testing

/// What scripts are handed: records, quantities, reports, and what they build themselves.
@Suite struct HostObjectTests {
  /// What the rule `asked` fails with; its body sees `learner`. `before` stands before the rule.
  private static func failure(_ body: String, before: String = "", reads: String = "awards") -> Diagnostic? {
    let rule = """
      \(before)
      rule "asked" {
        says = "Is asked.", reads = "\(reads)",
        decides = function(learner, p)
          \(body)
          return met()
        end,
      }
      """
    let design = FloorReady.design.replacing("northwind/floor_ready: { hours: 20 h }", with: "northwind/asked: {}")
    let tried = ScriptedProject(rule, design: design)
    #expect(tried.diagnostics == [])
    return tried.evaluation().failures.first
  }

  @Test(arguments: [
    ("local s = learner.awards[1].scroe", "an award has no field `scroe`", "did you mean `score`?"),
    ("local s = learner.awrads", "a rule's learner record has no field `awrads`", "did you mean `awards`?"),
    ("for _ in pairs(learner.awards[1]) do end local x = p.huors", "a set of parameters has no field `huors`", nil),
    (
      "local e = learner.evidence", "this rule does not say that it reads `evidence` of the learner",
      "write it beside the others: `reads = { …, \"evidence\" }`"
    ),
  ]) func `a field that does not exist is an error that names the nearest`(
    _ body: String, _ message: String, _ help: String?
  ) {
    let failure = Self.failure(body)
    #expect(failure?.message == message)
    if let help { #expect(failure?.help == help) }
  }

  @Test(arguments: [
    ("local r = learner.evidence[1].signed_by.rolle", "a signer has no field `rolle`", "did you mean `role`?"),
    ("local u = learner.evidence[1].hours.unti", "a quantity has no field `unti`", "did you mean `unit`?"),
    (
      "local u = learner.evidence[1].hours[1]", "a quantity is no list", "compare whole quantities: `hours >= \"40 h\"`"
    ),
    (
      "local u = learner.evidence[1].hours > 10", "the number 10 cannot be compared with the quantity `25 h`",
      "write an amount in `h`, such as `\"40 h\"`"
    ),
    (
      "local u = learner.evidence[1].hours > \"3 days\"", "`\"3 days\"` cannot be compared with the quantity `25 h`",
      "write an amount in `h`, such as `\"40 h\"`"
    ),
  ]) func `what stands within a record is as strict`(_ body: String, _ message: String, _ help: String) {
    let failure = Self.failure(body, reads: "evidence")
    #expect(failure?.message == message)
    #expect(failure?.help == help)
  }

  @Test func `a quantity of another unit is not equal, and no error`() {
    #expect(Self.failure("assert(learner.evidence[1].hours ~= p)", reads: "evidence") == nil)
  }

  @Test(arguments: [
    "learner.awards[1].score = 100", "learner.awards = {}", "learner[1] = 2", "rawset(learner, 'x', 1)",
    "setmetatable(learner, {})", "learner.awards[1].attributes.witness = 'nobody'",
  ]) func `nothing can be written into a record`(_ body: String) {
    #expect(Self.failure(body) != nil)
  }

  @Test func `a list is the script's own copy`() {
    #expect(Self.failure("learner.awards[1] = nil assert(#learner.awards == 2)") == nil)
  }

  private static let two = """
    local kept
    rule "first" {
      says = "Keeps what it sees.", reads = "facts",
      decides = function(learner) kept = learner.facts return met() end,
    }
    rule "second" {
      says = "Looks at what was kept.", reads = "facts",
      decides = function() if kept.age then return met() end return unmet("no age") end,
    }
    """

  @Test func `a record that is kept says after the call that it is over`() {
    let design = FloorReady.design.replacing(
      "northwind/floor_ready: { hours: 20 h }", with: "all_of: [ { northwind/first: {} }, { northwind/second: {} } ]")
    let failures = ScriptedProject(Self.two, design: design).evaluation().failures
    #expect(failures.map(\.message) == ["`age` is read from a record of a call that is over"])
    #expect(
      failures.first?.help
        == "read it while the function runs that is given the record, and keep the value in a local of its own")
  }

  @Test func `a report that is kept says after the call that it is over`() {
    let check = """
      local first
      check "kept-report" {
        why = "It is tried.", each = "assessment",
        find = function(assessment, report) first = first or report first { message = "here" } end,
      }
      """
    let design = "assessment: bend-test\n---\nassessment: macro-test\n"
    let findings = ScriptedProject(check, design: design).findings()
    #expect(findings.map(\.message).contains("this `report` belongs to a call that is over"))
  }

  @Test func `criteria that are built once can be used in every call`() {
    let plugin = """
      local inducted = holds "safety-induction"
      criterion "seen" { says = "Inducted.", requires = function() return any_of { inducted, inducted } end }
      """
    let design = FloorReady.design.replacing("northwind/floor_ready: { hours: 20 h }", with: "northwind/seen: {}")
    let tried = ScriptedProject(plugin, design: design)
    #expect(tried.diagnostics == [])
    #expect(tried.evaluation().evaluation.verdict == .met)
  }

  @Test(arguments: [
    ("for _ = 1, 100 do made = any_of { made } end", "what `any_of` is given is more than 120 levels deep"),
    ("for _ = 1, 40 do made = all_of { made, made } end", "what `all_of` is given has more than 20,000 parts"),
  ]) func `a criterion that nobody could read is refused`(_ loop: String, _ message: String) {
    let plugin =
      "criterion \"seen\" { says = \"Seen.\", requires = function()\n  local made = holds \"safety-induction\"\n  \(loop)\n  return made\nend }"
    let tried = ScriptedProject(
      plugin, design: FloorReady.design.replacing("floor_ready: { hours: 20 h }", with: "seen: {}"))
    #expect(Set(tried.diagnostics.map(\.message)) == [message])
    #expect(tried.diagnostics.first?.help == "build it of fewer words")
  }
}
