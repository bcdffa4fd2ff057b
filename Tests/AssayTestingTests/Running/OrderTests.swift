import AssayFormats
import AssayTesting
import Testing

@Suite struct OrderTests {
  private func ran(seed: Int) -> [String] {
    var tried = TriedTests(
      """
      describe("a", function() for number = 1, 6 do it("t" .. number, function() end) end end)
      for number = 1, 6 do it("u" .. number, function() end) end
      """)
    tried.options.seed = seed
    // Where failures may end the run, results come as the tests ran.
    tried.options.bail = 100
    return tried.tests.map(\.name)
  }

  @Test func `the order is drawn from the seed alone`() {
    #expect(ran(seed: 1) == ran(seed: 1))
    #expect(Set((1...5).map { ran(seed: $0) }).count > 1)
    #expect(ran(seed: 1).sorted() == ran(seed: 2).sorted())
  }

  @Test func `the tests of a block stay together`() throws {
    let places = ran(seed: 3).enumerated().filter { $1.hasPrefix("a > ") }.map(\.offset)
    #expect(try #require(places.last) - places[0] == 5)
  }

  @Test func `results come as the tests are written, where nothing ends the run`() {
    var tried = TriedTests("for number = 1, 9 do it(\"t\" .. number, function() end) end")
    for seed in 1...5 {
      tried.options.seed = seed
      #expect(tried.tests.map(\.name) == (1...9).map { "t\($0)" })
    }
  }

  @Test func `tests are planned as they are written, whatever order they are drawn in`() {
    let tried = TriedTests(
      """
      describe("a", function()
        it("t", function() end)
        describe("b", function() it("u", function() end) end)
      end)
      it("v", function() end)
      """)
    #expect(tried.run.planned().chosen.filter { $0.kind == .test }.map(\.name) == ["a > t", "a > b > u", "v"])
  }

  @Test func `tests of the same name are told apart in the order in which they are written`() {
    let tried = TriedTests(
      "describe(\"a\", function() it(\"t\", function() end) end)\ndescribe(\"a\", function() it(\"t\", function() end) end)"
    )
    #expect(
      tried.run.planned().chosen.suffix(2).map(\.id)
        == ["tests/mig_test.lua > a > t", "tests/mig_test.lua > a > t~2"])
  }
}
