/// What an id is the id of. Ids are unique within their namespace.
package enum Namespace: String, Hashable, Sendable, CaseIterable {
  /// Achievements, credentials and stacks share one namespace.
  case achievement
  /// The credentials and stacks among them.
  case credential
  case list, framework, organisation, learner
  /// Within their credential, or on their own for assessments that belong to none.
  case assessment, outcome
  /// Within their framework; outcomes are found here too.
  case competency
  /// Names that criteria carry, within their credential.
  case name
  /// Evidence, awards and the like, within their learner record.
  case award
  case plugin, scheme

  /// What messages call it, with its article.
  package var noun: String {
    switch self {
    case .achievement: "an achievement"
    case .credential: "a credential"
    case .list: "a list"
    case .framework: "a framework"
    case .organisation: "an organisation"
    case .learner: "a learner"
    case .assessment: "an assessment"
    case .outcome: "an outcome"
    case .competency: "a competency or outcome"
    case .name: "a criterion"
    case .award: "an award"
    case .plugin: "a plugin"
    case .scheme: "a credit scheme"
    }
  }

  /// What to do where none is near.
  var remedy: String? {
    switch self {
    case .achievement: "declare it in the catalogue with `achievement:`"
    case .organisation: "declare it in `organisations.yaml` with `organisation:`"
    case .framework: "declare it under `frameworks` with `framework:`"
    case .learner: "declare it under `learners` with `learner:`"
    case .list: "declare it in the catalogue with `list:`"
    case .plugin: "add it in `assay.yaml` under `plugins`"
    case .credential, .assessment, .outcome, .competency, .name, .award, .scheme: nil
    }
  }

  /// What it is called in short: `achievement`, `credit scheme`.
  package var word: String { String(noun.drop { $0 != " " }.dropFirst()) }
}

/// A place where a document names something that is declared elsewhere.
package struct Reference: Hashable, Sendable {
  package var namespace: Namespace
  package var id: String
  package var node: NodeID
  /// The credential or learner inside which it stands, whose own ids come first.
  package var scope: String?
  /// What not finding it amounts to: an error in a design, a warning in a learner's record.
  package var severity: Diagnostic.Severity
  /// Where the level of a competency is written, when it stands apart from the id.
  package var levelNode: NodeID?
  /// The document in which it stands: `credential:ID/`.
  package var document: String?
  /// Whether `*` stands in the id for any run of characters, so that there may be many such or none.
  package var namesMany = false
}

/// A place where a document gives something its id.
package struct Declaration: Hashable, Sendable {
  package var namespace: Namespace
  package var id: String
  package var node: NodeID
  package var scope: String?
  /// The document in which it stands: `credential:ID/`.
  package var document: String?
}
