internal import AssayFormats
import AssayModel
import AssayWorkbench
import Testing

@Suite struct SessionTests {
  @Test func `an expression prints itself, and is remembered`() throws {
    let tried = try TriedSession()
    #expect(tried.say("1 + 1") == "2")
    #expect(tried.say("_ * 3 -- three times") == "6")
    #expect(tried.say("'a', \"b\\n\" == nil") == "\"a\"\nfalse")
    #expect(tried.say("{ b = 1, a = { 1, 'x' }, ['k k'] = true }") == "{ a = { 1, \"x\" }, b = 1, [\"k k\"] = true }")
    #expect(tried.say("print('said') ") == "said")
  }

  @Test func `a local lives on, and no column moves`() throws {
    let tried = try TriedSession()
    #expect(tried.say("local x <const>, y = 1, 2") == "")
    #expect(tried.say("local function twice(n) return 2 * n end") == "")
    #expect(tried.say("twice(x + y)") == "6")
    #expect(tried.say("do local z = 5 end").isEmpty)
    #expect(tried.say("z").contains("`z` is not a word that is known here"))
    #expect(tried.say("local q = nothing.here").contains("(entry 6):1:11"))
  }

  @Test func `what fails is shown where it stands, and the session goes on`() throws {
    let tried = try TriedSession()
    _ = tried.say("ana = learner \"ana\"")
    let said = tried.say("1 + anna.id")
    #expect(said.contains("--> (entry 2):1:5"))
    #expect(said.contains("1 | 1 + anna.id\n   |     ^^^^"))
    #expect(said.contains("did you mean `ana`?"))
    #expect(tried.say("learner \"anna\"").contains("did you mean `ana`?"))
    #expect(tried.say("x = = 2").hasPrefix("error[script-syntax]"))
    #expect(tried.say("ana.id") == "\"ana\"")
  }

  @Test func `a loop without end stops at the budget, and the session goes on`() throws {
    let tried = try TriedSession(["assay.yaml": "assay: 1\nname: harbour-college\nscripts: { budget: 1000000 }\n"])
    let answer = tried.session.enter("while true do end")
    #expect(answer.outcome == .undecided)
    #expect(tried.say("1") == "1")
  }

  @Test func `a credential is a card, a learner a table, an evaluation a tree`() throws {
    let tried = try TriedSession()
    #expect(tried.say("design \"welder\"").hasPrefix("Welder (welder)\n  kind      credential\n  credits   12 ects"))
    #expect(tried.say("learner \"ana\"").contains("award       mig     2026-02-10"))
    #expect(tried.say("learner(\"ana\"):evaluate \"welder\"").contains("earned: ana, on 2026-05-01"))
  }

  @Test func `what is declared becomes part of the session, and is taken back`() throws {
    let tried = try TriedSession()
    #expect(
      tried.say("credential \"fitter\" { title = \"Fitter\", requires = holds \"tig\" }")
        == "credential fitter is part of this session")
    #expect(tried.say("learner(\"ben\"):earns \"fitter\"") == "true")
    #expect(tried.say("n = 7") == "")
    #expect(tried.say(".undo") == "taken back: n = 7")
    #expect(tried.say("n").contains("is not a word"))
    _ = tried.say(".undo")
    #expect(tried.say(".undo").contains("learner(\"ben\")"))
    _ = tried.say(".undo")
    #expect(tried.say("learner(\"ben\"):earns \"fitter\"").contains("`fitter` is no credential"))
  }

  @Test func `what is declared wrongly changes nothing`() throws {
    let tried = try TriedSession()
    #expect(tried.say("credential \"welder\" { requires = holds \"mgi\" }").contains("did you mean `mig`?"))
    #expect(tried.say("learner(\"ana\"):earns \"welder\"") == "true")
  }

  @Test func `words can be tried without a project`() {
    let session = Session(nil, on: TriedSession.day)
    #expect(session.greeting.plain.contains("no project"))
    #expect(session.enter("days_between(\"2026-01-01\", \"2026-01-31\")").text.plain == "30\n")
    #expect(session.enter(".why a b").complaint.plain.contains("there is no credential `a`"))
    #expect(session.enter(".reload").complaint.plain.contains("no project"))
  }

  @Test func `who types help or exit is told how it is written`() throws {
    let tried = try TriedSession()
    #expect(tried.say("help").contains("write `.help`"))
    #expect(tried.say("exit").contains("write `.quit`"))
    #expect(tried.session.enter(".quit").outcome == .left)
  }

  @Test func `nothing that an author wrote moves the cursor`() throws {
    let tried = try TriedSession()
    for entry in ["\"\\27[2J\"", "print(\"\\27[2J\")", "error \"\\27[2J\"", ".why \u{1B}[2J x", "learner \"\\27[2J\""] {
      #expect(!tried.say(entry).contains("\u{1B}"), "\(entry)")
    }
  }
}
