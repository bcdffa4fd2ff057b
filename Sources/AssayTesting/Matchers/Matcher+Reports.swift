internal import AssayEngine
internal import AssayFormats
internal import AssayLint
internal import AssayModel
internal import AssayScripting
internal import LuaRuntime

extension Matcher {
  static let reports = Matcher(
    name: "reports", signature: .init(["rule": "string", "where": "assay.FindingPlace?"], gives: "nil"),
    says: "`assay lint` reports the design under this rule; `at` says at which field, or at which criterion.",
    example: """
      expect(design "mig-basics"):reports("stray-spaces", { at = "assessments.weld-test.title" })
      """
  ) { subject, call, bench throws(BenchFailure) in
    let design = try bench.design(expected: subject, "reports")
    try call.takes(upTo: 2, "expect(design \"x\"):reports(\"empty-choice\", { at = \"requires\" })")
    guard case .text(let rule)? = call.arguments.first else {
      throw BenchFailure(
        "`reports` wants the name of a rule", help: "write it as in `expect(design \"x\"):reports \"empty-choice\"`")
    }
    let at = try call.findingPlace()
    let linted = try bench.linted(design)
    let found = linted.findings
    let named = found.filter { $0.rule.name == rule }
    if named.isEmpty {
      try bench.check(rule: rule)
      if let reservation = linted.reservation, !linted.asked.contains(RuleID(rule)) {
        throw .notAsked("whether `\(rule)` is reported of `\(design)` is not known: \(reservation)")
      }
      let others = Set(found.map(\.rule.name)).sorted().map { "`\($0)`" }.joined(separator: ", ")
      return .fails(
        BenchFailure(
          "nothing is reported of `\(design)` under `\(rule)`",
          details: [.expected(rule, got: others.isEmpty ? "nothing" : others)]))
    }
    guard let at else { return .holds(orElse: "`\(rule)` is reported of `\(design)`: \(named[0].message)") }
    let places = try bench.places(of: at, in: design)
    if named.contains(where: { finding in places.contains { place in finding.range.map(place.holds) ?? false } }) {
      return .holds(orElse: "`\(rule)` is reported of `\(design)` at `\(at)`")
    }
    return .fails(
      BenchFailure(
        "`\(rule)` is reported of `\(design)`, but not at `\(at)`",
        details: named.map { .note(.init($0.message, at: $0.range)) }))
  }
}

extension LuaCall {
  fileprivate func findingPlace() throws(BenchFailure) -> String? {
    guard arguments.count > 1 else { return nil }
    guard case .table(let table) = arguments[1], table.items.isEmpty,
      table.fields.allSatisfy({ $0.key == "at" }), case .text(let at)? = table["at"]
    else { throw BenchFailure("where a finding is to be is said as in `{ at = \"credits\" }`") }
    return at
  }
}

extension Bench {
  /// A misspelt rule would never be reported.
  fileprivate func check(rule: String) throws(BenchFailure) {
    let known = tried.linter.ruleNames + CoreRule.builtIn.map(\.id.name)
    if !known.contains(rule) { throw .unknown("`\(rule.shortened)` is no rule", rule, among: known.sorted()) }
  }

  /// Where a field such as `grading.pass`, or a criterion by its name or path, is written.
  fileprivate func places(of at: String, in id: String) throws(BenchFailure) -> [SourceRange] {
    guard let design = tried.design(id), let credential = tried.project.credentials[id] else { return [] }
    let criteria = CriterionNode(Question.criteria(of: credential)).all.filter { node in
      node.id == at || node.path == at || node.path.hasSuffix("/" + at)
    }
    var nodes = criteria.map(\.criterion.place.node)
    var field: Syntax? = design.syntax
    for step in at.split(separator: ".").map(String.init) {
      field = field?[step] ?? field?.items?.first { $0["id"]?.text == step }
    }
    if let field { nodes.append(field.node) }
    if nodes.isEmpty {
      let known =
        (design.syntax.entries ?? []).map(\.key) + CriterionNode(Question.criteria(of: credential)).all.map(\.id)
      throw .unknown("`\(id)` has neither a field nor a criterion `\(at.shortened)`", at, among: known)
    }
    return nodes.flatMap { node in [tried.sources.key(of: node), tried.sources.value(of: node)].compactMap { $0 } }
  }
}
