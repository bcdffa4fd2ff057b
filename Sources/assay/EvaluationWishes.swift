internal import AssayEngine
internal import AssayFormats
internal import AssayModel
internal import AssayWorkbench

/// What `assay evaluate` was asked, checked against itself and then against the project.
struct EvaluationWishes {
  let together: Question.Together?
  private let credentials: [String]
  private let learners: [String]

  init(_ command: Evaluate) throws(CommandFault) {
    learners = command.learner
    if command.jointly, command.inOrder != nil {
      throw .usage("`--jointly` and `--in-order` exclude each other", help: "choose one of them")
    }
    var named = command.credentials
    if let order = command.inOrder {
      let ids = order.split(separator: ",", omittingEmptySubsequences: false).map { String($0).trimmingSpaces }
      if ids.contains("") {
        throw .usage(
          "`--in-order \(order.printable)` has an empty place", help: "write it as in `--in-order welder,fitter`")
      }
      if !named.isEmpty, Set(named) != Set(ids) {
        throw .usage(
          "`--in-order` names other credentials than those asked about", help: "name them once, in `--in-order`")
      }
      named = ids
      together = .inOrder
    } else {
      together = command.jointly ? .jointly : nil
    }
    if named.isEmpty {
      throw .usage("no credential is named", help: "write its id, as in `assay evaluate welder --learner ana`")
    }
    if let repeated = named.indices.first(where: { named[..<$0].contains(named[$0]) }).map({ named[$0] }) {
      throw .usage("`\(repeated.printable)` is named twice", help: "name each credential once")
    }
    if learners.isEmpty {
      throw .usage("no learner is named", help: "add `--learner FILE`, or `--learner ID` for one of the project")
    }
    credentials = named
  }

  func credentials(in project: OpenProject) throws(CommandFault) -> [String] {
    try CredentialNames(credentials).known(in: project)
  }

  /// In the order in which they were named; a file brings every learner in it.
  func learners(in project: OpenProject, current: String) throws(CommandFault) -> [LearnerRecord] {
    var records: [LearnerRecord] = []
    for word in learners {
      if let record = project.project.learners[word], !Self.isFile(word) {
        records.append(record)
      } else if Self.isFile(word) {
        let shown = project.folder.shownPath(FilePath.normalised(FilePath.join(current, word)), from: current)
        let found = project.learners(in: shown)
        if found.isEmpty { throw Self.noLearner(in: shown, of: project) }
        records += found
      } else if word.contains("/") || [".yaml", ".yml", ".json"].contains(where: word.hasSuffix) {
        throw .usage(
          "`\(word.printable)` does not exist", help: "name a learner's file, or the id of a learner of the project")
      } else {
        let known = project.project.learners.keys.sorted()
        throw .unknown(
          "learner", word, nearest: NearestWord.to(word, among: known), known: known, help: "name a learner's file")
      }
    }
    var seen: Set<String> = []
    return records.filter { seen.insert($0.id).inserted }
  }

  /// A file that could not be understood has been reported already.
  private static func noLearner(in path: String, of project: OpenProject) -> CommandFault {
    let isLost = project.diagnostics(in: [path]).contains { $0.range != nil && $0.severity == .error }
    return CommandFault(
      isLost ? .undecided : .usage, "`\(path.printable)` holds no learner's record that could be read",
      help: isLost ? nil : "a record begins with `learner:` and an id")
  }

  private static func isFile(_ word: String) -> Bool { (try? FileSystem.entry(at: word)) != nil }
}
