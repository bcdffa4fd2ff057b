import AssayTestSupport

/// YAML with one fault each, as designers make them.
enum BrokenYAML {
  static let fixtures: [CaretFixture] = [
    CaretFixture(
      "tab",
      says: "a tab is used for indentation; YAML wants spaces",
      drawing: #"""
        title: A
        criteria:
        \#tall_of: x
        ^ yaml-syntax
        """#),
    CaretFixture(
      "tab after spaces",
      says: "a tab is used for indentation; YAML wants spaces",
      drawing: #"""
        a:
          \#tb: 1
        # ^ yaml-syntax
        """#),
    CaretFixture(
      "tab below a value",
      says: "a tab is used for indentation; YAML wants spaces",
      drawing: #"""
        a:
          b: 1
        \#tc: 2
        ^ yaml-syntax
        """#),
    CaretFixture(
      "tab in a block",
      says: "a tab is used for indentation; YAML wants spaces",
      drawing: #"""
        a: |
        \#ttext
        ^ yaml-syntax
        """#),
    CaretFixture(
      "tab in a list",
      says: "a tab is used for indentation; YAML wants spaces",
      drawing: #"""
        a:
        - b
        \#t- c
        ^ yaml-syntax
        """#),
    CaretFixture(
      "second colon",
      says: "a second `:` stands on this line",
      drawing: """
        title: Welding: the basics
        #             ^ yaml-syntax
        """),
    CaretFixture(
      "second colon in list",
      says: "a second `:` stands on this line",
      drawing: """
        - title: Welding: the basics
        #               ^ yaml-syntax
        - b
        """),
    CaretFixture(
      "indented further",
      says: "`level` is indented further than the field above it, which has a value already",
      drawing: """
        title: Welding
          level: 3
        # ^^^^^ yaml-syntax
        """),
    CaretFixture(
      "indented further after quotes",
      says: "the indentation of this line fits no line above it",
      drawing: """
        title: "Welding"
          level: 3
        # ^ yaml-syntax
        """),
    CaretFixture(
      "indented less",
      says: "the indentation of this line fits no line above it",
      drawing: """
        a:
            b: 1
          c: 2
        # ^ yaml-syntax
        """),
    CaretFixture(
      "indented less in list",
      says: "no list begins in the column of this item",
      drawing: """
        a:
            - b
          - c
        # ^ yaml-syntax
        """),
    CaretFixture(
      "field in list",
      says: "`c` is no field: it has no `:`",
      drawing: """
        a:
        - b
        c
        ^ yaml-syntax
        - d
        """),
    CaretFixture(
      "field between items",
      says: "this line stands in a list, but does not begin with `- `",
      drawing: """
        a:
          - b
          c: 2
        # ^ yaml-syntax
        """),
    CaretFixture(
      "item among fields",
      says: "no list begins in the column of this item",
      drawing: """
        a: 1
        - b
        ^ yaml-syntax
        """),
    CaretFixture(
      "item under a value",
      says: "this list stands under a field that has a value already",
      drawing: """
        a: 1
          - b
        # ^ yaml-syntax
          - c: d
        """),
    CaretFixture(
      "item among nested fields",
      says: "no list begins in the column of this item",
      drawing: """
        x:
          a:
            b: 1
            - c
        #   ^ yaml-syntax
        """),
    CaretFixture(
      "item on line",
      says: "a list cannot begin on the line of its field",
      drawing: """
        a: - b
        #  ^ yaml-syntax
        """),
    CaretFixture(
      "unclosed double",
      says: #"this `"` is never closed"#,
      drawing: """
        title: "Welding
        #      ^ yaml-syntax
        level: 3
        """),
    CaretFixture(
      "unclosed single",
      says: "this `'` is never closed",
      drawing: """
        title: 'Welding
        #      ^ yaml-syntax
        level: 3
        """),
    CaretFixture(
      "unclosed double, quotes later",
      says: #"this `"` is not closed on its line"#,
      drawing: """
        title: "Welding
        #      ^ yaml-syntax
        level: "three"
        b: 1
        """),
    CaretFixture(
      "quote across documents",
      says: #"this `"` is never closed"#,
      drawing: """
        a: "b
        #  ^ yaml-syntax
        ---
        c: d
        """),
    CaretFixture(
      "apostrophe",
      says: "`s handbook'` stands after the closing `'`",
      drawing: """
        title: 'The welder's handbook'
        #                  ^ yaml-syntax
        """),
    CaretFixture(
      "text after quotes",
      says: #"`basics` stands after the closing `"`"#,
      drawing: """
        title: "Welding" basics
        #                ^ yaml-syntax
        """),
    CaretFixture(
      "quotes inside",
      says: #"`big" one"` stands after the closing `"`"#,
      drawing: """
        title: "The "big" one"
        #            ^ yaml-syntax
        """),
    CaretFixture(
      "unclosed list",
      says: "this `[` is never closed",
      drawing: """
        a: [b, c
        #  ^ yaml-syntax
        d: e
        """),
    CaretFixture(
      "unclosed list at end",
      says: "this `[` is never closed",
      drawing: """
        a: [b, c
        #  ^ yaml-syntax
        """),
    CaretFixture(
      "unclosed list and another",
      says: "this `[` is never closed",
      drawing: """
        a: [b, c
        #  ^ yaml-syntax
        d: [e, f]
        g: h
        """),
    CaretFixture(
      "unclosed map",
      says: "this `{` is never closed",
      drawing: """
        a: { b: c
        #  ^ yaml-syntax
        d: e
        """),
    CaretFixture(
      "missing comma",
      says: "a `,` or `]` is missing before this",
      drawing: """
        a: ["b" "c"]
        #       ^ yaml-syntax
        """),
    CaretFixture(
      "missing comma map",
      says: "a `,` or `}` is missing before this",
      drawing: """
        a: { b: "c" d: e }
        #           ^ yaml-syntax
        """),
    CaretFixture(
      "wrong bracket",
      says: "`}` cannot close a `[`",
      drawing: """
        a: [b, c}
        #       ^ yaml-syntax
        """),
    CaretFixture(
      "closing alone",
      says: "a value belongs here, not `]`",
      drawing: """
        a: ]
        #  ^ yaml-syntax
        """),
    CaretFixture(
      "closing twice",
      says: "`]` stands after the closing `]`",
      drawing: """
        a: [b]]
        #     ^ yaml-syntax
        """),
    CaretFixture(
      "text after bracket",
      says: "`Welding` stands after the closing `]`",
      drawing: """
        title: [draft] Welding
        #              ^ yaml-syntax
        """),
    CaretFixture(
      "double comma",
      says: "a value is missing before this `,`",
      drawing: """
        a: [b,, c]
        #     ^ yaml-syntax
        """),
    CaretFixture(
      "comma first",
      says: "a value is missing before this `,`",
      drawing: """
        a: [, b]
        #   ^ yaml-syntax
        """),
    CaretFixture(
      "at",
      says: "a value cannot begin with `@`",
      drawing: """
        contact: @harbour
        #        ^ yaml-syntax
        """),
    CaretFixture(
      "backtick",
      says: "a value cannot begin with a backtick",
      drawing: """
        code: `x`
        #     ^ yaml-syntax
        """),
    CaretFixture(
      "percent value",
      says: "a value cannot begin with `%`",
      drawing: """
        share: %50
        #      ^ yaml-syntax
        """),
    CaretFixture(
      "percent line",
      says: "a line cannot begin with `%`",
      drawing: """
        a: b
        %c: d
        ^ yaml-syntax
        """),
    CaretFixture(
      "percent first",
      says: "a line cannot begin with `%`",
      drawing: """
        %c: d
        ^ yaml-syntax
        """),
    CaretFixture(
      "percent YAML",
      says: "this version of YAML is not read",
      drawing: """
        %YAML 3.0
        ^ yaml-syntax
        ---
        a: b
        """),
    CaretFixture(
      "percent TAG",
      says: "a line cannot begin with `%`",
      drawing: """
        %TAG foo
        ^ yaml-syntax
        ---
        a: b
        """),
    CaretFixture(
      "no colon",
      says: "`level` is no field: it has no `:`",
      drawing: """
        title: Welding
        level
        ^^^^^ yaml-syntax
        hours: 3
        """),
    CaretFixture(
      "no space after colon",
      says: "a space is missing after `level:`",
      drawing: """
        title: Welding
        level:3
        #    ^ yaml-syntax
        hours: 3
        """),
    CaretFixture(
      "no colon last",
      says: "`level` is no field: it has no `:`",
      drawing: """
        title: Welding
        level
        ^^^^^ yaml-syntax
        """),
    CaretFixture(
      "bold",
      says: "a value cannot begin with `*`, unless a name follows",
      drawing: """
        title: **Welding**
        #      ^ yaml-syntax
        """),
    CaretFixture(
      "ampersand",
      says: "a value cannot begin with `&`, unless a name follows",
      drawing: """
        title: & more
        #      ^ yaml-syntax
        """),
    CaretFixture(
      "star",
      says: "a value cannot begin with `*`, unless a name follows",
      drawing: """
        title: * more
        #      ^ yaml-syntax
        """),
    CaretFixture(
      "question",
      says: "a `?` with a space after it has a meaning of its own in YAML",
      drawing: """
        title: ? why
        #      ^ yaml-syntax
        """),
    CaretFixture(
      "escape",
      says: #"`\W` has no meaning in double quotes"#,
      drawing: #"""
        path: "C:\Welding"
        #        ^^ yaml-syntax
        """#),
    CaretFixture(
      "hex escape",
      says: #"`\x` has no meaning in double quotes"#,
      drawing: #"""
        path: "C:\xyz"
        #        ^^ yaml-syntax
        """#),
    CaretFixture(
      "unicode escape",
      says: #"`\u` has no meaning in double quotes"#,
      drawing: #"""
        path: "a\uD800b"
        #       ^^ yaml-syntax
        """#),
    CaretFixture(
      "block header",
      says: "only a digit, `+`, `-` or a comment may follow the `|` or `>` of a text",
      drawing: """
        text: | hello
        #       ^ yaml-syntax
          more
        """),
    CaretFixture(
      "block zero",
      says: "only a digit, `+`, `-` or a comment may follow the `|` or `>` of a text",
      drawing: """
        text: |0
        #      ^ yaml-syntax
          more
        """),
    CaretFixture(
      "block header gt",
      says: "only a digit, `+`, `-` or a comment may follow the `|` or `>` of a text",
      drawing: """
        score: > 70
        #        ^ yaml-syntax
        """),
    CaretFixture(
      "tag handle",
      says: "a value that begins with `!` is read as a tag, and this is none",
      drawing: """
        a: !x!y z
        #  ^ yaml-syntax
        """),
    CaretFixture(
      "tag nonsense",
      says: "a value that begins with `!` is read as a tag, and this is none",
      drawing: """
        a: !<x y
        #  ^ yaml-syntax
        """),
    CaretFixture(
      "exclamation",
      says: "`!important` is a tag, and no tag is used in designs",
      drawing: """
        a: !important
        #  ^^^^^^^^^^ unknown-tag
        """),
    CaretFixture(
      "top level moved",
      says: "the document has ended before this",
      drawing: """
          a: 1
        b: 2
        ^ yaml-syntax
        """),
    CaretFixture(
      "root text then field",
      says: "`hello` is no field: it has no `:`",
      drawing: """
        hello
        ^^^^^ yaml-syntax
        b: 2
        """),
    CaretFixture(
      "root quote then text",
      says: #"`b` stands after the closing `"`"#,
      drawing: """
        "hello" b
        #       ^ yaml-syntax
        """),
    CaretFixture(
      "end then text",
      says: "the document has ended before this",
      drawing: """
        a: 1
        ...
        b
        ^ yaml-syntax
        """),
    CaretFixture(
      "alias with anchor",
      says: "`*x` is not expected here",
      drawing: """
        a: &x 1
        b: &y *x
        #     ^ yaml-syntax
        """),
    CaretFixture(
      "comma after value",
      says: "a `,` stands after the value",
      drawing: """
        a: "b",
        #     ^ yaml-syntax
        c: d
        """),
    CaretFixture(
      "emoji before",
      says: "a `,` or `]` is missing before this",
      drawing: """
        🔥: [a, "b" "c"]
        #          ^ yaml-syntax
        """),
    CaretFixture(
      "colon in key quotes",
      says: "a second `:` stands on this line",
      drawing: """
        "a" : b : c
        #       ^ yaml-syntax
        """),
    CaretFixture(
      "duplicate",
      says: "`title` is written twice in this map",
      drawing: """
        title: A
        level: 1
        title: B
        ^^^^^ duplicate-key
        """),
    CaretFixture(
      "duplicate quoted",
      says: "`title` is written twice in this map",
      drawing: """
        title: A
        "title": B
        #^^^^^ duplicate-key
        """),
    CaretFixture(
      "duplicate flow",
      says: "`b` is written twice in this map",
      drawing: """
        a: { b: 1, c: 2, b: 3 }
        #                ^ duplicate-key
        """),
    CaretFixture(
      "duplicate thrice",
      says: "`a` is written twice in this map",
      "`a` is written twice in this map",
      drawing: """
        a: 1
        a: 2
        ^ duplicate-key
        a: 3
        ^ duplicate-key
        """),
    CaretFixture(
      "duplicate nested",
      says: "`é` is written twice in this map",
      drawing: """
        x:
          é: 1
          é: 2
        # ^ duplicate-key
        """),
    CaretFixture(
      "duplicate merge",
      says: "`<<` is written twice in this map",
      drawing: """
        x: &x { a: 1 }
        y:
          <<: *x
          <<: *x
        # ^^ duplicate-key
        """),
    CaretFixture(
      "merge text",
      says: "`<<` takes over the fields of a map; this is text",
      drawing: """
        y:
          <<: text
        #     ^^^^ bad-merge
        """),
    CaretFixture(
      "merge null",
      says: "`<<` takes over the fields of a map; this is nothing",
      drawing: """
        y:
          <<:
        #    | bad-merge
          a: 1
        """),
    CaretFixture(
      "merge list",
      says: "`<<` takes over the fields of a map; this is text",
      drawing: """
        x: &x { a: 1 }
        y:
          <<: [*x, 3]
        #          ^ bad-merge
        """),
    CaretFixture(
      "unknown alias",
      says: "no value above is marked `&weldr`",
      drawing: """
        a: &welder 1
        b: *weldr
        #  ^^^^^^ unknown-alias
        """),
    CaretFixture(
      "unknown alias list",
      says: "no value above is marked `&x`",
      "no value above is marked `&y`",
      drawing: """
        a: [*x, *y]
        #   ^^ unknown-alias
        #       ^^ unknown-alias
        """),
    CaretFixture(
      "unknown alias other document",
      says: "no value above is marked `&x`",
      drawing: """
        a: &x 1
        ---
        b: *x
        #  ^^ unknown-alias
        """),
    CaretFixture(
      "unknown alias key",
      says: "no value above is marked `&x`",
      drawing: """
        *x : 1
        ^^ unknown-alias
        """),
    CaretFixture(
      "unknown alias merge",
      says: "no value above is marked `&x`",
      drawing: """
        a:
          <<: *x
        #     ^^ unknown-alias
        """),
    CaretFixture(
      "recursive",
      says: "`*x` stands within what it repeats",
      drawing: """
        a: &x [1, *x]
        #         ^^ recursive-alias
        """),
    CaretFixture(
      "recursive map",
      says: "`*x` stands within what it repeats",
      drawing: """
        a: &x
          b: *x
        #    ^^ recursive-alias
        """),
    CaretFixture(
      "unknown tag",
      says: "`!credits` is a tag, and no tag is used in designs",
      drawing: """
        a: !credits 3
        #  ^^^^^^^^ unknown-tag
        """),
    CaretFixture(
      "unknown tag map",
      says: "`!credits` is a tag, and no tag is used in designs",
      "`!y` is a tag, and no tag is used in designs",
      drawing: """
        a: !credits { b: 1 }
        #  ^^^^^^^^ unknown-tag
        c: &x !y
        #     ^^ unknown-tag
          d: e
        """),
    CaretFixture(
      "unknown standard tag",
      says: "`!!binary` is a tag, and no tag is used in designs",
      drawing: """
        a: !!binary aGk=
        #  ^^^^^^^^ unknown-tag
        """),
    CaretFixture(
      "list key",
      says: "a key is text, not a list",
      drawing: """
        [a, b]: c
        ^^^^^^ bad-key
        """),
    CaretFixture(
      "map key",
      says: "a key is text, not a map of fields",
      drawing: """
        { a: b }: c
        ^^^^^^^^ bad-key
        """),
    CaretFixture(
      "explicit list key",
      says: "a key is text, not a list",
      drawing: """
        ? - a
        # ^^^> bad-key
          - b
        : c
        """),
    CaretFixture(
      "null key",
      says: "a field needs a name before the `:`",
      drawing: """
        a: 1
        : b
        ^ yaml-syntax
        """),
    CaretFixture(
      "tilde key",
      says: "`~` is no key",
      drawing: """
        ~: b
        ^ bad-key
        """),
    CaretFixture(
      "null word key",
      says: "`null` is no key",
      drawing: """
        null: b
        ^^^^ bad-key
        """),
    CaretFixture(
      "alias list key",
      says: "a key is text, not a list",
      drawing: """
        a: &x [1]
        *x : b
        ^^ bad-key
        """),
    CaretFixture(
      "empty",
      says: "this file holds no document",
      drawing: """

        | empty-file
        """),
    CaretFixture(
      "comments",
      says: "this file holds no document",
      drawing: """
        # nothing
        | empty-file
        # yet
        """),
    CaretFixture(
      "markers",
      says: "this file holds no document",
      drawing: """
        ---
        | empty-file
        ---
        """),
    CaretFixture(
      "tilde document",
      says: "this file holds no document",
      drawing: """
        ~
        | empty-file
        """),
    CaretFixture(
      "control",
      says: "the invisible character U+0007 stands here",
      drawing: #"""
        a: b\#u{7}c
        #   ^ control-character
        """#),
    CaretFixture(
      "control emoji",
      says: "the invisible character U+001B stands here",
      drawing: #"""
        a: 🏳️‍🌈\#u{1B}c
        #      ^ control-character
        """#),
    CaretFixture(
      "nul",
      says: "the invisible character U+0000 stands here",
      drawing: #"""
        a: b\#u{0}c
        #   ^ control-character
        """#),
    CaretFixture(
      "c1",
      says: "the invisible character U+0092 stands here",
      drawing: #"""
        a: b\#u{92}s
        #   ^ control-character
        """#),
    CaretFixture(
      "bom inside",
      says: "a byte-order mark (U+FEFF, invisible) stands within the text",
      drawing: #"""
        a: b
        \#u{FEFF}c: d
        ^ control-character
        """#),
    CaretFixture(
      "noncharacter",
      says: "the invisible character U+FFFF stands here",
      drawing: #"""
        a: \#u{FFFF}
        #  ^ control-character
        """#),
  ]
}
