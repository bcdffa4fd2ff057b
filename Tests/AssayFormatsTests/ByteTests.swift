import AssayFormats
import AssayModel
import AssayTestSupport
import Testing

struct ByteTests {
  private func read(_ bytes: [UInt8], as path: String = "a.yaml") -> (ReadDocuments, SourceMap) {
    var sources = SourceMap()
    let read = DocumentReader(path: path).read(bytes, into: &sources)
    return (read, sources)
  }

  static let wide: [String: [UInt8]] = [
    "UTF-16 little with mark": [0xFF, 0xFE] + "a: 1".utf16.flatMap { [UInt8(truncatingIfNeeded: $0), 0] },
    "UTF-16 big with mark": [0xFE, 0xFF] + "a: 1".utf16.flatMap { [0, UInt8(truncatingIfNeeded: $0)] },
    "UTF-16 little": "a: 1".utf16.flatMap { [UInt8(truncatingIfNeeded: $0), 0] },
    "UTF-16 big": "a: 1".utf16.flatMap { [0, UInt8(truncatingIfNeeded: $0)] },
    "UTF-32 little with mark": [0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0],
    "UTF-32 big with mark": [0, 0, 0xFE, 0xFF, 0, 0, 0, 0x61],
    "UTF-32 little": [0x61, 0, 0, 0, 0x3A, 0, 0, 0],
  ]

  @Test(arguments: wide.keys.sorted(), ["a.yaml", "a.json"])
  func `text of two or four bytes to the character is named`(_ name: String, path: String) throws {
    let (read, _) = read(try #require(Self.wide[name]), as: path)
    #expect(read.diagnostics.map(\.rule) == ["not-utf8"])
    #expect(read.diagnostics[0].message == "this file was saved as \(name.prefix(6))")
    #expect(read.diagnostics[0].range?.numbers == "1:1-1:2")
  }

  @Test(
    arguments: [
      ([0x80], "1:1-1:2"), ([0xC3, 0x28], "1:1-1:2"), ([0xC0, 0xAF], "1:1-1:2"), ([0xED, 0xA0, 0x80], "1:1-1:2"),
      ([0xF4, 0x90, 0x80, 0x80], "1:1-1:2"), ([0xE2, 0x82], "1:1-1:2"), ([0x61, 0xF0, 0x9F, 0x94], "1:2-1:3"),
      (Array("a: 1\r\nb: 🔥".utf8) + [0xE9, 0x0A], "2:5-2:6"), ([0xEF, 0xBB, 0xBF, 0x61, 0xFF], "1:2-1:3"),
      (Array("a\rb\n".utf8) + [0xFF], "3:1-3:2"),
    ] as [([UInt8], String)]) func `the first byte that is not UTF-8 is marked`(_ bytes: [UInt8], range: String)
  {
    for path in ["a.yaml", "a.json"] {
      let (read, _) = read(bytes, as: path)
      #expect(read.diagnostics.map(\.rule) == ["not-utf8"])
      #expect(read.diagnostics[0].range?.numbers == range)
    }
  }

  @Test func `a letter of Windows-1252 is recognised`() {
    let (read, _) = read(Array("title: Caf".utf8) + [0xE9, 0x0A])
    #expect(read.diagnostics[0].message == "the byte 0xE9 is not UTF-8 text, it is `é` in a file saved as Windows-1252")
  }

  @Test func `every file is registered, refused or not, without its mark`() {
    let (good, sources) = read([0xEF, 0xBB, 0xBF] + Array("a: 1".utf8))
    #expect(sources.files[Int(good.file.index)].bytes == Array("a: 1".utf8))
    #expect(sources.path(of: good.file) == "a.yaml")
    let (bad, more) = read(Array("a: [".utf8))
    #expect(more.files[Int(bad.file.index)].bytes == Array("a: [".utf8))
    #expect(bad.documents.isEmpty)
  }

  @Test func `a project's files share one table`() {
    var sources = SourceMap()
    let first = DocumentReader(path: "a.yaml").read(Array("a: 1".utf8), into: &sources)
    let second = DocumentReader(path: "b.json").read(Array("[1]".utf8), into: &sources)
    #expect(sources.value(of: first.documents[0].node)?.file == first.file)
    #expect(sources.value(of: second.documents[0].node)?.file == second.file)
    #expect(first.file != second.file)
  }
}
