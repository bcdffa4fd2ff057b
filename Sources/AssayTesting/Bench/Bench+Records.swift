internal import AssayModel
internal import AssayScripting
internal import LuaRuntime

/// Learners whom scripts describe.
extension Bench {
  /// A name that waits for the record behind it, as in `learner "zoe" { … }`.
  struct Name {
    var id: String
    var site: ScriptBench.Site
  }

  func keep(name id: String, at site: ScriptBench.Site) -> Int {
    names.append(Name(id: id, site: site))
    return names.count - 1
  }

  func describe(_ name: Name, _ call: LuaCall) throws(BenchFailure) -> LuaReply {
    guard case .table? = call.arguments.first, call.arguments.count == 1 else {
      throw BenchFailure("`learner \"\(name.id)\"` wants a record in braces")
    }
    let described = scripts.syntax(ofContinuation: call, after: name.site)
    return reply(TriedLearner(try record(described, named: name.id)))
  }

  /// A record as a script describes it. The first thing that is wrong with it is thrown.
  func record(_ described: Syntax, named id: String) throws(BenchFailure) -> LearnerRecord {
    try settle()
    guard let entries = described.entries else {
      throw BenchFailure("a learner's record is a table of fields", at: scripts.sources.value(of: described.node))
    }
    var reading = Reading(sources: scripts.sources, vocabulary: tried.plugins.vocabulary)
    reading.plugins = tried.plugins.ids
    reading.schemes = Set(tried.project.schemes.keys)
    reading.scope = Scope.learner(id)
    let name = Syntax.Entry(
      key: LearnerRecord.type.name,
      value: Syntax(node: described.node, content: .scalar(.init(text: id, isQuoted: true))))
    let given = entries.filter { $0.key != LearnerRecord.type.name }
    let written = Syntax(node: described.node, content: .map([name] + given))
    let record = LearnerRecord.type.read(written, &reading)
    if let fault = reading.diagnostics.first(where: { $0.severity == .error }) { throw BenchFailure(fault) }
    guard let record else { throw BenchFailure("this is no record of a learner") }
    for reference in reading.references { try check(reference, in: record) }
    return record
  }

  /// A misspelt id would make a learner who just does not have it.
  private func check(_ reference: Reference, in record: LearnerRecord) throws(BenchFailure) {
    guard !tried.isIncomplete, let known = ids(of: reference.namespace, record), !known.contains(reference.id) else {
      return
    }
    var failure = BenchFailure.unknown(
      "`\(reference.id.shortened)` is not \(reference.namespace.noun) of this project", reference.id,
      among: known.sorted())
    failure.place = scripts.sources.value(of: reference.node)
    // An assessment is called by its credential's name too.
    let whole = known.sorted().filter { $0.hasSuffix("/" + reference.id) }
    if whole.count == 1 { failure.help = "did you mean `\(whole[0])`?" }
    throw failure
  }

  /// Nil for what is not looked up here.
  private func ids(of namespace: Namespace, _ record: LearnerRecord) -> Set<String>? {
    let project = tried.project
    switch namespace {
    case .achievement: return Set(project.achievements.keys)
    case .credential: return Set(project.credentials.keys)
    case .organisation: return Set(project.organisations.keys)
    case .assessment:
      return Set(project.assessments.keys).union(
        project.credentials.values.flatMap { credential in
          credential.assessments.map { "\(credential.id)/\($0.id)" }
        })
    case .award: return Set(record.awards.compactMap(\.id) + record.evidence.compactMap(\.id))
    case .list, .framework, .learner, .outcome, .competency, .name, .plugin, .scheme: return nil
    }
  }
}
