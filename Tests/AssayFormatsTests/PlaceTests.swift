import AssayFormats
import AssayModel
import AssayTestSupport
import Testing

struct PlaceTests {
  struct Example: CustomStringConvertible, Sendable {
    var description: String
    var path = "a.yaml"
    var text: String
    var outline: String
  }

  static let examples: [Example] = [
    Example(
      description: "fields, lists and quotes",
      text: "title: A b\nlevel: \"3\"\nlist:\n  - x\n  - 'y'\nlast:\n- z\n",
      outline: """
        map [1:1-7:4]
          title 1:1-1:6 = A b [1:8-1:11]
          level 2:1-2:6 = "3" [2:9-2:10]
          list 3:1-3:5 = list [4:3-5:8]
            x [4:5-4:6]
            "y" [5:6-5:7]
          last 6:1-6:5 = list [7:1-7:4]
            z [7:3-7:4]
        """),
    Example(
      description: "flow collections with their brackets", text: "a: [b, { c: d }, [e: f], {}]\ng: [\n  h\n]\n",
      outline: """
        map [1:1-4:2]
          a 1:1-1:2 = list [1:4-1:29]
            b [1:5-1:6]
            map [1:8-1:16]
              c 1:10-1:11 = d [1:13-1:14]
            list [1:18-1:24]
              map [1:19-1:23]
                e 1:19-1:20 = f [1:22-1:23]
            map [1:26-1:28]
          g 2:1-2:2 = list [2:4-4:2]
            h [3:3-3:4]
        """),
    Example(
      description: "empty values stand behind the colon",
      text: "a:\nb :  # none\nc: ~\nd: null\ne: { f, g: , h }\n? i\n? j\n: k\nl:\n  -\n  - m\n",
      outline: """
        map [1:1-11:6]
          a 1:1-1:2 =  [1:3-1:3]
          b 2:1-2:2 =  [2:4-2:4]
          c 3:1-3:2 = ~ [3:4-3:5]
          d 4:1-4:2 = null [4:4-4:8]
          e 5:1-5:2 = map [5:4-5:17]
            f 5:6-5:7 =  [5:7-5:7]
            g 5:9-5:10 =  [5:11-5:11]
            h 5:14-5:15 =  [5:15-5:15]
          i 6:3-6:4 =  [6:4-6:4]
          j 7:3-7:4 = k [8:3-8:4]
          l 9:1-9:2 = list [10:3-11:6]
             [10:4-10:4]
            m [11:5-11:6]
        """),
    Example(
      description: "blocks from their first to their last character",
      text: "a: |\n\n  one\n    two  \n\n# no\nb: >-\n  three\n  four\nc: | # empty\nd: |2\n   e\n",
      outline: #"""
        map [1:1-12:5]
          a 1:1-1:2 = "\none\n  two  \n" [3:3-4:8]
          b 7:1-7:2 = "three four" [8:3-9:7]
          c 10:1-10:2 = "" [10:4-10:5]
          d 11:1-11:2 = " e\n" [12:4-12:5]
        """#),
    Example(
      description: "text over several lines", text: "a: one\n  two\nb: \"three\n\n  four\"\nc: d # e\n",
      outline: #"""
        map [1:1-6:5]
          a 1:1-1:2 = one two [1:4-2:6]
          b 3:1-3:2 = "three\nfour" [3:5-5:7]
          c 6:1-6:2 = d [6:4-6:5]
        """#),
    Example(
      description: "emoji are one column for each scalar",
      text: "🔥é: 🏳️‍🌈 x\n\"👩‍👩‍👧\": [🇳🇿, \"🇳🇿\", y]\n",
      outline: """
        map [1:1-2:23]
          🔥é 1:1-1:3 = 🏳️‍🌈 x [1:5-1:11]
          👩‍👩‍👧 2:2-2:7 = list [2:10-2:23]
            🇳🇿 [2:11-2:13]
            "🇳🇿" [2:16-2:18]
            y [2:21-2:22]
        """),
    Example(
      description: "CR LF", text: "a: 1\r\nb:\r\n  - |\r\n    x\r\n    y\r\nc: \"d\"\r\n",
      outline: #"""
        map [1:1-6:7]
          a 1:1-1:2 = 1 [1:4-1:5]
          b 2:1-2:2 = list [3:3-5:6]
            "x\ny\n" [4:5-5:6]
          c 6:1-6:2 = "d" [6:5-6:6]
        """#),
    Example(
      description: "CR alone", text: "a: 1\rb:\r  - c\r",
      outline: """
        map [1:1-3:6]
          a 1:1-1:2 = 1 [1:4-1:5]
          b 2:1-2:2 = list [3:3-3:6]
            c [3:5-3:6]
        """),
    Example(
      description: "a byte-order mark", text: "\u{FEFF}a: 1\nb: 2\n",
      outline: """
        map [1:1-2:5]
          a 1:1-1:2 = 1 [1:4-1:5]
          b 2:1-2:2 = 2 [2:4-2:5]
        """),
    Example(
      description: "line breaks of YAML 1.1 are no lines", text: "a: \"x\u{85}\u{2028}y\" \nb: c\n",
      outline: #"""
        map [1:1-2:5]
          a 1:1-1:2 = "x\#u{2028}y" [1:5-1:9]
          b 2:1-2:2 = c [2:4-2:5]
        """#),
    Example(
      description: "a break of YAML 1.1 after the header of a block", text: "a: >\u{2028}  b\nc: d\n",
      outline: #"""
        map [1:1-2:5]
          a 1:1-1:2 = "b\n" [1:4-1:5]
          c 2:1-2:2 = d [2:4-2:5]
        """#),
    Example(
      description: "aliases stand where they are written",
      text: "a: &x { b: [1], c: d }\ne: *x\nf: [*x]\ng: &y 5\n*y : h\n",
      outline: """
        map [1:1-5:7]
          a 1:1-1:2 = map [1:7-1:23]
            b 1:9-1:10 = list [1:12-1:15]
              1 [1:13-1:14]
            c 1:17-1:18 = d [1:20-1:21]
          e 2:1-2:2 = map [2:4-2:6]
            b 2:4-2:6 = list [2:4-2:6]
              1 [2:4-2:6]
            c 2:4-2:6 = d [2:4-2:6]
          f 3:1-3:2 = list [3:4-3:8]
            map [3:5-3:7]
              b 3:5-3:7 = list [3:5-3:7]
                1 [3:5-3:7]
              c 3:5-3:7 = d [3:5-3:7]
          g 4:1-4:2 = 5 [4:7-4:8]
          5 5:1-5:3 = h [5:6-5:7]
        """),
    Example(
      description: "merged fields stand at the alias",
      text: "a: &x { b: 1, c: 2 }\nd:\n  b: 3\n  <<: *x\n  e: 4\nf:\n  <<: [{ b: 9 }, *x]\n\"<<\": g\n",
      outline: """
        map [1:1-8:8]
          a 1:1-1:2 = map [1:7-1:21]
            b 1:9-1:10 = 1 [1:12-1:13]
            c 1:15-1:16 = 2 [1:18-1:19]
          d 2:1-2:2 = map [3:3-5:7]
            b 3:3-3:4 = 3 [3:6-3:7]
            c 4:7-4:9 = 2 [4:7-4:9]
            e 5:3-5:4 = 4 [5:6-5:7]
          f 6:1-6:2 = map [7:3-7:21]
            b 7:10-7:11 = 9 [7:13-7:14]
            c 7:18-7:20 = 2 [7:18-7:20]
          << 8:2-8:4 = g [8:7-8:8]
        """),
    Example(
      description: "anchors and tags are not part of a value",
      text:
        "a: &x 1\nb: !!str 2\nc: &y !!str \"d\"\ne: &z\n  f: g\nh: !!map\n  &i j: k\nl: &m\nn: !!int \"5\"\no: ! p\nq: [&r , s]\n",
      outline: """
        map [1:1-11:12]
          a 1:1-1:2 = 1 [1:7-1:8]
          b 2:1-2:2 = "2" [2:10-2:11]
          c 3:1-3:2 = "d" [3:14-3:15]
          e 4:1-4:2 = map [5:3-5:7]
            f 5:3-5:4 = g [5:6-5:7]
          h 6:1-6:2 = map [7:3-7:10]
            j 7:6-7:7 = k [7:9-7:10]
          l 8:1-8:2 =  [8:6-8:6]
          n 9:1-9:2 = 5 [9:11-9:12]
          o 10:1-10:2 = p [10:6-10:7]
          q 11:1-11:2 = list [11:4-11:12]
             [11:7-11:7]
            s [11:10-11:11]
        """),
    Example(
      description: "several documents", text: "# first\na: 1\n---\n---\n- b\n...\n---\nc: d\n",
      outline: """
        map [2:1-2:5]
          a 2:1-2:2 = 1 [2:4-2:5]
        list [5:1-5:4]
          b [5:3-5:4]
        map [8:1-8:5]
          c 8:1-8:2 = d [8:4-8:5]
        """),
    Example(
      description: "JSON in a YAML file", text: "{\n\t\"a\": [1, \"\\u00e9\"],\n\t\"b\": {\"c\":null}\n}\n",
      outline: """
        map [1:1-4:2]
          a 2:3-2:4 = list [2:7-2:20]
            1 [2:8-2:9]
            "é" [2:12-2:18]
          b 3:3-3:4 = map [3:7-3:17]
            c 3:9-3:10 = null [3:12-3:16]
        """),
    Example(
      description: "JSON", path: "a.JSON",
      text: "{\r\n  \"a\": [1, -0.50e+3, \"x\\n\\ud83d\\udd25🔥\"],\r\n  \"🔥\": {\"c\": null, \"\": true},\"d\":[]\r\n}",
      outline: #"""
        map [1:1-4:2]
          a 2:4-2:5 = list [2:8-2:41]
            1 [2:9-2:10]
            -0.50e+3 [2:12-2:20]
            "x\n🔥🔥" [2:23-2:39]
          🔥 3:4-3:5 = map [3:8-3:29]
            c 3:10-3:11 = null [3:14-3:18]
             3:21-3:21 = true [3:24-3:28]
          d 3:31-3:32 = list [3:34-3:36]
        """#),
    Example(
      description: "JSON with a byte-order mark", path: "a.json", text: "\u{FEFF}[\"a\"]",
      outline: """
        list [1:1-1:6]
          "a" [1:3-1:4]
        """),
    Example(
      description: "a JSON text alone", path: "a.json", text: "\"a\"",
      outline: """
        "a" [1:2-1:3]
        """),
  ]

  @Test(arguments: examples) func `every key and value knows its place`(_ example: Example) {
    var sources = SourceMap()
    let read = DocumentReader(path: example.path).read(Array(example.text.utf8), into: &sources)
    let outline = read.documents.map { sources.outline($0) }.joined(separator: "\n")
    #expect(read.diagnostics.isEmpty)
    #expect(outline == example.outline)
  }
}
