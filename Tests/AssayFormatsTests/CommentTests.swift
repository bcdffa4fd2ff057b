import AssayFormats
import AssayLint
import AssayModel
import Testing

/// Where comments that are meant for Assay begin, and which lines they are about.
@Suite struct CommentTests {
  @Test(arguments: [
    ("x = 1 -- assay: a\n", [1...1]),
    ("-- assay: a\n\n-- more\nx = 1\n", [4...4]),
    ("x = \"-- assay: a\" -- assay: b\n", [1...1]),
    ("x = 'it\\'s -- assay: a'\n", []),
    ("x = [[\n-- assay: a\n]] -- assay: b\n", [3...3]),
    ("x = [==[ ]] -- assay: a ]==]\n", []),
    ("--[[ -- assay: a ]] --assay: b\n", [1...1]),
    ("--[==[\n-- assay: a\n]==]\n-- assay: b\ny = 2", [5...5]),
    ("x = 'open -- assay: a\ny = 1 -- assay: b\n", [2...2]),
  ]) func `in Lua`(text: String, lines: [ClosedRange<Int>]) {
    var sources = SourceMap()
    _ = sources.add(.init(path: "plugins/northwind/plugin.lua", bytes: Array(text.utf8)))
    let found = SourceComment.inLua(sources).filter { $0.text.contains("assay:") }
    #expect(found.map(\.lines) == lines)
  }

  @Test(arguments: [
    ("a: 1 # assay: x", [1...1]),
    ("# assay: x\n# more\n\na: 1", [4...4]),
    ("# assay: x\na:\n  # more\n  b: 1", [2...4]),
    ("a: > # assay: x\n  words\n", [1...2]),
    ("a: \"# assay: x\"\nb: '\n  # assay: x'\n", []),
    ("a: |\n  # assay: x\n# assay: y\nb: 1\n", [4...4]),
    ("\"a # assay: x\": 1", []),
    ("a: b#assay\nc: d # see # assay: x", [2...2]),
    ("a: 1\n# assay: x", [2...2]),
  ]) func `in YAML`(text: String, lines: [ClosedRange<Int>]) {
    var sources = SourceMap()
    let read = DocumentReader(path: "a.yaml").read(Array(text.utf8), into: &sources)
    let found = SourceComment.inYAML(read.documents, in: sources).filter { $0.text.contains("assay:") }
    #expect(found.map(\.lines) == lines)
  }

  @Test func `a difference is one that patch takes`() {
    func diff(_ old: String, _ new: String) -> String {
      UnifiedDiff(path: "a.yaml", old: Array(old.utf8), new: Array(new.utf8)).text.plain
    }
    #expect(diff("a\nb\n", "a\nb\n") == "")
    #expect(
      diff("a\nb\n", "a\nc")
        == "--- a/a.yaml\n+++ b/a.yaml\n@@ -1,2 +1,2 @@\n a\n-b\n+c\n\\ No newline at end of file\n")
    #expect(diff("", "a\n") == "--- a/a.yaml\n+++ b/a.yaml\n@@ -0,0 +1 @@\n+a\n")
    let long = (1...20).map { "\($0)\n" }
    let text = diff(long.joined(), long.filter { $0 != "3\n" && $0 != "18\n" }.joined())
    #expect(text.contains("@@ -1,6 +1,5 @@") && text.contains("@@ -15,6 +14,5 @@"))
  }
}
