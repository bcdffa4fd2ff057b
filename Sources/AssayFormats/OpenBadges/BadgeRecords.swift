package import AssayModel

/// Learners as their Open Badges tell of them, with what could not be read or kept.
///
/// Badges of one subject are one learner, however many files they stand in. Nothing is fetched and nothing is verified.
package struct BadgeRecords: Sendable {
  package private(set) var learners: [LearnerRecord] = []
  package private(set) var diagnostics: [Diagnostic] = []
  /// The ids of the learners of whom a file tells.
  package private(set) var learnersOfFile: [String: Set<String>] = [:]

  /// Reads documents that ``Syntax/isBadges``; their achievements and issuers are looked up in the project.
  package init(of documents: [Syntax], in project: Project, sources: SourceMap) {
    var reading = BadgeReading(project: project, sources: sources)
    let ranks = sources.fileRanks
    let ordered = documents.map { (order: SourceOrder(sources.value(of: $0.node), ranks), document: $0) }
      .sorted { $0.order < $1.order }.map(\.document)
    var places: [String: Int] = [:]
    for document in ordered {
      for credential in reading.allCredentials(in: document) {
        guard let badge = reading.badge(credential) else { continue }
        let path = sources.value(of: credential.node).map { sources.path(of: $0.file) } ?? ""
        // A subject without an id is nobody that another file could speak of.
        let subject = badge.subject.map { "subject \($0)" } ?? "file \(path)"
        let place = places[subject] ?? learners.count
        if place == learners.count {
          places[subject] = place
          learners.append(LearnerRecord(id: freeID(for: path, in: project), place: Place(document.node)))
        }
        if let id = badge.id, !reading.isFirst(id, of: subject, at: credential) { continue }
        learners[place].awards.append(badge.award)
        learners[place].evidence += badge.evidence
        learnersOfFile[path, default: []].insert(learners[place].id)
        reading.reportLosses(of: badge, learner: learners[place].id)
      }
    }
    diagnostics = reading.diagnostics
  }

  /// The file's name, as far as an id may have its letters; numbered where it is taken.
  private func freeID(for path: String, in project: Project) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    let stem = name.lowercased().hasSuffix(".json") ? String(name.dropLast(5)) : name
    let letters = stem.unicodeScalars.map { scalar in
      String.isID("a\(scalar)") ? Character(scalar) : "-"
    }
    let id = String(letters.drop { !String.isID(String($0)) })
    let taken = Set(project.learners.keys).union(learners.map(\.id))
    var number = 1
    while true {
      let candidate = (id.isEmpty ? "learner" : id) + (number == 1 ? "" : "-\(number)")
      if !taken.contains(candidate) { return candidate }
      number += 1
    }
  }
}

extension Project {
  /// Adds learners that badges tell of.
  package mutating func add(_ badges: BadgeRecords) {
    for learner in badges.learners { learners[learner.id] = learner }
  }
}
