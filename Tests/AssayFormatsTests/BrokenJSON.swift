import AssayTestSupport

/// JSON with one fault each.
enum BrokenJSON {
  static let fixtures: [CaretFixture] = [
    CaretFixture(
      "trailing comma in a map",
      says: "no `,` may stand after the last item",
      drawing: """
        { "a": 1, }
        #       ^ json-syntax
        """),
    CaretFixture(
      "trailing comma in a list",
      says: "no `,` may stand after the last item",
      drawing: """
        {
          "a": [1, 2,
        #           ^ json-syntax
          ]
        }
        """),
    CaretFixture(
      "comma first",
      says: "a value is missing before this `,`",
      drawing: """
        [, 1]
        #^ json-syntax
        """),
    CaretFixture(
      "double comma",
      says: "a value is missing before this `,`",
      drawing: """
        [1,, 2]
        #  ^ json-syntax
        """),
    CaretFixture(
      "only a comma",
      says: "a key belongs here, not `,`",
      drawing: """
        { , }
        # ^ json-syntax
        """),
    CaretFixture(
      "missing comma",
      says: "a `,` is missing before this",
      drawing: """
        { "a": 1 "b": 2 }
        #        ^ json-syntax
        """),
    CaretFixture(
      "missing comma on the line above",
      says: "a `,` is missing before this",
      drawing: """
        {
          "a": 1
          "b": 2
        # ^ json-syntax
        }
        """),
    CaretFixture(
      "missing comma in a list",
      says: "a `,` is missing before this",
      drawing: """
        [1 2]
        #  ^ json-syntax
        """),
    CaretFixture(
      "missing colon",
      says: "a `:` is missing after the key `a`",
      drawing: """
        { "a" 1 }
        # ^^^ json-syntax
        """),
    CaretFixture(
      "missing colon at the end",
      says: "a `:` is missing after the key `a`",
      drawing: """
        { "a" }
        # ^^^ json-syntax
        """),
    CaretFixture(
      "equals sign",
      says: "a `:` is missing after the key `a`",
      drawing: """
        { "a" = 1 }
        # ^^^ json-syntax
        """),
    CaretFixture(
      "colon in a list",
      says: "a `:` belongs only after a key",
      drawing: """
        ["a": 1]
        #   ^ json-syntax
        """),
    CaretFixture(
      "missing value",
      says: "a value belongs here, not `}`",
      drawing: """
        { "a": }
        #      ^ json-syntax
        """),
    CaretFixture(
      "missing value at the end",
      says: "the file ends where a value belongs",
      drawing: """
        { "a":
        #     | json-syntax
        """),
    CaretFixture(
      "single quotes",
      says: "text in JSON stands in double quotes",
      drawing: """
        { "a": 'b' }
        #      ^ json-syntax
        """),
    CaretFixture(
      "single quotes around a key",
      says: "text in JSON stands in double quotes",
      drawing: """
        { 'a': 1 }
        # ^ json-syntax
        """),
    CaretFixture(
      "unquoted key",
      says: "the key `title` needs double quotes",
      drawing: """
        { title: 1 }
        # ^^^^^ json-syntax
        """),
    CaretFixture(
      "unquoted key with an accent",
      says: "the key `é_1` needs double quotes",
      drawing: """
        { é_1: 1 }
        # ^^^ json-syntax
        """),
    CaretFixture(
      "number as key",
      says: "the key `1` needs double quotes",
      drawing: """
        { 1: 1 }
        # ^ json-syntax
        """),
    CaretFixture(
      "unquoted text",
      says: "`Welding` is no JSON value",
      drawing: """
        { "a": Welding }
        #      ^^^^^^^ json-syntax
        """),
    CaretFixture(
      "line comment",
      says: "JSON has no comments",
      drawing: """
        { "a": 1 // one
        #        ^^ json-syntax
        }
        """),
    CaretFixture(
      "block comment",
      says: "JSON has no comments",
      drawing: """
        /* a */ {}
        ^^ json-syntax
        """),
    CaretFixture(
      "hash comment",
      says: "JSON has no comments",
      drawing: """
        {
          # one
        # ^ json-syntax
          "a": 1
        }
        """),
    CaretFixture(
      "comment after the end",
      says: "JSON has no comments",
      drawing: """
        {} // end
        #  ^^ json-syntax
        """),
    CaretFixture(
      "not a number",
      says: "`NaN` is no number in JSON",
      drawing: """
        [NaN]
        #^^^ json-syntax
        """),
    CaretFixture(
      "infinity",
      says: "`-Infinity` is no number in JSON",
      drawing: """
        [-Infinity]
        #^^^^^^^^^ json-syntax
        """),
    CaretFixture(
      "Python's constants",
      says: "`True` is no JSON value",
      drawing: """
        { "a": True }
        #      ^^^^ json-syntax
        """),
    CaretFixture(
      "undefined",
      says: "`undefined` is no JSON value",
      drawing: """
        [undefined]
        #^^^^^^^^^ json-syntax
        """),
    CaretFixture(
      "leading zero",
      says: "`0613` is no number",
      drawing: """
        { "a": 0613 }
        #      ^^^^ json-syntax
        """),
    CaretFixture(
      "leading zero below nothing",
      says: "`-01` is no number",
      drawing: """
        [-01]
        #^^^ json-syntax
        """),
    CaretFixture(
      "plus sign",
      says: "`+1` is no number",
      drawing: """
        [+1]
        #^^ json-syntax
        """),
    CaretFixture(
      "point first",
      says: "`.5` is no number",
      drawing: """
        [.5]
        #^^ json-syntax
        """),
    CaretFixture(
      "point last",
      says: "`5.` is no number",
      drawing: """
        [5.]
        #^^ json-syntax
        """),
    CaretFixture(
      "empty exponent",
      says: "`1e` is no number",
      drawing: """
        [1e]
        #^^ json-syntax
        """),
    CaretFixture(
      "hexadecimal",
      says: "`0x1F` is no number",
      drawing: """
        [0x1F]
        #^^^^ json-syntax
        """),
    CaretFixture(
      "minus alone",
      says: "`-` is no number",
      drawing: """
        [-]
        #^ json-syntax
        """),
    CaretFixture(
      "date without quotes",
      says: "`2026-05-01` is no number",
      drawing: """
        [2026-05-01]
        #^^^^^^^^^^ json-syntax
        """),
    CaretFixture(
      "quantity without quotes",
      says: "a `,` is missing before this",
      drawing: """
        { "credits": 6 ects }
        #              ^ json-syntax
        """),
    CaretFixture(
      "unclosed text",
      says: "this text is not closed on its line",
      drawing: """
        { "a": "b }
        #      ^ json-syntax
        """),
    CaretFixture(
      "text over two lines",
      says: "this text is not closed on its line",
      drawing: """
        { "a": "b
        #      ^ json-syntax
        c" }
        """),
    CaretFixture(
      "unclosed key",
      says: "this text is not closed on its line",
      drawing: """
        { "a: 1 }
        # ^ json-syntax
        """),
    CaretFixture(
      "tab in a text",
      says: "a tab stands within the text",
      drawing: #"""
        ["a\#tb"]
        #  ^ json-syntax
        """#),
    CaretFixture(
      "control character in a text",
      says: "the invisible character U+0001 stands here",
      drawing: #"""
        ["🔥\#u{1}"]
        #  ^ json-syntax
        """#),
    CaretFixture(
      "control character",
      says: "the invisible character U+0001 stands here",
      drawing: #"""
        [\#u{1}]
        #^ json-syntax
        """#),
    CaretFixture(
      "bad escape",
      says: #"`\W` is no escape of JSON"#,
      drawing: #"""
        ["C:\Welding"]
        #   ^^ json-syntax
        """#),
    CaretFixture(
      "bad hexadecimal escape",
      says: #"four hexadecimal digits belong after `\u`"#,
      drawing: #"""
        ["\u00G1"]
        # ^^^^ json-syntax
        """#),
    CaretFixture(
      "short hexadecimal escape",
      says: #"four hexadecimal digits belong after `\u`"#,
      drawing: #"""
        ["\u00"]
        # ^^^^ json-syntax
        """#),
    CaretFixture(
      "lone first surrogate",
      says: #"`\uD83D` is half a character (a lone surrogate)"#,
      drawing: #"""
        ["🔥\uD83D!"]
        #  ^^^^^^ json-syntax
        """#),
    CaretFixture(
      "lone second surrogate",
      says: #"`\uDD25` is half a character (a lone surrogate)"#,
      drawing: #"""
        ["\uDD25"]
        # ^^^^^^ json-syntax
        """#),
    CaretFixture(
      "two first surrogates",
      says: #"`\uD83D` is half a character (a lone surrogate)"#,
      drawing: #"""
        ["\uD83D\uD83D"]
        # ^^^^^^ json-syntax
        """#),
    CaretFixture(
      "unclosed list",
      says: "this `[` is never closed",
      drawing: """
        {
          "a": [1, 2
        #      ^ json-syntax

        """),
    CaretFixture(
      "unclosed map",
      says: "this `{` is never closed",
      drawing: """
        { "a": 1
        ^ json-syntax
        """),
    CaretFixture(
      "unclosed empty map",
      says: "this `{` is never closed",
      drawing: """
        [{
        #^ json-syntax
        """),
    CaretFixture(
      "wrong bracket",
      says: "`}` cannot close a `[`",
      drawing: """
        { "a": [1 }
        #         ^ json-syntax
        """),
    CaretFixture(
      "wrong bracket in an empty list",
      says: "`}` cannot close a `[`",
      drawing: """
        [}
        #^ json-syntax
        """),
    CaretFixture(
      "closed twice",
      says: "`]` cannot close a `{`",
      drawing: """
        { "a": [1]] }
        #         ^ json-syntax
        """),
    CaretFixture(
      "bracket after the end",
      says: "`}` closes nothing",
      drawing: """
        {}}
        # ^ json-syntax
        """),
    CaretFixture(
      "text after the end",
      says: "something stands after the end of the document",
      drawing: """
        { "a": 1 }
        { "a": 2 }
        ^ json-syntax
        """),
    CaretFixture(
      "YAML",
      says: "`title` is no JSON value",
      drawing: """
        title: Welding
        ^^^^^ json-syntax
        """),
    CaretFixture(
      "a letter",
      says: "something stands after the end of the document",
      drawing: """
        { "a": 1 }x
        #         ^ json-syntax
        """),
    CaretFixture(
      "duplicate key",
      says: "`é` is written twice in this map",
      drawing: #"""
        { "é": 1, "b": 2, "\u00e9": 3 }
        #                  ^^^^^^ duplicate-key
        """#),
    CaretFixture(
      "empty",
      says: "this file holds no document",
      drawing: """

        | empty-file
        """),
    CaretFixture(
      "blank",
      says: "this file holds no document",
      drawing: """

        | empty-file
          

        """),
    CaretFixture(
      "null",
      says: "this file holds no document",
      drawing: """
        null
        | empty-file
        """),
  ]
}
