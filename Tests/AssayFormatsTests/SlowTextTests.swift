import AssayFormats
import AssayModel
import AssayTestSupport
import Testing

/// Texts at which a scanner may look again and again, or pile things up.
struct SlowTextTests {
  static let parts: [String: String] = [
    "questions": "? ", "items": "- ", "short items": "- a\n", "fields": "a: b\n", "keys in flow": "a: b, ",
    "pairs": "{a: b}, ", "explicit keys": "? a\n", "colons": ":\n", "colons without a space": ":", "quotes": "\"a\" ",
    "commas": ",", "comments": "# a\n", "empty lines": "\n", "blanks": "a ", "lines of a text": "a\n",
    "documents": "---\n", "ends": "...\n", "documents with text": "--- a\n", "directives": "%TAG !a! b\n",
    "unknown directives": "%A b\n", "anchors": "- &a b\n", "unknown aliases": "- *a\n", "tags": "- !a b\n",
    "duplicates": "a: \n", "backslashes": "\\", "emoji": "🔥", "closing": "]", "block lines": " a\n", "tabs": "\t",
    "bangs": "!", "empty items": "-\n", "merges": "<<: {}\n",
  ]

  /// At the full 4 MB each took below 4 s in a debug build, and what is feared here takes hours; a part of that size
  /// tells the two apart, and leaves time for other tests.
  @Test(arguments: parts.keys.sorted()) func `no text takes long, however it repeats itself`(_ name: String) throws {
    let part = try #require(Self.parts[name])
    for begin in ["", "[", "{", "\"", "a: |\n", "? ", "- [a"] {
      let text = begin + String(repeating: part, count: 64 * 1024 / part.utf8.count)
      for path in ["a.yaml", "a.json"] {
        var sources = SourceMap()
        let bytes = Array(text.utf8)
        let time = ContinuousClock().measure { _ = DocumentReader(path: path).read(bytes, into: &sources) }
        #expect(time < Patience.seconds(5), "\(path) after `\(begin)`")
      }
    }
  }

  /// Looking upwards for the beginning of the list must not look at the whole file again for each item.
  @Test func `a long list below a value is refused soon`() {
    let text =
      String(repeating: "\n", count: 400_000) + "a: 1\n" + String(repeating: "  - b\n", count: 60_000) + "  - c: d\n"
    var sources = SourceMap()
    let time = ContinuousClock().measure {
      let read = DocumentReader(path: "a.yaml").read(Array(text.utf8), into: &sources)
      #expect(read.diagnostics.map(\.range?.start) == [SourcePosition(line: 400_002, column: 3)])
    }
    #expect(time < Patience.seconds(10))
  }

  /// libyaml compares each directive with all before it.
  @Test func `directives are counted before libyaml sees them`() {
    var sources = SourceMap()
    let text = (0..<200_000).map { "%TAG !a\($0)! b\n" }.joined() + "--- a\n"
    let time = ContinuousClock().measure {
      let read = DocumentReader(path: "a.yaml").read(Array(text.utf8), into: &sources)
      #expect(read.diagnostics.map(\.rule) == ["yaml-syntax"])
      #expect(read.diagnostics.first?.range?.start == SourcePosition(line: 101, column: 1))
    }
    #expect(time < Patience.seconds(10))
  }
}
