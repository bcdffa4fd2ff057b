package import AssayLint
internal import AssayModel
internal import LuaRuntime

extension Plugins {
  /// The checks of plugins as rules of the linter, by plugin and in the order in which they are written.
  package var lintRules: [LintRule] {
    ordered.flatMap { plugin in
      plugin.checks.map { check in
        LintRule(
          RuleID("\(plugin.id)/\(check.name)"), check.sentence, why: check.why,
          source: check.source ?? "\(plugin.header.title?.text() ?? plugin.id)'s own", severity: check.severity,
          ruler: plugin.ruler,
          examples: check.examples.map {
            RuleExample($0.bad, corrected: $0.good, configuration: $0.configuration, on: $0.day)
          }
        ) { [vocabulary] linted, findings in plugin.ask(check, vocabulary, linted, &findings) }
      }
    }
  }
}

extension Plugin {
  var lintProfiles: [LintProfile] {
    profiles.map { profile in
      LintProfile(
        profile.id, title: profile.title, says: profile.says, source: profile.source,
        rules: Dictionary(profile.rules.map { (RuleID($0.key), $0.value) }) { first, _ in first }, ruler: ruler)
    }
  }

  /// A problem and what it was found in.
  private typealias Found = (problem: CheckReport.Problem, record: Record, subject: Subjects.Subject)

  /// Shows a check everything that it looks at, one after the other.
  fileprivate func ask(
    _ check: PluginCheck, _ vocabulary: Vocabulary, _ linted: LintedProject, _ findings: inout Findings
  ) {
    var found: [Found] = []
    do throws(LuaFailure) {
      try limits.hold { limits throws(LuaFailure) in
        found = []
        let state = try state(vocabulary, limits)
        try ask(check, linted, state, &found)
      }
    } catch {
      findings.fail(error.diagnostic(in: self, asking: "asking the check `\(id)/\(check.name)`"))
    }
    for found in found { findings.add(found.problem, about: found.record, of: found.subject) }
  }

  private func ask(
    _ check: PluginCheck, _ linted: LintedProject, _ state: PluginState, _ found: inout [Found]
  ) throws(LuaFailure) {
    let plugins = linted.project.configuration.plugins.map(\.id) + [id]
    let recorder = state.recorder
    (recorder.documents, recorder.plugins) = (linted.documents, plugins)
    let functions = state.declaration(PluginCheck.type.name, check.name)?.functions ?? [:]
    for subject in Subjects(of: check.each, in: linted.documents).found {
      let record = Record(subject.syntax, as: subject.kind, plugins: plugins)
      if let isMeant = functions["where"] {
        let answer = try state.call(isMeant, [recorder.value(.record(record))]).first ?? .none
        if answer == .none || answer == .boolean(false) { continue }
      }
      for problem in try problems(check, functions["find"], record, subject, plugins, state) {
        found.append((problem, record, subject))
      }
    }
  }

  private func problems(
    _ check: PluginCheck, _ find: LuaFunction?, _ record: Record, _ subject: Subjects.Subject, _ plugins: [String],
    _ state: PluginState
  ) throws(LuaFailure) -> [CheckReport.Problem] {
    if let field = check.missing {
      if let value = record.value(at: field), !value.isEmptyList { return [] }
      return [.init(message: "`\(subject.name)` \(check.complaint)", help: check.help)]
    }
    guard let find else { return [] }
    let recorder = state.recorder
    let document = Record(subject.document, as: subject.documentKind, plugins: plugins)
    recorder.reports.append(CheckReport())
    let report = LuaObject(kind: Recorder.Kind.report.rawValue, id: recorder.reports.count - 1)
    _ = try state.call(find, [recorder.value(.record(record)), .object(report), recorder.value(.record(document))])
    return recorder.reports.last?.problems ?? []
  }
}

extension Findings {
  /// Where the field stands that is at fault; for one that is not written, the name of what lacks it.
  fileprivate mutating func add(
    _ problem: CheckReport.Problem, about record: Record, of subject: Subjects.Subject
  ) {
    let kind = subject.documentKind.name
    let id = subject.document[kind]?.text ?? ""
    let name = subject.nameSyntax
    let field = problem.at.flatMap { record.place(of: $0) }
    report(
      problem.message, at: Place(field ?? name?.node ?? subject.syntax.node),
      field == nil && name == nil ? .key : .value, severity: problem.severity, path: "\(kind):\(id)/",
      help: problem.help)
  }
}
