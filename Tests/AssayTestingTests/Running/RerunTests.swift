import AssayFormats
import AssayTesting
import Testing

/// The command that is told with a failure runs that test again, and no other.
@Suite struct RerunTests {
  private static let corpus = [
    "it(\"plain\", function() error \"x\" end)",
    "it(\"says \\\"no\\\" for $HOME, and 'yes'\", function() error \"x\" end)",
    "it(\"two\\nlines\", function() error \"x\" end)",
    "it(\"same\", function() error \"first\" end) it(\"same\", function() error \"second\" end)",
    "for number = 1, 12 do it(\"number \" .. number, function() error(\"x\" .. number) end) end",
    "cases(\"c\", { { \"1\", 1 }, { \"12\", 2 },\n { \"1\", 3 },\n {}, 5 }, function(_, n) error(tostring(n)) end)",
    "local rows = { { 1 }, { 2 } }\ncases(\"c\", rows, function(n) error(tostring(n)) end)",
    "describe(\"d\", function() it(\"a\", function() error \"a\" end) it(\"b\", function() error \"b\" end) end)",
    "describe(\"d\", function() cases(\"c\", { { 1 },\n { 2 } }, function(n)\n error(tostring(n)) end) end)",
    "local function both(name) it(name .. \" 1\", function() error \"1\" end) it(name .. \" 2\", function() error \"2\" end) end\nboth \"a\"\nboth \"b\"",
    "describe(\"d\", function() before_each(function() error \"x\" end)\n it(\"a\", function() end)\n it(\"a\", function() end) end)",
    "known_issue(\"k\", \"r\", function() end) known_issue(\"l\", \"r\", function() end)",
  ]

  @Test(arguments: corpus) func `a command runs one test, with the same outcome`(text: String) throws {
    let failed = TriedTests(text).tests
    #expect(!failed.isEmpty)
    for test in failed {
      #expect(test.outcome == .failed)
      let words = test.rerun.split(separator: " ")
      #expect(words.prefix(2) == ["assay", "test"] && words.count == 3)
      var again = TriedTests(text)
      again.options.selection.places = [try #require(TestSelection.Place(String(words[2])))]
      let tests = again.tests
      #expect(tests.map(\.id) == [test.id])
      #expect(tests.map(\.message) == [test.message])
    }
  }

  @Test(arguments: [
    ("tests/a_test.lua:3#2", "tests/a_test.lua:3#2"), ("tests/a b.lua", "'tests/a b.lua'"), ("it's", "'it'\\''s'"),
    ("$HOME", "'$HOME'"), ("#1", "'#1'"), ("", "''"), ("a\nb", "'a\nb'"), ("größe", "'größe'"),
  ]) func `paths are written as one word of a command line`(path: String, word: String) {
    #expect(path.quotedForShell == word)
  }

  @Test func `worked examples have commands of their own too`() {
    let lines = TriedYAML.mig.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .filter { $1.contains("- { learner: ") }.map { $0.offset + 1 }
    let tests = TriedTests("").run.part(0).tests
    #expect(tests.map(\.rerun) == lines.map { "assay test design.yaml:\($0)" })
  }
}
