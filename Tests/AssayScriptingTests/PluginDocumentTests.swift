import AssayEngine
import AssayLint
import AssayModel
import AssayScripting
import AssayTestSupport
import Testing

/// What a plugin declares beside criteria: documents, checks, profiles, examples, and which plugin it is.
@Suite struct PluginDocumentTests {
  static let lua = """
    achievement "mig" { title = "MIG", credits = "3 ects", tags = { "welding" } }
    assessment "bend-test" { method = "practical", grading = { scale = "percent", pass = 70 } }
    list "electives" { of = { "mig", "tig-*" } }
    credential "welder" {
      title = { en = "Welder" },
      outcomes = { { id = "weld", statement = "Weld mild steel" } },
      assessments = { { id = "test", assesses = { "weld" }, weight = 100 } },
      requires = all_of {
        name = "core", title = "The core",
        holds { id = "mig", within = "2 years" },
        some_of { at_least = 1, of = { holds "mig", assessment "bend-test" }, name = "either" },
        credits { at_least = "3 ects", of = { list = "electives" }, limits = { { at_most = 2, of = { tag = "welding" } } } },
        forbids { id = "mig", tag = "banned" },
        overlaps { holds "mig" },
        in_order { "mig", "mig" },
        stated "Wears a helmet.",
      },
    }
    """

  static let yaml = """
    achievement: mig
    title: MIG
    credits: 3 ects
    tags: [welding]
    ---
    assessment: bend-test
    method: practical
    grading: { scale: percent, pass: 70 }
    ---
    list: electives
    of: [mig, tig-*]
    ---
    credential: welder
    title: { en: Welder }
    outcomes: [ { id: weld, statement: Weld mild steel } ]
    assessments: [ { id: test, assesses: [weld], weight: 100 } ]
    requires:
      name: core
      title: The core
      all_of:
        - holds: { id: mig, within: 2 years }
        - { name: either, some_of: { at_least: 1, of: [ { holds: mig }, { assessment: bend-test } ] } }
        - credits: { at_least: 3 ects, of: { list: electives } }
          limits: [ { at_most: 2, of: { tag: welding } } ]
        - forbids: { id: mig, tag: banned }
        - overlaps: { holds: mig }
        - in_order: [mig, mig]
        - stated: Wears a helmet.
    """

  @Test func `a design in Lua is the design in YAML`() {
    let (lua, yaml) = (ScriptedProject(Self.lua), YAMLProject(Self.yaml))
    #expect(lua.diagnostics == [])
    #expect(yaml.diagnostics == [])
    #expect(lua.project.credentials == yaml.project.credentials)
    #expect(lua.project.achievements == yaml.project.achievements)
    #expect(lua.project.assessments == yaml.project.assessments)
    #expect(lua.project.lists == yaml.project.lists)
  }

  @Test func `every criterion word and document word is a word of scripts`() {
    for word in Vocabulary.builtIn.words + DocumentKind.builtIn.map(\.word) {
      let tried = ScriptedProject("assert(\(word), \"no such word\")")
      #expect(tried.rules == [], "\(word)")
    }
  }

  @Test func `a check finds its problem at the field it names, else at the name of what lacks it`() throws {
    let design = """
      credential: welder
      outcomes: [ { id: weld, statement: Weld } ]
      assessments:
        - { id: drill, method: practical, assesses: [weld] }
        - { id: seen, method: practical, assesses: [weld], northwind: { witness: J. Ito } }
      """
    let tried = ScriptedProject(FloorReady.plugin.replacing("is = \"northwind/witnessed\"", with: ""), design: design)
    let found = tried.findings()
    #expect(found.map(\.message) == ["`drill` names no witness"])
    #expect(found.map(\.rule) == ["northwind/practical-without-witness"])
    #expect(found.map(tried.marked) == ["practical"])
    #expect(found.map(\.ruler) == [.plugin(id: "northwind", version: "1.4.0")])
    let unplaced = FloorReady.plugin.replacing("at = \"method\", ", with: "")
    let other = ScriptedProject(unplaced, design: design)
    #expect(other.findings().map(other.marked) == ["drill"])
  }

