internal import AssayModel
internal import AssayScripting
internal import AssayTesting
internal import LuaRuntime

/// What the words behind commands stand for.
extension Session {
  func credential(named word: String) throws(SessionFault) -> String {
    let project = tried.project
    if project.credentials[word] != nil { return word }
    if project.achievements[word] != nil {
      throw SessionFault(
        "`\(word)` is an achievement, not a credential", help: "only what is designed here can be asked about")
    }
    throw .unknown(
      "credential", word, among: project.credentials.keys.sorted(),
      help: self.project == nil ? "declare one, or begin the session in a project's folder" : nil)
  }

  /// A name of the session's goes before an id of the project's. Also how a script calls the learner.
  func learner(named word: String) throws(SessionFault) -> (learner: TriedLearner, written: String) {
    if names.contains(word), let values = try? bench.run(Array("return \(word)".utf8), named: "(session)"),
      case .object(let object)? = values.first, case .learner(let learner) = bench.meaning(of: object)
    {
      return (learner, word)
    }
    let known = tried.project.learners
    if let record = known[word] { return (TriedLearner(record), "learner \(ShownTable.quoted(word))") }
    throw .unknown(
      "learner", word, among: known.keys.sorted() + names.sorted(),
      help: project == nil ? "describe one: `zoe = learner { awards = { … } }`" : nil)
  }

  func evaluation(
    of credential: String, for learner: TriedLearner, advises: Bool = false
  ) throws(SessionFault) -> TriedEvaluation {
    do throws(BenchFailure) { return try bench.evaluation(of: credential, for: learner, advises: advises) } catch {
      throw SessionFault(error.message, help: error.help, outcome: error.isUndecided ? .undecided : .failed)
    }
  }
}

extension TriedProject {
  var vocabulary: Vocabulary { plugins.vocabulary }

  /// `credential welder` and the like, which were declared after a time.
  func declared(since before: TriedProject) -> [String] {
    guard documents.count != before.documents.count || documents != before.documents else { return [] }
    let known = Set(before.documents)
    return documents.filter { !known.contains($0) }.compactMap { document in
      document.entries?.lazy.compactMap { entry in
        DocumentKind.named(entry.key).flatMap { kind in entry.value.text.map { "\(kind.word) \($0)" } }
      }.first
    }
  }
}
