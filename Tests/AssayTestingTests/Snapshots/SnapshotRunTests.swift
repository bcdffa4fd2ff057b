import AssayFormats
import AssayTesting
import Testing

@Suite struct SnapshotRunTests {
  private func kept(_ texts: [String: String]) -> Snapshots {
    var snapshots = Snapshots()
    for (name, text) in texts { snapshots[name] = text }
    return snapshots
  }

  /// Of a test `t` with a body, what came of it and what is kept then.
  private func run(
    _ body: String, kept: [String: String] = [:], _ change: (inout TestOptions) -> Void = { _ in }
  ) -> (outcomes: [String], part: TestRun.Part) {
    var tried = TriedTests("it(\"t\", function() \(body) end)")
    tried.snapshots = self.kept(kept)
    change(&tried.options)
    let part = tried.run.part(1)
    return (TriedTests.outcomes(of: part.tests), part)
  }

  @Test func `what was never kept is kept, and counted`() {
    let (outcomes, part) = run("expect(\"one\\r\\ntwo\\n\\n\"):matches_snapshot() expect({ 1 }):matches_snapshot()")
    #expect(outcomes == ["passed t"])
    #expect(part.snapshots == kept(["t": "one\ntwo", "t #2": "{ 1 }"]))
    #expect(part.newSnapshots == 2)
  }

  @Test func `what was never kept fails where nothing new may be kept`() {
    let (outcomes, part) = run("expect(\"one\"):matches_snapshot()") { $0.keepsNewSnapshots = false }
    #expect(outcomes == ["failed t @1: this snapshot was never kept"])
    #expect(part.snapshots.isEmpty)
  }

  @Test func `what changed fails, and is kept where that is asked for`() {
    let body = "expect(\"new\"):matches_snapshot \"name\""
    let old = run(body, kept: ["t: name": "old"])
    #expect(old.outcomes == ["failed t @1: this is not the snapshot that was kept"])
    #expect(old.part.snapshots == kept(["t: name": "old"]))
    let updated = run(body, kept: ["t: name": "old", "gone": "x"]) { $0.updatesSnapshots = true }
    #expect(updated.outcomes == ["passed t"])
    #expect(updated.part.snapshots == kept(["t: name": "new"]))
  }

  @Test func `what no test asks for is told`() {
    let (_, part) = run("expect(1):matches_snapshot()", kept: ["t": "1", "u": "2"])
    #expect(part.obsoleteSnapshots == ["u"])
    #expect(part.snapshots == kept(["t": "1", "u": "2"]))
  }

  @Test func `what a test did not come to is not told, nor forgotten`() {
    let (outcomes, part) = run("error \"x\"", kept: ["t": "1", "t #2": "2", "t: name": "3"]) {
      $0.updatesSnapshots = true
    }
    #expect(outcomes == ["failed t @1: x"])
    #expect(part.obsoleteSnapshots == [])
    #expect(part.snapshots == kept(["t": "1", "t #2": "2", "t: name": "3"]))
    var skipped = TriedTests("skip(\"t\", \"r\", function() end)")
    skipped.snapshots = kept(["t": "1"])
    #expect(skipped.run.part(1).obsoleteSnapshots == [])
  }

  @Test func `where not all tests run nothing is called obsolete`() throws {
    let expression = try NameExpression("nothing")
    let (_, part) = run("", kept: ["u": "2"]) { $0.selection.names = expression }
    #expect(part.obsoleteSnapshots == [])
  }

  @Test(arguments: 1...4) func `tests of one name have snapshots of their own`(seed: Int) {
    var tried = TriedTests(
      """
      it("t", function() expect("first"):matches_snapshot() end)
      it("t", function() expect("second"):matches_snapshot() end)
      """)
    tried.options.seed = seed
    let part = tried.run.part(1)
    #expect(TriedTests.outcomes(of: part.tests) == ["passed t", "passed t"])
    #expect(part.snapshots == kept(["t": "first", "t~2": "second"]))
  }

  @Test func `two of one name in a test are refused, unless they are the same`() {
    let same = "expect(1):matches_snapshot \"n\" expect(1):matches_snapshot \"n\""
    #expect(run(same).outcomes == ["passed t"])
    let other = "expect(1):matches_snapshot \"n\" expect(2):matches_snapshot \"n\""
    #expect(run(other).outcomes == ["failed t @1: this test compares two snapshots called `n`"])
  }
}
