internal import AssayFormats
internal import AssayModel
internal import AssayWorkbench

/// Learners as they were named on the command line: files, or ids of the project.
struct LearnerNames {
  private let words: [String]

  init(_ words: [String]) throws(CommandFault) {
    if words.isEmpty {
      throw .usage("no learner is named", help: "add `--learner FILE`, or `--learner ID` for one of the project")
    }
    self.words = words
  }

  /// The files among them, absolute.
  func files(from current: String) -> [String] {
    words.filter(Self.isFile).map { FilePath.normalised(FilePath.join(current, $0)) }
  }

  /// The same, as messages call them.
  func shownFiles(in folder: ProjectFolder, from current: String) -> Set<String> {
    Set(files(from: current).map { folder.shownPath($0, from: current) })
  }

  /// In the order in which they were named; a file brings every learner in it.
  func records(in project: OpenProject, current: String) throws(CommandFault) -> [LearnerRecord] {
    var records: [LearnerRecord] = []
    for word in words {
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
