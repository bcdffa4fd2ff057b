import AssayEngine
import AssayFormats
import AssayModel
import AssayScripting
import AssayTestSupport
import AssayTesting
import AssayWorkbench
import Testing

/// Reports of coverage to try formats on.
struct CoverageCorpus: CustomTestStringConvertible, Sendable {
  let name: String
  let report: CoverageReport

  var testDescription: String { name }

  static let all = [pathway, hostile, nothing]

  /// What the worked examples of Example 05 show, and a few lines of its plugin.
  static let pathway: CoverageCorpus = {
    let project = OpenProject(ProjectFolder(root: PackageRoot.path + "/Examples/05-cloud-pathway"))
    var lines = LineCoverage()
    let functions = [
      LineCoverage.Function(name: "requires", line: 18, count: 4),
      LineCoverage.Function(name: "find", line: 51, count: 0),
    ]
    lines.add(
      LineCoverage.File(
        path: "plugins/northwind-cloud/plugin.lua", lines: [19: 4, 44: 6, 52: 0, 53: 0, 61: 1], functions: functions))
    return CoverageCorpus(
      name: "pathway", report: coverage(of: project).report(sources: project.sources, lines: lines, width: 60))
  }()

  static func coverage(of project: OpenProject) -> CriteriaCoverage {
    var coverage = CriteriaCoverage(of: project.project)
    for credential in project.project.credentials.values {
      for example in credential.examples {
        guard let learner = project.project.learners[example.learner], let day = example.onDate else { continue }
        let asking = project.plugins.host(for: learner, on: day)
        var question = Question(
          project: project.project, learner: learner, credentials: [credential.id], day: day, assumeAwarded: true,
          scripts: asking.host)
        question.observes = true
        coverage.record(question.answered())
      }
    }
    return coverage
  }

  /// An author who is out to do harm.
  private static let hostile: CoverageCorpus = {
    let evil = "</pre><script>alert(1)</script>\u{1B}[31m\n\"'`&<b>\u{202E}"
    var sources = SourceMap()
    _ = sources.add(.init(path: evil, bytes: Array("\(evil)\nSF:else\n\u{1B}[2J\n".utf8)))
    let place = CoveragePlace(file: evil, line: 1)
    let obligations = CoveredObligation.Kind.allCases.map {
      CoveredObligation($0, limit: $0 == .binds ? evil : nil, at: place, count: $0 == .met ? 2 : 0, help: evil)
    }
    let nodes = (0..<40).map { depth in
      CoveredNode(
        path: evil, name: evil, phrase: evil, depth: depth, at: place, origin: place, obligations: obligations)
    }
    var lines = LineCoverage()
    lines.add(.init(path: evil, lines: [1: 0, 2: 1, 3: 0], functions: [.init(name: evil, line: 1, count: 0)]))
    let credentials = [
      CoveredCredential(id: evil, title: evil, at: place, evaluations: 1, nodes: nodes),
      CoveredCredential(id: "z", title: evil, at: nil, evaluations: 0, nodes: []),
    ]
    return CoverageCorpus(name: "hostile", report: CoverageReport(credentials, lines: lines, sources: sources))
  }()

  private static let nothing = CoverageCorpus(
    name: "nothing", report: CoverageReport([], sources: SourceMap()))
}
