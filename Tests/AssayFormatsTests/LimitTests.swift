import AssayFormats
import AssayModel
import AssayTestSupport
import Testing

struct LimitTests {
  private func read(_ text: String, as path: String = "a.yaml") -> (ReadDocuments, String) {
    var sources = SourceMap()
    let read = DocumentReader(path: path).read(Array(text.utf8), into: &sources)
    let found = read.diagnostics.map { "\($0.rule) \($0.range?.numbers ?? "nowhere")" }
    return (read, found.joined(separator: ", "))
  }

  private func nested(_ open: String, _ depth: Int, _ inner: String, _ close: String) -> String {
    String(repeating: open, count: depth) + inner + String(repeating: close, count: depth)
  }

  @Test(arguments: [
    ("a.yaml", "[", "1", "]", 1), ("a.json", "[", "1", "]", 1), ("a.yaml", "{a: ", "1", "}", 4),
    ("a.json", #"{"a":"#, "1", "}", 5), ("a.yaml", "- ", "1", "", 2), ("a.yaml", "? ", "1", "", 2),
  ]) func `128 levels are read and 129 are not`(_ path: String, open: String, inner: String, close: String, step: Int) {
    // An explicit key that is no text is refused before it is deep.
    if open != "? " {
      let (deepest, none) = read(nested(open, ReadingLimits.depth, inner, close), as: path)
      #expect(none == "")
      #expect(deepest.documents.count == 1)
    }
    let column = ReadingLimits.depth * step + 1
    let (lost, found) = read(nested(open, ReadingLimits.depth + 1, inner, close), as: path)
    #expect(found == "too-deep 1:\(column)-1:\(column + 1)")
    #expect(lost.documents.isEmpty)
  }

  @Test func `a million brackets end at once`() {
    let time = ContinuousClock().measure {
      #expect(read(nested("[", 1_000_000, "", "")).1 == "too-deep 1:129-1:130")
      #expect(read(nested("[", 1_000_000, "", ""), as: "a.json").1 == "too-deep 1:129-1:130")
      #expect(read(nested("a: {", 800_000, "", "")).1.hasPrefix("too-deep 1:"))
      #expect(read(nested("[{a: ", 500_000, "", "")).1.hasPrefix("too-deep 1:"))
    }
    #expect(time < Patience.seconds(20))
  }

  @Test func `aliases of aliases count what they repeat`() {
    var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...9 {
      let alias = "*a\(level - 1)"
      bomb += "a\(level): &a\(level) [\(Array(repeating: alias, count: 9).joined(separator: ", "))]\n"
    }
    #expect(read(bomb).1 == "too-many-nodes 6:15-6:18")
  }

  @Test func `merging counts too`() {
    var bomb = "m: &m0 {" + (0..<1_000).map { "k\($0): 1" }.joined(separator: ", ") + "}\n"
    for level in 1...900 { bomb += "m\(level): { <<: *m0 }\n" }
    #expect(read(bomb).1.hasPrefix("too-many-nodes"))
  }

  @Test func `an alias does not make a document deeper than it may be`() {
    let inner = "a: &a " + nested("[", 100, "1", "]") + "\n"
    #expect(read(inner + "b: " + nested("[", 27, "*a", "]") + "\n").1 == "")
    #expect(read(inner + "b: " + nested("[", 28, "*a", "]") + "\n").1 == "too-deep 2:32-2:34")
  }

  @Test func `1,000 aliases are read and 1,001 are not`() {
    let allowed = "a: &a 1\nb: [" + Array(repeating: "*a", count: 1_000).joined(separator: ",\n") + "]\n"
    #expect(read(allowed).1 == "")
    #expect(read(allowed + "c: *a\n").1 == "too-many-aliases 1002:4-1002:6")
  }

  @Test(arguments: ["a.yaml", "a.json"]) func `200,000 values are read and one more is not`(_ path: String) {
    let items = Array(repeating: "1", count: ReadingLimits.nodes - 1).joined(separator: ",\n")
    #expect(read("[\(items)]", as: path).1 == "")
    #expect(read("[\(items),\n22]", as: path).1 == "too-many-nodes 200000:1-200000:3")
  }

  @Test(arguments: ["a.yaml", "a.json"]) func `4 MB are read and a byte more is not`(_ path: String) {
    let blanks = String(repeating: " ", count: ReadingLimits.fileSize - 2)
    #expect(read(blanks + "[]", as: path).1 == "")
    let (large, found) = read(blanks + " []", as: path)
    #expect(found == "file-too-large 1:1-1:1")
    #expect(large.diagnostics[0].message == "this file is larger than the 4 MB that are read")
  }
}
