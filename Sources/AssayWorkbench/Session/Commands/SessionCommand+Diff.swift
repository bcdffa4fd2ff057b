internal import AssayAnalysis
internal import AssayFormats
internal import AssayModel
internal import AssayScripting
internal import AssayTesting

extension SessionCommand {
  static let diff = SessionCommand(
    "diff", "VERSION [CRED…]", says: "Says who gains and who loses since a version that `git` keeps.",
    details: "Compares that version with the designs as they are in the session; all credentials, where none is named.",
    example: ".diff main mig-basics", arguments: [.name, .credential]
  ) { session, words, _ throws(SessionFault) in
    guard let version = words.all.first else { throw words.misuse }
    guard let project = session.project else {
      throw SessionFault("there is no project here to compare", help: "begin the session in a project's folder")
    }
    var credentials: [String] = []
    for word in words.all.dropFirst() { credentials.append(try session.credential(named: word)) }
    let kept: KeptVersion
    do throws(KeptVersion.Fault) { kept = try KeptVersion(version, of: project.folder) } catch {
      throw SessionFault("`\(version.printable)` could not be looked at", help: error.help)
    }
    defer { kept.forget() }
    let before = OpenProject(kept.folder, like: project)
    let old = Design(before.project, plugins: before.plugins.contents)
    let new = Design(session.tried.project, plugins: session.tried.plugins.contents)
    let comparison = DesignComparison(old, new, on: session.day)
    let known = Set(old.project.credentials.keys).union(new.project.credentials.keys).sorted()
    let (verdictsBefore, verdictsAfter) = (
      LearnerVerdicts(index: old.index, plugins: before.plugins, date: session.day),
      LearnerVerdicts(index: session.tried.index, plugins: session.tried.plugins, date: session.day)
    )
    let entries = (credentials.isEmpty ? known : credentials).compactMap { id in
      comparison.comparison(of: id).map {
        ComparisonReport.Entry(
          comparison: $0, stories: LearnerVerdicts.stories(about: id, verdictsBefore, verdictsAfter))
      }
    }
    let edits = DesignEdits(before.writing, session.tried.writing).tried(
      on: before.tried, session.day, comparing: entries, only: credentials.isEmpty ? nil : credentials, atOnce: 1)
    let report = ComparisonReport(
      day: session.day, entries: entries, learners: LearnerVerdicts.count(verdictsBefore, verdictsAfter), edits: edits,
      sources: session.tried.sources, oldSources: before.sources)
    return SessionAnswer(report.text(width: min(session.width, 80)))
  }
}

extension KeptVersion.Fault {
  /// What to do about it.
  fileprivate var help: String {
    switch self {
    case .noGit: "`git` is not here to ask"
    case .noRepository: "this project is in no repository of `git`"
    case .unknownVersion: "name a branch, a tag or a commit"
    case .unwritable(let fault): fault.message
    case .noProject: "name a version that holds the project's `assay.yaml`"
    }
  }
}
