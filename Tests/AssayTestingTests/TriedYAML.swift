import AssayFormats
import AssayModel
import AssayScripting
import AssayTesting

/// A project of one file, ready to be tried.
enum TriedYAML {
  static let day = CalendarDate("2026-05-01") ?? CalendarDate(dayNumber: 0)

  static func project(_ text: String = mig, scripts: ScriptLimits = ScriptLimits()) -> TriedProject {
    var configuration = ProjectConfiguration()
    configuration.scripts = scripts
    var sources = SourceMap()
    let read = DocumentReader(path: "design.yaml").read(Array(text.utf8), into: &sources)
    let plugins = Plugins([], sources: &sources)
    let loaded = Project.read(documents: read.documents, sources: sources)
    return TriedProject(
      loaded.project, documents: read.documents, plugins: plugins, sources: sources, configuration: configuration,
      reported: read.diagnostics + loaded.diagnostics)
  }

  /// A badge for which one needs an induction, a test and twelve hours in the bay.
  static let mig = """
    achievement: safety-induction
    validity: { period: 2 years }
    ---
    credential: mig-basics
    title: MIG Basics
    assessments:
      - { id: weld-test, title: Weld  test, method: practical, grading: { scale: percent, pass: 70 } }
    requires:
      all_of:
        - holds: safety-induction
        - assessment: weld-test
        - name: bay-hours
          evidence: { kind: site_log, hours: 12 h }
    examples:
      - { learner: ana, on_date: 2026-05-01, earns: true }
      - { learner: ben, on_date: 2026-05-01, earns: false, because: bay-hours }
    ---
    learner: ana
    awards: [ { achievement: safety-induction, awarded: 2026-01-10 } ]
    results: [ { assessment: mig-basics/weld-test, score: 81, date: 2026-02-10 } ]
    evidence: [ { kind: site_log, hours: 14 h, date: 2026-03-01 } ]
    ---
    learner: ben
    awards: [ { achievement: safety-induction, awarded: 2026-01-10 } ]
    results: [ { assessment: mig-basics/weld-test, score: 71, date: 2026-02-10 } ]
    evidence: [ { kind: site_log, hours: 7 h, date: 2026-03-01 } ]
    ---
    credential: tig-basics
    requires: { holds: safety-induction }
    validity:
      period: 2 years
      renewals: [ { extends: 2 years, requires: { holds: { id: safety-induction, within: cycle } } } ]

    """
}
