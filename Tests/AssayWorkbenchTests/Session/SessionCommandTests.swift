import AssayModel
import Foundation
import Testing

@testable import AssayWorkbench

@Suite struct SessionCommandTests {
  @Test func `a misspelt command is answered with the nearest, a short one is enough`() throws {
    let tried = try TriedSession()
    #expect(tried.say(".wyh welder ana").contains("did you mean `.why`?"))
    #expect(tried.say(".bud").contains("units in one entry"))
    #expect(tried.say(".t").contains("may be"))
    #expect(tried.say(".why welder").contains("this is written `.why CRED LEARNER`"))
  }

  @Test(arguments: SessionCommand.all.map(\.name)) func `every command has its help`(name: String) throws {
    let command = try #require(SessionCommand.all.first { $0.name == name })
    #expect(command.example.hasPrefix("." + name))
    // It is broken into lines where the page ends.
    let words = try TriedSession().say(".help \(name)").split { $0.isWhitespace }.joined(separator: " ")
    #expect(words.contains(command.says))
  }

  @Test func `why says what is missing, of the project's learners and of the session's`() throws {
    let tried = try TriedSession()
    #expect(tried.say(".why welder ana").contains("earned: ana"))
    _ = tried.say("zoe = learner(\"ana\"):without \"safety\"")
    #expect(tried.say(".why welder zoe").contains("not met      an award of safety"))
    #expect(tried.say(".why weldr ana").contains("did you mean `welder`?"))
    #expect(tried.say(".why welder an").contains("there is no learner `an`"))
  }

  @Test func `what would be if says who loses and who gains, and changes nothing`() throws {
    let tried = try TriedSession()
    let losing = tried.say(".whatif welder courses.at_least=12 ects")
    #expect(losing.contains("courses.at_least: 6 ects -> 12 ects"))
    #expect(losing.contains("stricter: of all learners that there could be"))
    #expect(losing.contains("of 2 learners on record, 1 would lose it, 1 would see no difference"))
    #expect(losing.contains("loses  ana  earned -> not earned"))
    #expect(losing.contains("stays  ben  earned"))
    #expect(tried.say("learner(\"ana\"):earns \"welder\"") == "true")

    _ = tried.say("credential \"welder\" { requires = credits { at_least = \"30 ects\", name = \"courses\" } }")
    #expect(tried.say(".whatif welder courses.at_least=12 ects").contains("gains  ben  not earned -> earned"))
  }

  @Test func `what cannot be changed is said at its place`() throws {
    let tried = try TriedSession()
    #expect(tried.say(".whatif welder course.at_least=3 ects").contains("did you mean `courses.at_least`?"))
    #expect(tried.say(".whatif welder courses=3").contains("`courses` has several fields"))
    let faulty = tried.say(".whatif welder courses.at_least=many")
    #expect(faulty.contains("--> (what if):1:"), "\(faulty)")
    #expect(tried.say(".whatif welder").contains("this is written"))
    #expect(tried.say(".whatif welder credits=[1").contains("(what if)"))
  }

  @Test func `the day and the width can be set`() throws {
    let tried = try TriedSession()
    #expect(tried.say(".set on 2027-01-01") == "on 2027-01-01")
    #expect(tried.say(".why welder ana").contains("on 2027-01-01"))
    #expect(tried.say(".set on tomorrow").contains("is not a date"))
    #expect(tried.say(".set onn 2027-01-01").contains("did you mean `on`?"))
    #expect(tried.say(".set").contains("width 80"))
  }

  @Test func `a reload says what changed, and keeps what is bound`() throws {
    let tried = try TriedSession()
    _ = tried.say("ana = learner \"ana\"")
    #expect(tried.say("ana:earns \"welder\"") == "true")
    #expect(tried.say(".reload") == "nothing changed")
    let path = tried.root + "/credentials/welder.yaml"
    let text = try String(contentsOfFile: path, encoding: .utf8).replacingOccurrences(of: "6 ects", with: "9 ects")
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    #expect(tried.say(".reload").contains("changed  credentials/welder.yaml"))
    #expect(tried.say("ana:earns \"welder\"") == "false")
  }

  @Test func `what was tried is saved, loaded and never written over by mistake`() throws {
    let tried = try TriedSession()
    let path = tried.root + "/tries.lua"
    _ = tried.say("local n = 20")
    _ = tried.say("n + 1")
    _ = tried.say("nothing()")
    #expect(tried.say(".save \(path)").hasSuffix("2 entries"))
    #expect(try tried.read("tries.lua") == "      n = 20\n_ = n + 1\n")
    #expect(tried.say(".save \(path)").contains("is there already"))
    #expect(tried.say(".save! \(path)").hasSuffix("2 entries"))
    let other = try TriedSession()
    #expect(other.say(".load \(path)").isEmpty)
    #expect(other.say("n, _") == "20\n21")
    #expect(other.say(".load nowhere.lua").contains("`nowhere.lua` does not exist"))
  }

  @Test func `tests are made of what was tried, and pass`() throws {
    let tried = try TriedSession()
    for entry in [
      "local ana = learner \"ana\"", "ana:earns \"welder\"", "ana:on(\"2025-01-01\"):earns \"welder\"", "ana.id",
      "ana:evaluate \"welder\"", "_.missing", ".why welder ben", "ana:without(\"mig\"):earns(\"welder\")",
      ".whatif welder courses.at_least=12 ects",
    ] { _ = tried.say(entry) }
    let said = tried.say(".test-from tried")
    #expect(said.hasSuffix("the 2 tests pass"), "\(said)")
    let test = try tried.read("tests/tried_test.lua")
    #expect(test.contains("local ana = learner \"ana\":on \"2026-05-01\""))
    #expect(test.contains("expect(ana):earns \"welder\""))
    #expect(test.contains("expect(ana:on(\"2025-01-01\")):misses \"welder\""))
    #expect(test.contains("expect(ana.id):equals(\"ana\")"))
    #expect(test.contains("expect(learner \"ben\":on \"2026-05-01\"):earns \"welder\""))
    #expect(try tried.read("tests/tried_what_if_test.lua").contains("at_least = \"12 ects\""))
    #expect(tried.say(".test-from tried").contains("nothing that was tried since"))
    #expect(tried.say(".test").contains("2 passed"))
    #expect(tried.say(".test -k nothing").contains("no test was meant"))
  }

  @Test func `a record can be run again`() throws {
    let tried = try TriedSession()
    _ = tried.say("ana = learner \"ana\"")
    _ = tried.say("anna")
    _ = tried.say("ana:earns \"welder\"")
    let record = tried.session.record
    #expect(record.contains("-- session.lua --\nana = learner \"ana\"\n-- anna\nana:earns \"welder\"\n"))
    #expect(record.hasSuffix("$ assay repl --on 2026-05-01 < session.lua\ntrue\n"))
    #expect(record.contains("-- credentials/welder.yaml --\ncredential: welder\n"))
  }

  @Test func `findings are those of the linter, of one design where it is named`() throws {
    let tried = try TriedSession()
    #expect(tried.say(".lint") == "nothing is wrong")
    _ = tried.say("credential \"empty\" { title = \"Empty\", requires = any_of {} }")
    #expect(tried.say(".lint empty").contains("(entry 1)"))
    #expect(tried.say(".graph welder").contains("an award of safety"))
  }
}
