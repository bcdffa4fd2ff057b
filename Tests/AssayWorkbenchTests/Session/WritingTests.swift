import AssayModel
import Testing

@testable import AssayWorkbench

@Suite struct WritingTests {
  @Test(
    arguments: [
      ("1 + 1", .whole), ("x = 1", .whole), ("", .whole), ("-- a remark", .whole), ("ana", .whole),
      ("if x then", .unfinished(indentation: 2)), ("credential \"x\" {", .unfinished(indentation: 2)),
      ("f(", .unfinished(indentation: 2)), ("1 +", .unfinished(indentation: 0)),
      ("describe('a', function()\n  for i = 1, 2 do", .unfinished(indentation: 4)),
      ("t = {\n  a = {\n    1,\n  },", .unfinished(indentation: 2)), ("text = [[ not {", .unfinished(indentation: 0)),
      ("x = \"open", .hopeless), ("x = = 1", .hopeless), (".why a", .whole), (".5 + 1", .whole),
    ] as [(String, EntryText.Completeness)])
  func `an entry is whole, unfinished or hopeless`(text: String, expected: EntryText.Completeness) {
    #expect(EntryText(text).completeness == expected)
  }

  @Test func `words, names and what nobody knows have roles of their own`() throws {
    let tried = try TriedSession()
    _ = tried.say("zoe = 1")
    func roles(_ text: String) -> [String: EntryText.Highlight.Role] {
      let found = tried.session.highlights(of: text).map { highlight in
        (String(decoding: Array(text.utf8)[highlight.bytes], as: UTF8.self), highlight.role)
      }
      return Dictionary(found) { first, _ in first }
    }
    let found = roles("local b = holds { id = \"x\" } + zoe + zo + string.rep(b, 3) -- end")
    #expect(found["holds"] == .word)
    #expect(found["zoe"] == .name)
    #expect(found["zo"] == .unknown)
    #expect(found["id"] == nil)
    #expect(found["local"] == .keyword)
    #expect(found["\"x\""] == .text)
    #expect(found["-- end"] == .comment)
    #expect(roles("hol")["hol"] == nil)
    #expect(roles(".why a")[".why"] == .command)
  }

  private func candidates(_ text: String, _ tried: TriedSession) -> [String] {
    tried.session.completions(of: text, at: text.utf8.count).candidates.map(\.text)
  }

  @Test func `words, fields, ids, methods and commands are offered where they belong`() throws {
    let tried = try TriedSession()
    _ = tried.say("ana = learner \"ana\"")
    #expect(candidates("learn", tried) == ["learner"])
    #expect(candidates("an", tried).first == "ana")
    #expect(candidates("holds { i", tried).contains("id"))
    #expect(candidates("credential \"x\" { requires = holds \"m", tried) == ["mig"])
    #expect(candidates("credential \"x\" { cre", tried).contains("credits"))
    #expect(candidates("credential \"x\" { validity = { ", tried).contains("period"))
    #expect(candidates("learner \"", tried) == ["ana", "ben"])
    #expect(candidates("learner(\"b", tried) == ["ben"])
    #expect(candidates("ana:earns \"", tried) == ["welder"])
    #expect(candidates("ana:ea", tried) == ["earns"])
    #expect(candidates("string.for", tried) == ["format"])
    #expect(candidates(".wh", tried) == [".why", ".whatif"])
    #expect(candidates(".why ", tried) == ["welder"])
    #expect(candidates(".why welder b", tried) == ["ben"])
    #expect(candidates(".whatif welder courses.at_l", tried) == ["courses.at_least="])
    #expect(candidates(".time ana:ear", tried) == ["earns"])
    #expect(candidates("x = 1 -- lea", tried).isEmpty)
    #expect(candidates("x = \"lea", tried).isEmpty)
  }

  @Test func `what is offered has its sentence`() throws {
    let tried = try TriedSession()
    let found = tried.session.completions(of: "holds { i", at: 9).candidates.first { $0.text == "id" }
    #expect(found?.says.isEmpty == false)
  }

  @Test func `the newest entry that began so is hinted at`() throws {
    let tried = try TriedSession()
    _ = tried.say("learner(\"ana\"):earns \"welder\"")
    #expect(tried.session.hint(for: "learner(\"ana\"):e", at: 16) == "arns \"welder\"")
    #expect(tried.session.hint(for: "desi", at: 4) == "gn")
    #expect(tried.session.hint(for: "desi", at: 2) == nil)
    #expect(tried.session.hint(for: "", at: 0) == nil)
  }
}
