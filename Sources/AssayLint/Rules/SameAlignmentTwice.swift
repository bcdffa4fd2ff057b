internal import AssayModel

extension LintRule {
  static let sameAlignmentTwice = LintRule(
    "same-alignment-twice", "Something is aligned with one and the same node twice.",
    why: """
      Registers show it twice, and counts of skills come out wrong. `http` and `https`, and a `/` at the end, make no \
      other node.
      """,
    source: "Open Badges 3.0, Alignment.targetUrl",
    examples: [
      RuleExample(
        """
        credential: welder
        align:
          - { name: Weld, url: "https://esco.example/skill/S5" }
          - { name: Weld, url: "http://esco.example/skill/S5/" }
        """,
        corrected: """
          credential: welder
          align:
            - { name: Weld, url: "https://esco.example/skill/S5" }
          """)
    ]
  ) { linted, findings in
    func look(_ alignments: [Alignment], _ path: String) {
      var first: [[String]: Alignment] = [:]
      for alignment in alignments {
        guard let key = alignment.target else { continue }
        guard let before = first[key] else {
          first[key] = alignment
          continue
        }
        let field = alignment.url == nil ? "code" : "url"
        let written = (alignment.url ?? alignment.code ?? "").shortened
        findings.report(
          "`\(written)` is aligned with already", at: linted.place(of: field, at: alignment.place), path: path,
          notes: [linted.note("first here", at: linted.place(of: field, at: before.place))],
          help: "keep one of the two")
      }
    }
    for achievement in linted.achievements { look(achievement.align, linted.path(of: achievement.id)) }
    for credential in linted.credentials {
      for outcome in credential.outcomes { look(outcome.align, "credential:\(credential.id)/") }
      for assessment in credential.assessments { look(assessment.align, "credential:\(credential.id)/") }
    }
    for framework in linted.project.frameworks.values.sorted(by: { $0.id < $1.id }) {
      for competency in framework.competencies { look(competency.align, "framework:\(framework.id)/") }
    }
  }
}

extension Alignment {
  /// What it is aligned with, and how; nil where neither an address nor a code says so.
  fileprivate var target: [String]? {
    let relation = relation?.rawValue ?? ""
    if let url, let colon = url.firstRange(of: "://") {
      let scheme = url[..<colon.lowerBound].lowercased()
      // Behind the host, case matters.
      let host = url[colon.upperBound...].prefix { $0 != "/" }
      var path = url[host.endIndex...]
      while path.last == "/" { path = path.dropLast() }
      return [relation, scheme == "http" ? "https" : scheme, host.lowercased(), String(path)]
    }
    if let url { return [relation, url] }
    guard let code else { return nil }
    return [relation, framework ?? "", version ?? "", code]
  }
}
