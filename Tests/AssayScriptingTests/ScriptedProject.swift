// swift-format-ignore-file: NeverForceUnwrap

import AssayEngine
import AssayFormats
import AssayLint
import AssayModel
import AssayScripting

/// A project of one design file and one plugin, `northwind`, both as text.
struct ScriptedProject {
  let plugins: Plugins
  let project: Project
  let sources: SourceMap
  let documents: [Syntax]
  let diagnostics: [Diagnostic]

  init(
    _ plugin: String, design: String = "", modules: [String: String] = [:], pin: PluginPin = PluginPin(id: "northwind"),
    limits: ScriptLimits = ScriptLimits(), header: String = "plugin \"northwind\" { version = \"1.4.0\" }\n"
  ) {
    var sources = SourceMap()
    let files = ([("plugin.lua", header + plugin)] + modules.sorted { $0.key < $1.key }).map { path, text in
      let bytes = Array(text.utf8)
      let file = sources.add(.init(path: "plugins/northwind/\(path)", bytes: bytes))
      return PluginFolder.File(path: path, file: file, bytes: bytes)
    }
    let folder = PluginFolder(id: "northwind", path: "plugins/northwind", files: files)
    plugins = Plugins([(folder, pin)], limits: limits, sources: &sources)
    var configuration = ProjectConfiguration()
    configuration.plugins = [pin]
    // A project may consist of a plugin alone.
    let read = DocumentReader(path: "design.yaml").read(Array(design.utf8), into: &sources)
    documents = read.documents + plugins.documents
    let loaded = Project.read(
      configuration: configuration, documents: documents, sources: sources, vocabulary: plugins.words(),
      thenReading: plugins.read)
    project = loaded.project
    self.sources = sources
    diagnostics = plugins.diagnostics + (design.isEmpty ? [] : read.diagnostics) + loaded.diagnostics
  }

  var rules: [RuleID] { diagnostics.map(\.rule) }

  /// The text that a diagnostic marks, on its first line.
  func marked(_ diagnostic: Diagnostic) -> String {
    guard let range = diagnostic.range else { return "" }
    let lines = String(decoding: sources.files[Int(range.file.index)].bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let line = Array(lines[Int(range.start.line) - 1].unicodeScalars)
    let end = range.end.line == range.start.line ? Int(range.end.column) - 1 : line.count
    return String(String.UnicodeScalarView(line[(Int(range.start.column) - 1)..<end]))
  }

  func evaluation(
    of credential: String = "welder", learner: String = "ana", on day: String = "2026-05-01"
  ) -> (evaluation: CredentialEvaluation, failures: [Diagnostic]) {
    let record = project.learners[learner]!
    let date = CalendarDate(day)!
    let asking = plugins.host(for: record, on: date)
    let question = Question(
      project: project, learner: record, credentials: [credential], day: date, scripts: asking.host)
    let evaluation = question.answered().credentials[0]
    return (evaluation, asking.failed())
  }

  func findings(on day: String = "2026-05-01") -> [Diagnostic] {
    let linted = LintedProject(project, sources: sources, documents: documents, day: CalendarDate(day)!)
    return plugins.lintRules.flatMap { rule in
      var findings = Findings(of: rule, in: sources)
      rule.find(linted, &findings)
      return findings.diagnostics
    }
  }
}
