internal import AssayAnalysis
internal import AssayEngine
internal import AssayFormats
internal import AssayModel
internal import AssayScripting
internal import AssayTesting

/// A design with something else written in it, and what that makes of every learner of the project.
struct WhatIf: Sendable {
  struct Change: Sendable {
    let place: String
    /// What is written now; nil where nothing is.
    let before: String?
    let after: String
  }

  struct Row: Sendable {
    let learner: String
    let before: TriedEvaluation
    let after: TriedEvaluation

    var isChanged: Bool { before.credential.verdict != after.credential.verdict }
    /// Whether it is better to have been met than not to be, and to be known than not to be.
    var gains: Bool { after.credential.verdict.rank > before.credential.verdict.rank }
  }

  let credential: String
  let day: CalendarDate
  var changes: [Change] = []
  var rows: [Row] = []
  /// Who gains and who loses among all learners that there could be.
  var comparison: CredentialComparison?
  /// The design as it would be.
  var document: Syntax

  /// Changes nothing but the answer: neither the files nor the session know of it afterwards.
  init(_ credential: String, _ wishes: [(place: String, value: String)], in session: Session) throws(SessionFault) {
    self.credential = credential
    day = session.day
    guard let design = session.tried.design(credential) else {
      throw SessionFault("nothing is written of `\(credential)` that could be changed")
    }
    document = design.syntax
    var sources = session.bench.scripts.sources
    for wish in wishes {
      let places = DesignPlaces((document, design.kind), words: session.tried.vocabulary)
      let value = try Self.value(of: wish, &sources)
      guard let place = places.place(wish.place), let changed = places.changed(place, to: value) else {
        throw Self.unknown(wish.place, places, in: credential)
      }
      changes.append(Change(place: place, before: places.value(at: place)?.written, after: wish.value))
      document = changed
    }
    let before = session.tried
    var after = before
    let faults = after.declare([document], sources).filter { $0.severity == .error }
    guard faults.isEmpty else { throw SessionFault(faults, in: sources) }
    defer { session.bench.tried = before }
    comparison = DesignComparison(Design(before.project), Design(after.project), on: day).comparison(of: credential)
    for learner in before.project.learners.values.sorted(by: { $0.id < $1.id }).map({ TriedLearner($0) }) {
      session.bench.tried = before
      let now = try session.evaluation(of: credential, for: learner)
      session.bench.tried = after
      rows.append(Row(learner: learner.id, before: now, after: try session.evaluation(of: credential, for: learner)))
    }
  }

  private static func unknown(_ place: String, _ places: DesignPlaces, in credential: String) -> SessionFault {
    let inner = places.inside(place)
    if inner.isEmpty {
      return .unknown(
        "place in `\(credential)` called", place, among: places.all,
        help: "write a field, or a criterion and its field, as in `electives.at_least=9 ects`")
    }
    return SessionFault(
      "`\(place)` has several fields", help: "name one: " + inner.map { "`\($0)`" }.joined(separator: ", "))
  }

  /// What is written behind the `=`, as YAML has it.
  private static func value(
    of wish: (place: String, value: String), _ sources: inout SourceMap
  ) throws(SessionFault) -> Syntax {
    let text = "\(wish.place): \(wish.value)\n"
    let read = DocumentReader(path: "(what if)").read(Array(text.utf8), into: &sources)
    let faults = read.diagnostics.filter { $0.severity == .error }
    guard faults.isEmpty else { throw SessionFault(faults, in: sources) }
    guard let value = read.documents.first?.entries?.first?.value else {
      throw SessionFault("`\(wish.place)=` has no value", help: "write it as in `credits=24 ects`")
    }
    return value
  }

  /// `credits=24 ects title=Welder` is cut before every word that a `=` follows.
  static func wishes(in text: String) -> [(place: String, value: String)] {
    var wishes: [(place: String, value: String)] = []
    for word in text.split(separator: " ", omittingEmptySubsequences: true) {
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let isPlace =
        parts.count == 2 && !parts[0].isEmpty
        && parts[0].allSatisfy { $0.isLetter || $0.isNumber || "._-/:#".contains($0) }
      if isPlace {
        wishes.append((String(parts[0]), String(parts[1])))
      } else if !wishes.isEmpty {
        wishes[wishes.count - 1].value += " " + word
      } else {
        return []
      }
    }
    return wishes.map { ($0.place, $0.value.trimmingSpaces) }
  }
}

extension Verdict {
  fileprivate var rank: Int {
    switch self {
    case .met: 2
    case .undecided: 1
    case .unmet: 0
    }
  }

  /// As people say it of a credential.
  var phrase: String {
    switch self {
    case .met: "earned"
    case .unmet: "not earned"
    case .undecided: "undecided"
    }
  }
}

extension Syntax {
  /// On one line, as far as it is short.
  fileprivate var written: String {
    switch content {
    case .scalar(let scalar): scalar.text
    case .list(let items): "a list of \(items.count)"
    case .map, .empty: "{ … }"
    case .function: "a function"
    }
  }
}
