import AssayFormats
import AssayModel
import AssayTestSupport
import Testing

struct JSONValueTests {
  private let value: JSONValue = [
    "title": "Welding \"basics\"/1 \\ 🔥é\u{2028}", "level": 5, "open": true, "gone": nil,
    "list": [1, [], ["x": [:]]],
  ]

  @Test func `pretty text has a member a line and keeps their order`() {
    #expect(
      value.text() == #"""
        {
          "title": "Welding \"basics\"/1 \\ 🔥é\u2028",
          "level": 5,
          "open": true,
          "gone": null,
          "list": [
            1,
            [],
            {
              "x": {}
            }
          ]
        }
        """#)
  }

  @Test func `compact text is one line without spaces`() {
    #expect(
      value.text(.compact)
        == #"{"title":"Welding \"basics\"/1 \\ 🔥é\u2028","level":5,"open":true,"gone":null,"#
        + #""list":[1,[],{"x":{}}]}"#)
  }

  @Test func `control characters are escaped`() {
    #expect(JSONValue.string("\u{202E}\u{E0041}").text() == #""\u202e\udb40\udc41""#)
    #expect(JSONValue.string("\u{0}\u{1F}\u{8}\u{C}\n\r\t\u{7F}").text() == "\"\\u0000\\u001f\\b\\f\\n\\r\\t\\u007f\"")
  }

  @Test func `every scalar comes back as it was written`() throws {
    var text = ""
    for value in [0...0x2FFF, 0xD700...0xD7FF, 0xE000...0xE0FF, 0xFE00...0x100FF, 0x10FFF0...0x10FFFF].joined() {
      if let scalar = Unicode.Scalar(UInt32(value)) { text.unicodeScalars.append(scalar) }
    }
    for layout in [JSONValue.Layout.pretty, .compact] {
      var sources = SourceMap()
      let read = DocumentReader(path: "a.json").read(
        JSONValue.object([.init(text, [.string(text)])]).bytes(layout), into: &sources)
      #expect(read.diagnostics.isEmpty)
      guard case .map(let entries) = try #require(read.documents.first).content else { return }
      #expect(entries.first.map { Array($0.key.utf8) } == Array(text.utf8))
      guard case .list(let items) = entries.first?.value.content else { return }
      #expect(items.first?.text.map { Array($0.utf8) } == Array(text.utf8))
    }
  }
}
