internal import AssayFormats
internal import AssayModel

extension LearnerRecord {
  /// The record as a test writes it: `learner { awards = { … } }`.
  package var code: String { term.text() }

  var term: LuaTerm {
    let lists: [(String, [LuaTerm])] = [
      ("enrolled", enrolled.map(\.term)), ("awards", awards.map(\.term)), ("results", results.map(\.term)),
      ("evidence", evidence.map(\.term)), ("experience", experience.map(\.term)),
      ("approvals", approvals.map(\.term)), ("exceptions", exceptions.map(\.term)),
    ]
    var entries = name.map { [LuaTerm.Entry(key: "name", value: .plain(LuaTerm.quoted($0)))] } ?? []
    entries += lists.filter { !$0.1.isEmpty }.map { LuaTerm.Entry(key: $0.0, value: .list($0.1)) }
    if !facts.isEmpty { entries.append(.init(key: "facts", value: .texts(facts))) }
    return .call(word: "learner", .table(entries))
  }
}

extension Award {
  fileprivate var term: LuaTerm {
    .fields([
      ("id", .text(id)), ("achievement", .text(achievement)), ("title", title?.term), ("kind", .text(kind)),
      ("version", .text(version)), ("status", status == .held ? nil : .text(status.rawValue)),
      ("awarded", .text(awarded)), ("expected", .text(expected)), ("expires", .text(expires)),
      ("renewed", .list(renewed)), ("issuer", .text(issuer)), ("score", score?.term),
      ("credits", credits.map { .list($0.map(\.term)) }),
      ("hours", .text(hours)), ("level", level?.term),
      ("tags", tags.map { .list($0.map { .plain(LuaTerm.quoted($0)) }) }),
      ("shows", shows.map { .list($0.map(\.term)) }), ("attributes", attributes.isEmpty ? nil : .texts(attributes)),
      ("gained_by", .text(gainedBy?.rawValue)), ("from", .list(from)), ("counted_in", .list(countedIn)),
    ])
  }
}

extension AssessmentResult {
  fileprivate var term: LuaTerm {
    .fields([
      ("assessment", .text(assessment)), ("score", score?.term), ("date", .text(date)),
      ("attempt", attempt.map { .plain("\($0)") }), ("assessor", .text(assessor)),
    ])
  }
}

extension EvidencePiece {
  fileprivate var term: LuaTerm {
    let signer: LuaTerm? = signedBy.map { signer in
      .fields([("role", .text(signer.role)), ("organisation", .text(signer.organisation))])
    }
    return .fields([
      ("id", .text(id)), ("kind", .text(kind)), ("title", title?.term), ("url", .text(url)),
      ("date", .text(date)), ("hours", .text(hours)), ("signed_by", signer),
      ("attributes", attributes.isEmpty ? nil : .texts(attributes)),
    ])
  }
}

extension ExperiencePeriod {
  fileprivate var term: LuaTerm {
    .fields([
      ("role", .text(role)), ("organisation", .text(organisation)), ("from", .text(from)), ("to", .text(to)),
      ("hours", .text(hours)),
    ])
  }
}

extension ApprovalDecision {
  fileprivate var term: LuaTerm {
    .fields([
      ("of", .text(of)), ("by", .text(by)), ("date", .text(date)), ("decision", .text(decision?.rawValue)),
    ])
  }
}

extension GrantedException {
  fileprivate var term: LuaTerm {
    .fields([
      ("at", .text(at)), ("accept", .list(accept.map(\.id))), ("waive", waive ? .plain("true") : nil),
      ("by", .text(by)), ("date", .text(date)), ("reason", .text(reason)),
    ])
  }
}

extension Enrolment {
  fileprivate var term: LuaTerm {
    .fields([("credential", .text(credential)), ("version", .text(version)), ("on_date", .text(date))])
  }
}

extension Score {
  fileprivate var term: LuaTerm {
    switch self {
    case .number(let number): .plain("\(number)")
    case .word(let word): .plain(LuaTerm.quoted(word))
    }
  }
}

extension LocalizedText {
  fileprivate var term: LuaTerm {
    if versions.count == 1, versions[0].language == nil { return .plain(LuaTerm.quoted(text())) }
    return .table(
      versions.compactMap { version in
        version.language.map { LuaTerm.Entry(key: $0, value: .plain(LuaTerm.quoted(version.text))) }
      })
  }
}

extension CompetencyReference {
  fileprivate var term: LuaTerm { .plain(LuaTerm.quoted(path + (level.map { "@\($0)" } ?? ""))) }
}

extension Credits {
  fileprivate var term: LuaTerm { .plain(LuaTerm.quoted(description)) }
}

extension [Level] {
  fileprivate var term: LuaTerm { .table(map { .init(key: $0.framework, value: .plain(LuaTerm.quoted($0.step))) }) }
}

extension LuaTerm {
  /// Of fields, those of which something is recorded.
  fileprivate static func fields(_ fields: [(String, LuaTerm?)]) -> LuaTerm {
    .table(fields.compactMap { name, value in value.map { Entry(key: name, value: $0) } })
  }

  fileprivate static func text(_ value: (some CustomStringConvertible)?) -> LuaTerm? {
    value.map { .plain(quoted("\($0)")) }
  }

  fileprivate static func list(_ terms: [LuaTerm]) -> LuaTerm { .table(terms.map { Entry(key: nil, value: $0) }) }

  fileprivate static func list(_ values: [some CustomStringConvertible]) -> LuaTerm? {
    values.isEmpty ? nil : list(values.map { .plain(quoted("\($0)")) })
  }

  fileprivate static func texts(_ values: [String: String]) -> LuaTerm {
    .table(values.sorted { $0.key < $1.key }.map { Entry(key: $0.key, value: .plain(quoted($0.value))) })
  }
}
