import AssayFormats
import AssayModel
import Testing

/// Reports to try formats on: one with everything that a finding can have, and one that is out to do harm.
struct ReportCorpus: CustomTestStringConvertible, Sendable {
  let name: String
  let report: Report

  var testDescription: String { name }

  static let all = [designs, hostile, clean, nothing]

  /// What designers see on an ordinary day.
  static let designs: ReportCorpus = {
    var sources = SourceMap()
    let stack = sources.add(
      .init(
        path: "credentials/welding-technician.yaml",
        bytes: Array(
          "credential: welding-technician\n\ntitle: Welding Technician\ncredits: 30 ects\nlevl: eqf 3\n".utf8)))
    let part = sources.add(
      .init(path: "credentials/mig-basics.yaml", bytes: Array("credential: mig-basics\ncredits: 12 ects\n".utf8)))
    let gone = sources.add(.init(path: "learners/ana schmidt.yaml", bytes: []))
    var found = [
      Diagnostic(
        "stack-cannot-add-up", .error, "`welding-technician` can reach at most 24 of its 30 ECTS",
        at: range(stack, 4, 10, 4, 17), label: "30 declared", path: "credential:welding-technician/requires/all_of",
        notes: [
          .init("12 counted", at: range(part, 2, 10, 2, 17)),
          .init("12 + 12 = 24, 6 short; no learner can ever earn this credential"),
        ], help: "add a component of at least 6 ECTS, or raise the limit at line 14"),
      Diagnostic(
        "unknown-field", .error, "a credential has no field `levl`", at: range(stack, 5, 1, 5, 5),
        help: "did you mean `level`?",
        fixes: [.init(.safe, "write `level`", edits: [.init(range: range(stack, 5, 1, 5, 5), text: "level")])]),
      Diagnostic(
        "northwind/no-solo-capstone", .warning, "the capstone has one assessor", at: range(stack, 1, 1, 5, 12),
        help: "add an assessor", ruler: .plugin(id: "northwind", version: "1.4.0")),
      Diagnostic("empty-choice", .info, "nobody can meet this", at: range(part, 1, 13, 1, 23)),
      Diagnostic(
        "unreadable-file", .error, "`learners/ana schmidt.yaml` may not be read: permission denied",
        at: range(gone, 1, 1, 1, 1)),
      Diagnostic("personal-data", .warning, "the project holds records of learners", at: nil),
    ]
    let accepted: [Diagnostic.Acceptance] = [
      .init(.comment, reason: "second bay opens in March"), .init(.configuration, reason: "agreed with Northwind"),
      .init(.baseline),
    ]
    for (index, acceptance) in accepted.enumerated() {
      var diagnostic = Diagnostic(
        "silent-expiry", .warning, "an award can expire unnoticed", at: range(part, 1, 1, 1, 9 + index))
      diagnostic.acceptance = acceptance
      found.append(diagnostic)
    }
    return ReportCorpus(
      name: "designs",
      report: Report(
        found, sources: sources, paths: ["assay.yaml"] + sources.files.map(\.path), rules: rules,
        version: "0.1.0"))
  }()

  private static let rules = [
    ReportedRule(
      "stack-cannot-add-up", says: "The parts of a stack come to less than it asks for.",
      why: "No learner can ever earn it. Add a part, or ask for less.", source: "our judgement"),
    ReportedRule("unknown-field", says: "A record has no field of that name.", why: "Look for a spelling mistake."),
    ReportedRule(
      "northwind/no-solo-capstone", says: "A capstone has one assessor.", why: "Northwind asks for **two**.",
      severity: nil, ruler: .plugin(id: "northwind", version: "1.4.0")),
    ReportedRule("never-mentioned", says: "Nothing.", why: "It is in no report."),
  ]

  /// Every field that an author or a plugin fills, filled with what some reader of a format would obey.
  static let hostile: ReportCorpus = {
    var sources = SourceMap()
    var found: [Diagnostic] = []
    for (index, word) in nastyWords.enumerated() {
      let file = sources.add(
        .init(path: "\(index)/\(word).yaml", bytes: Array("a: \(word)\nb: `\(word)`\n".utf8)))
      let here = range(file, 1, 4, 1, 6)
      for message in [word, "`\(word)`", "there is no `\(word)` here `"] {
        found.append(
          Diagnostic(
            "unknown-field", .error, message, at: here, label: word, path: "credential:\(word)/requires",
            notes: [.init(word), .init(word, at: range(file, 2, 1, 2, 2))], help: word,
            fixes: [.init(.suggestion, word, edits: [.init(range: here, text: word)])],
            ruler: index.isMultiple(of: 2) ? .core : .plugin(id: "p\(index)\(word)", version: word)))
      }
      var accepted = Diagnostic("unknown-field", .warning, word, at: range(file, 9, 9, 9, 12))
      accepted.acceptance = .init(.comment, reason: word)
      found += [accepted, Diagnostic("script-error", .info, word, at: index.isMultiple(of: 3) ? nil : here)]
    }
    return ReportCorpus(
      name: "hostile", report: Report(found, sources: sources, paths: sources.files.map(\.path), version: "0.1.0"))
  }()

  static let clean = ReportCorpus(
    name: "clean",
    report: Report([], sources: SourceMap(), paths: ["assay.yaml", "organisations.yaml"], version: "0.1.0"))

  static let nothing = ReportCorpus(name: "nothing", report: Report([], sources: SourceMap(), paths: []))

  static let nastyWords = [
    "", " ", "\"'\\", "two\nlines", "two\r\nlines", "100 %", "%0A", "a:b,c=d", "::error file=x::y", "\n::warning::z",
    "<script>alert(1)</script>", "</pre></code>", "]]>", "<!-- x -->", "&amp;&lt;", "\u{0}", "\u{1B}[31m\u{7}",
    "\u{85}\u{2028}\u{202E}\u{2066}", "\u{FFFE}\u{FFFF}\u{FEFF}", "# TODO later", "# SKIP it", "\\# TODO", "...", "---",
    "ok 1", "\n1..5\nBail out!", "`", "``", "`a``b`", "|", "| a | b |\n|---|---|", "@everyone #12", "[x](javascript:1)",
    "![x](http://x.example)", "*a* _b_ ~c~ $d$", "{0}", "{{x}}", "${{ github.token }}", "${jndi:x}",
    "\u{1F469}\u{200D}\u{1F527}", "\u{5D0}\u{5D1}", "\u{E0041}", String(repeating: "long ", count: 500),
  ]

  private static func range(_ file: FileID, _ line: Int, _ column: Int, _ endLine: Int, _ endColumn: Int) -> SourceRange
  {
    SourceRange(
      file: file, start: SourcePosition(line: line, column: column),
      end: SourcePosition(line: endLine, column: endColumn))
  }
}
