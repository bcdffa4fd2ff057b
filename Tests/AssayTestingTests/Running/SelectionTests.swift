import AssayFormats
import AssayTesting
import Testing

@Suite struct SelectionTests {
  private static let text = """
    describe("drills #slow", function()
      it("are needed", function()
        expect(1):equals(1)
      end)

      it("grow old #dated", function() end)
    end)

    cases("pass mark", {
      { "below", 69 },
      { "exact", 70 },
    }, function(_, score)
      expect(score):near(70, 1)
    end)
    for number = 1, 2 do it("loop " .. number, function() end) end
    describe("one line", function() it("a", function() end) it("b", function() end) end)
    """

  private func chosen(_ select: (inout TestSelection) -> Void) -> [String] {
    var tried = TriedTests(Self.text)
    select(&tried.options.selection)
    return tried.run.planned().chosen.filter { $0.kind == .test }.map { $0.path.last ?? "" }
  }

  @Test(arguments: [
    (1, ["are needed", "grow old #dated"]), (2, ["are needed"]), (3, ["are needed"]),
    (5, ["are needed", "grow old #dated"]), (6, ["grow old #dated"]), (8, []),
    (9, ["pass mark: below", "pass mark: exact"]), (10, ["pass mark: below"]), (11, ["pass mark: exact"]),
    (13, ["pass mark: below", "pass mark: exact"]), (15, ["loop 1", "loop 2"]), (16, ["a", "b"]), (99, []),
  ]) func `a line means the test or the block it stands in`(line: Int, names: [String]) {
    #expect(chosen { $0.places = [.init(file: "tests/mig_test.lua", line: line)] } == names)
  }

  @Test func `one of the tests that a line means is told by its number`() {
    let place = TestSelection.Place(file: "tests/mig_test.lua", line: 15, ordinal: 2)
    #expect(chosen { $0.places = [place] } == ["loop 2"])
    #expect(chosen { $0.places = [.init(file: "tests/mig_test.lua", line: 15, ordinal: 3)] } == [])
  }

  @Test(arguments: [
    ("a:1", "a", 1, nil), ("a:1#2", "a", 1, 2), ("a:12:5", "a", 12, nil), ("a:b:7", "a:b", 7, nil),
  ]) func `a place is read as reports write it`(written: String, file: String, line: Int, ordinal: Int?) throws {
    let place = try #require(TestSelection.Place(written))
    #expect((place.file, place.line, place.ordinal) == (file, line, ordinal))
  }

  @Test(arguments: ["a", "a:", "a:0", "a:x", "a:-1", "a:1#", "a:1#0", "a:99999999999999999999", ""])
  func `what ends in no line is a path`(written: String) { #expect(TestSelection.Place(written) == nil) }

  @Test func `a folder means what is below it, and no other that begins with its letters`() {
    #expect(chosen { $0.places = [.init(file: "tests")] }.count == 8)
    #expect(chosen { $0.places = [.init(file: "test")] } == [])
  }

  @Test func `tags are of blocks and of tests, and one of them is enough`() {
    #expect(chosen { $0.tags = ["slow"] } == ["are needed", "grow old #dated"])
    #expect(chosen { $0.tags = ["dated", "never"] } == ["grow old #dated"])
    #expect(chosen { $0.tags = ["slo"] } == [])
  }

  @Test(arguments: [
    ("needed", ["are needed"]), ("drills and not needed", ["grow old #dated"]),
    ("MARK and exact", ["pass mark: exact"]),
    ("pass mark: below", ["pass mark: below"]), ("'pass mark' and not \"exact\"", ["pass mark: below"]),
    ("needed or (mark and not below)", ["are needed", "pass mark: exact"]), ("tests", []),
  ]) func `words choose by names, not by files`(words: String, names: [String]) throws {
    let expression = try NameExpression(words)
    #expect(chosen { $0.names = expression } == names)
  }

  @Test func `everything that is asked has to hold`() throws {
    let expression = try NameExpression("old")
    #expect(
      chosen {
        $0.names = expression
        $0.tags = ["slow"]
        $0.places = [.init(file: "tests/mig_test.lua", line: 2)]
      } == [])
  }

  @Test func `those that failed are run again, and all of a file or a block that could not be read`() {
    #expect(chosen { $0.failed = ["tests/mig_test.lua > drills #slow > are needed"] } == ["are needed"])
    #expect(chosen { $0.failed = ["tests/mig_test.lua > loading"] }.count == 8)
    #expect(chosen { $0.failed = ["tests/mig_test.lua > one line > loading"] } == ["a", "b"])
    #expect(chosen { $0.failed = [] } == [])
  }
}