  @Test(arguments: [
    ("missing = \"method\"", "an assessment has no `method`", ["`drill` has no `method`", "`quiz` has no `method`"]),
    (
      "missing = \"grading.pass\", message = \"says no pass mark\", where = function(a) return a.id ~= \"quiz\" end",
      "",
      ["`drill` says no pass mark"]
    ),
  ]) func `a check may only say which field must be there`(_ wants: String, _ says: String, _ found: [String]) throws {
    let design = """
      credential: welder
      assessments: [ { id: drill, grading: { scale: percent } }, { id: quiz, grading: { scale: percent } } ]
      """
    let tried = ScriptedProject(
      "check \"no-method\" { why = \"So.\", each = \"assessment\", \(wants) }", design: design)
    #expect(tried.diagnostics == [])
    #expect(tried.findings().map(\.message) == found)
    #expect(tried.findings().map(tried.marked).first == "drill")
    if !says.isEmpty {
      #expect(tried.plugins.lintRules.map(\.says) == [says.prefix(1).uppercased() + says.dropFirst() + "."])
    }
  }

  @Test(arguments: ["criterion", "predicate", "rule", "check"])
  func `names that are none are said, and nothing else happens`(_ word: String) {
    let tried = ScriptedProject("\(word) \"a b\" { says = \"x\" }\n\(word) \"c d\" { says = \"x\" }")
    #expect(tried.rules.filter { $0 == "bad-id" }.count == 2)
    #expect(tried.findings() == [])
  }

  @Test func `the least limits that a project can set are enough to say so`() {
    var limits = ScriptLimits()
    (limits.budget, limits.memory, limits.deadline) = (1, 1, Period(months: 1))
    #expect(ScriptedProject("", limits: limits).rules == ["script-budget"])
  }

  @Test func `a check without anything to look for says so`() {
    #expect(ScriptedProject("check \"x\" { why = \"So.\", each = \"outcome\" }").rules == ["missing-field"])
    let both = "check \"x\" { why = \"So.\", each = \"outcome\", missing = \"id\", find = function() end }"
    #expect(ScriptedProject(both).rules == ["contradictory-fields"])
  }

  @Test func `a check with a mistake says so at its own line`() throws {
    let tried = ScriptedProject(
      FloorReady.plugin.replacing("assessment.method", with: "assessment.metod"),
      design: "credential: welder\nassessments: [ { id: drill } ]")
    let found = tried.findings()
    #expect(found.map(\.message) == ["an assessment has no field `metod`"])
    #expect(found.first?.help == "did you mean `method`?")
    #expect(found.map(tried.marked) == ["metod"])
  }

  @Test func `a plugin that is not the one pinned is an error`() {
    func rules(_ pin: PluginPin) -> [String] { ScriptedProject("", pin: pin).diagnostics.map(\.message) }
    #expect(rules(PluginPin(id: "northwind", version: "1.4.0")) == [])
    #expect(
      rules(PluginPin(id: "northwind", version: "1.3.0")) == ["`assay.yaml` pins `northwind` 1.3.0, and this is 1.4.0"])
    let digest = "sha256:" + String(repeating: "0", count: 64)
    let other = ScriptedProject("", pin: PluginPin(id: "northwind", digest: digest)).diagnostics
    #expect(other.map(\.message) == ["the files of `northwind` are not those that `assay.yaml` pins"])
    let right = other.first?.help?.split(separator: "`").first { $0.hasPrefix("digest: ") }?.dropFirst("digest: ".count)
    #expect(rules(PluginPin(id: "northwind", digest: right.map(String.init))) == [])
  }

  @Test func `a plugin may keep parts of itself in other files`() {
    let plugin = """
      local limits = require "lib.limits"
      criterion "seen" { says = "Seen.", requires = function() return count { at_least = limits.badges, of = { kind = "badge" } } end }
      """
    let tried = ScriptedProject(plugin, modules: ["lib/limits.lua": "return { badges = 1 }"])
    #expect(tried.diagnostics == [])
    let missing = ScriptedProject(plugin, modules: ["lib/limit.lua": "return { badges = 1 }"])
    #expect(missing.rules == ["script-error"])
  }

  @Test func `one fault in a plugin leaves the rest of the project alone`() {
    let design = FloorReady.design + "---\ncredential: other\nrequires: { holds: safety-induction }\n"
    let tried = ScriptedProject("syntax error here", design: design)
    #expect(tried.rules == ["script-syntax"])
    #expect(tried.evaluation(of: "welder").evaluation.verdict == .undecided)
    #expect(tried.evaluation(of: "other").evaluation.verdict == .met)
  }

  @Test func `SHA-256 is that of FIPS 180-4`() {
    #expect(SHA256.hex(of: Array("abc".utf8)) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(SHA256.hex(of: []) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    let long = Array("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".utf8)
    #expect(SHA256.hex(of: long) == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
    #expect(
      SHA256.hex(of: [UInt8](repeating: 0x61, count: 1_000_000))
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }
}
