internal import AssayModel

extension LearnerRecord {
  /// The record as it would be if this were so: what is given takes the place of what is about the same thing.
  ///
  /// The same thing is an achievement for awards, an assessment for results, a kind for evidence, a role for experience,
  /// a criterion for approvals and exceptions, a credential for enrolments, and a name for facts.
  func with(_ given: LearnerRecord) -> LearnerRecord {
    var changed = self
    changed.name = given.name ?? name
    changed.facts.merge(given.facts) { _, new in new }
    changed.enrolled.replace(with: given.enrolled) { $0.credential }
    changed.awards.replace(with: given.awards) { $0.subject }
    changed.results.replace(with: given.results) { $0.assessment }
    changed.evidence.replace(with: given.evidence) { $0.kind ?? $0.title?.text() }
    changed.experience.replace(with: given.experience) { $0.role }
    changed.approvals.replace(with: given.approvals) { $0.of }
    changed.exceptions.replace(with: given.exceptions) { $0.at }
    return changed
  }

  /// The record with all that the other has besides; where both say one thing once, this one's stays.
  func adding(_ other: LearnerRecord) -> LearnerRecord {
    var sum = self
    sum.name = name ?? other.name
    sum.facts.merge(other.facts) { own, _ in own }
    sum.enrolled += other.enrolled
    sum.awards += other.awards
    sum.results += other.results
    sum.evidence += other.evidence
    sum.experience += other.experience
    sum.approvals += other.approvals
    sum.exceptions += other.exceptions
    return sum
  }

  /// The record without everything that goes by an id: an achievement or an award's own id, an assessment, a kind or an
  /// id of evidence, a role, a criterion that was approved, a fact.
  func without(_ id: String) -> LearnerRecord {
    var changed = self
    let numbered = awards.numbered
    changed.awards = zip(awards, numbered).filter { award, number in
      award.achievement != id && award.id != id && number != id
        && !(award.achievement == nil && award.title?.text() == id)
    }.map(\.0)
    changed.results.removeAll { $0.assessment == id || $0.assessment.split(separator: "/").last.map(String.init) == id }
    changed.evidence.removeAll { $0.kind == id || $0.id == id }
    changed.experience.removeAll { $0.role == id }
    changed.approvals.removeAll { $0.of == id || $0.of.split(separator: "/").last.map(String.init) == id }
    changed.facts[id] = nil
    return changed
  }

  /// Everything in it that ``without(_:)`` can be asked to leave out.
  var contents: [String] {
    let ids =
      awards.compactMap(\.subject) + awards.compactMap(\.id) + results.map(\.assessment) + evidence.compactMap(\.kind)
      + evidence.compactMap(\.id) + experience.compactMap(\.role) + approvals.map(\.of) + facts.keys
    return Set(ids).sorted()
  }
}

extension Award {
  /// What it is an award of.
  fileprivate var subject: String? { achievement ?? title?.text() }
}

extension [Award] {
  /// What evaluations call each: its own id, else `achievement#1`, `achievement#2` and so on.
  fileprivate var numbered: [String] {
    var seen: [String: Int] = [:]
    return map { award in
      if let id = award.id { return id }
      let name = award.achievement ?? "award"
      seen[name, default: 0] += 1
      return "\(name)#\(seen[name] ?? 1)"
    }
  }
}

extension Array {
  /// Lets new elements take the place of all that have the same key; without a key, they are just added.
  fileprivate mutating func replace(with new: [Element], key: (Element) -> String?) {
    let keys = Set(new.compactMap(key))
    removeAll { element in key(element).map { keys.contains($0) } ?? false }
    self += new
  }
}
