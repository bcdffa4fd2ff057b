import Foundation
import Testing

/// A person at a terminal.
@Suite(.serialized) struct ReplTests {
  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("assay: 1\nname: harbour-college\n", to: "assay.yaml")
    try folder.write("{ achievement: mig, title: MIG welding, kind: course }\n", to: "catalogue/mig.yaml")
    try folder.write("credential: welder\ntitle: Welder\nrequires: { holds: mig }\n", to: "credentials/welder.yaml")
    try folder.write("learner: ana\nawards: [{ achievement: mig, awarded: 2026-01-10 }]\n", to: "learners/ana.yaml")
    return folder
  }

  private static let up = "\u{1B}[A"

  @Test func `greets, answers, and gives the terminal back`() throws {
    let folder = try Self.folder()
    let person = try PseudoTerminal("assay repl --on 2026-05-01", in: folder.url)
    #expect(person.wait(for: "harbour-college: 1 design, 0 plugins, 1 learner; asked about 2026-05-01"))
    #expect(person.wait(for: "assay>"))
    person.type("1 + 1\r")
    #expect(person.wait(for: "\n2\nassay>"))
    person.type("learner(\"ana\"):earns \"welder\"\r")
    #expect(person.wait(for: "\ntrue\nassay>"))
    #expect(!person.isCooked)
    person.type("\u{4}")
    #expect(person.end() == 0)
    #expect(person.isCooked)
  }

  @Test func `several lines are one entry, which is recalled and changed as one`() throws {
    let folder = try Self.folder()
    let person = try PseudoTerminal("assay repl -q --no-history", in: folder.url)
    #expect(person.wait(for: "assay>"))
    person.type("for i = 1, 2 do\r")
    #expect(person.wait(for: "   ..."))
    person.type("print(i * 10)\rend\r")
    #expect(person.wait(for: "10\n20\nassay>"))
    person.type(Self.up)
    #expect(person.wait { $0.current == "   ... end" } != nil)
    #expect(person.screen.text.hasSuffix("assay> for i = 1, 2 do\n   ...   print(i * 10)\n   ... end"))
    person.type("\u{1B}[A\u{1B}[F\u{7F}\u{7F})")
    #expect(person.wait(for: "print(i * 1)"))
    person.type("\u{1B}[B\u{1B}[F\r")
    #expect(person.wait(for: "1\n2\nassay>"))
  }

  @Test func `a paste is taken as it is, tabs and line breaks too`() throws {
    let folder = try Self.folder()
    let person = try PseudoTerminal("assay repl -q --no-history", in: folder.url)
    #expect(person.wait(for: "assay>"))
    person.type("\u{1B}[200~if true then\n\tprint('pasted')\nend\u{1B}[201~")
    #expect(person.wait(for: "   ... end"))
    #expect(!person.screen.text.contains("\npasted"))
    person.type("\r")
    #expect(person.wait(for: "\npasted\nassay>"))
  }

  @Test(arguments: [
    "while true do end", "while true do pcall(error, 1) end",
    "('a'):rep(400):find(('a*'):rep(12) .. 'b')",
    "for i = 1, 1e9 do local t = { i } end",
  ])
  func `control-C stops what runs, and the session goes on`(entry: String) throws {
    let folder = try Self.folder()
    try folder.write("assay: 1\nname: x\nscripts: { budget: 1000000000 }\n", to: "assay.yaml")
    let person = try PseudoTerminal("assay repl -q --no-history", in: folder.url)
    #expect(person.wait(for: "assay>"))
    var fastest = Double.infinity
    for attempt in 1...3 {
      person.type(entry + "\r")
      #expect(person.wait { _ in person.isCooked } != nil)
      Thread.sleep(forTimeInterval: 0.2)
      let start = Date()
      person.type("\u{3}")
      let isStopped = person.wait { screen in
        screen.text.components(separatedBy: "error: interrupted").count > attempt && screen.current == "assay>"
      }
      #expect(isStopped != nil, "\(person.screen.text)")
      fastest = min(fastest, Date().timeIntervalSince(start))
    }
    #expect(fastest < 0.1, "it took \(fastest) s")
    person.type("'alive'\r")
    #expect(person.wait(for: "\n\"alive\"\nassay>"))
  }

  @Test func `control-C while typing clears the line`() throws {
    let folder = try Self.folder()
    let person = try PseudoTerminal("assay repl -q --no-history", in: folder.url)
    #expect(person.wait(for: "assay>"))
    person.type("never(\r")
    #expect(person.wait(for: "   ..."))
    person.type("\u{3}")
    #expect(person.wait { $0.current == "assay>" } != nil)
    person.type("2 + 3\r")
    #expect(person.wait(for: "\n5\nassay>"))
  }

  @Test func `tab completes words, ids and commands`() throws {
    let folder = try Self.folder()
    let person = try PseudoTerminal("assay repl -q --no-history", in: folder.url)
    #expect(person.wait(for: "assay>"))
    person.type("learn\t(\"a\t\"):ea\t \"w\t\"\r")
    #expect(person.wait(for: "assay> learner(\"ana\"):earns \"welder\"\ntrue"))
    person.type(".wh\t")
    #expect(person.wait(for: ".whatif"))
    person.type("\u{3}holds { i\t")
    #expect(person.wait(for: "issuer"))
  }

  @Test func `what was entered is there the next time, for its owner alone, unless it is not wanted`() throws {
    let folder = try Self.folder()
    let first = try PseudoTerminal("assay repl -q", in: folder.url)
    #expect(first.wait(for: "assay>"))
    first.type("6 * 7\r")
    #expect(first.wait(for: "\n42\nassay>"))
    first.type("\u{4}")
    #expect(first.end() == 0)
    let state = folder.url.appendingPathComponent(".local/state/assay/history")
    let files = try FileManager.default.contentsOfDirectory(atPath: state.path)
    let kept = try #require(files.first)
    #expect(files.count == 1 && kept.hasPrefix("harbour-college-"))
    let path = state.appendingPathComponent(kept).path
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)

    let second = try PseudoTerminal("assay repl -q", in: folder.url)
    #expect(second.wait(for: "assay>"))
    second.type(Self.up)
    #expect(second.wait(for: "assay> 6 * 7"))
    let third = try PseudoTerminal("assay repl -q --no-history", in: folder.url)
    #expect(third.wait(for: "assay>"))
    third.type(Self.up + "1\r")
    #expect(third.wait(for: "assay> 1\n1\nassay>"))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "6 * 7\n")
  }

  @Test func `a history that cannot be kept is a remark`() throws {
    let folder = try Self.folder()
    try folder.write("no folder", to: "state")
    let person = try PseudoTerminal(
      "assay repl -q", in: folder.url, environment: ["XDG_STATE_HOME": folder.url.path + "/state"])
    #expect(person.wait(for: "entries are not kept"))
    person.type("6 * 7\r")
    #expect(person.wait(for: "\n42\nassay>"))
    #expect(person.screen.text.components(separatedBy: "entries are not kept").count == 2)
  }

  @Test func `a new size is a new layout`() throws {
    let folder = try Self.folder()
    let person = try PseudoTerminal("assay repl -q --no-history", in: folder.url)
    #expect(person.wait(for: "assay>"))
    person.type("print('" + String(repeating: "m", count: 40) + "')")
    #expect(person.wait(for: "mm')"))
    person.resize(columns: 30, rows: 24)
    #expect(person.wait { $0.text.contains("mmm')") && !$0.lines.contains { $0.count > 30 } } != nil)
    person.type("\r")
    #expect(person.wait { $0.current == "assay>" } != nil)
  }

  @Test func `a terminal that can do nothing gets no escapes`() throws {
    let folder = try Self.folder()
    let person = try PseudoTerminal(
      "assay repl -q --no-history", in: folder.url, environment: ["TERM": "dumb"])
    #expect(person.wait(for: "assay>"))
    person.type("nothing_here\r")
    #expect(person.wait { $0.text.contains("is not a word that is known here") && $0.current == "assay>" } != nil)
    person.type("\u{4}")
    #expect(person.end() == 0)
    #expect(!person.received.contains("\u{1B}"))
  }

  @Test func `without colour nothing is coloured`() throws {
    let folder = try Self.folder()
    let person = try PseudoTerminal(
      "assay repl --no-history", in: folder.url, environment: ["NO_COLOR": "1"])
    #expect(person.wait(for: "assay>"))
    person.type("local n = 'text'\r.help\rnothing_here\r")
    #expect(person.wait { $0.text.contains("is not a word that is known here") && $0.current == "assay>" } != nil)
    person.type("\u{4}")
    #expect(person.end() == 0)
    #expect(!person.received.contains(/\u{1B}\[[0-9;]*3[0-7]m/))
  }

  @Test func `control-Z gives the terminal to the shell, and the session goes on afterwards`() throws {
    let folder = try Self.folder()
    let person = try PseudoTerminal(
      "set -m; assay repl -q --no-history; stty -a | grep -o ' icanon'; fg", in: folder.url)
    #expect(person.wait(for: "assay>"))
    person.type("kept = 5\rkept +")
    #expect(person.wait(for: "assay> kept +"))
    person.type("\u{1A}")
    #expect(person.wait(for: "icanon"))
    person.type(" 1\r")
    #expect(person.wait(for: "\n6\nassay>"), "\(person.screen.text)")
    person.type("\u{4}")
    #expect(person.end() == 0)
    #expect(person.isCooked)
  }

  @Test func `who is told to stop gives the terminal back`() throws {
    let folder = try Self.folder()
    let person = try PseudoTerminal("set -m; assay repl -q --no-history; echo status $?", in: folder.url)
    #expect(person.wait(for: "assay>"))
    person.type("'here'\r")
    #expect(person.wait(for: "\"here\"\nassay>"))
    person.kill(SIGTERM)
    #expect(person.wait(for: "status 143"))
    #expect(person.isCooked)
  }

  @Test func `a record is written as it goes, and tells the same story again`() throws {
    let folder = try Self.folder()
    let person = try PseudoTerminal(
      "assay repl -q --no-history --record story.scenario --on 2026-05-01", in: folder.url)
    #expect(person.wait(for: "assay>"))
    person.type("ana = learner \"ana\"\rnothing_here\rana:earns \"welder\"\r")
    #expect(person.wait(for: "\ntrue\nassay>"))
    let text = try String(contentsOf: folder.url.appendingPathComponent("story.scenario"), encoding: .utf8)
    person.type(".quit\r")
    #expect(person.end() == 0)
    let scenario = Scenario(text)
    let other = try TemporaryFolder()
    for file in scenario.files { try other.write(file.text, to: file.path) }
    let command = try #require(scenario.commands.first)
    let run = try BuiltAssay.run(command.line, in: other.url)
    #expect(run.status == 0)
    #expect(run.output.split(separator: "\n").map(String.init) == command.answer.filter { !$0.isEmpty })
    #expect(command.answer.filter { !$0.isEmpty } == ["true"])
    let again = try BuiltAssay.run("echo 1 | assay repl --record story.scenario", in: folder.url)
    #expect(again.status == 2)
    #expect(again.errors.contains("is there already"))
  }
}
