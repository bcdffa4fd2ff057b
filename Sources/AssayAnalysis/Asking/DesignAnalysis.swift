internal import AssayEngine
package import AssayModel

/// A learner that shows something, ready to be kept.
package struct ShownLearner: Sendable {
  /// Awards, and answers of scripts that had to be yes.
  package var size: Int
  package var learner: LearnerRecord
  /// What plugins were taken to answer with yes, as `plugin/name(achievement)`.
  package var assumed: [String]
  /// Whether it was shown that there is none smaller, and none of its size before it.
  package var isSmallest: Bool

  init(_ witness: Witness) {
    size = witness.size
    learner = witness.record.shown
    assumed = witness.record.trueAnswers.map(\.name).sorted()
    isSmallest = witness.isSmallest
  }
}

extension ChosenRecord {
  /// The record as people would write it: without ids that nobody needs.
  var shown: LearnerRecord {
    var shown = learner
    for place in shown.awards.indices { shown.awards[place].id = nil }
    for place in shown.evidence.indices { shown.evidence[place].id = nil }
    return shown
  }
}

/// Whether something can be so.
package enum Possibility: String, Hashable, Sendable { case yes, no, unknown }

/// What was found about one credential, over all learners that there could be.
package struct CredentialAnalysis: Sendable {
  package struct Finding: Sendable {
    package enum Kind: String, Hashable, Sendable {
      /// No learner meets it.
      case impossible
      /// Every learner meets it.
      case always
      /// Nobody who earns the credential needs it, or could have it counted.
      case dead
      /// Though it is one of several to choose from, everybody who earns the credential meets it.
      case forced
      /// Without it, the same learners would earn the credential.
      case redundant
    }

    package var id: String
    package var kind: Kind
    package var place: Place
    package var word: String
  }

  /// One of the things that, taken together, keep everybody from earning it.
  package struct Blame: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable { case criterion, prerequisite, conflict, definition }

    package var kind: Kind
    package var id: String
    package var place: Place
  }

  package var credential: String
  package var title: String
  package var earnable: Possibility
  package var smallest: ShownLearner?
  /// A minimal set; empty where it can be earned, nil where it was not found out.
  package var core: [Blame]?
  package var findings: [Finding]
  /// Achievements that the criteria, or what these ask for, mention and nobody who earns it can have.
  package var unusable: [String]
  /// Achievements that everybody has who earns it.
  package var mandatory: [String]
  /// What only scripts can say.
  package var opaque: [String]
  /// Whether everything was looked into; else the budget ended before.
  package var isComplete: Bool
}

/// How the earners of two credentials relate.
package struct CredentialRelation: Sendable {
  package enum Kind: String, Hashable, Sendable { case implies, equals, excludes }

  package var first: String
  package var second: String
  package var kind: Kind
  /// Of `implies`: somebody who earns the second and not the first.
  package var learner: ShownLearner?
}

/// Asks about the credentials of a design over all learners that there could be.
package struct DesignAnalysis: Sendable {
  let design: Design
  let day: CalendarDate
  let effort: Effort

  package init(_ design: Design, on day: CalendarDate, effort: Effort = .thorough) {
    (self.design, self.day, self.effort) = (design, day, effort)
  }

  /// Roughly how much there is to think of: forms of entries, times criteria that are asked about them. More than
  /// `limit` is not counted to its end.
  package func size(of credentials: [Credential], limit: Int) -> Int {
    let asked = credentials.map { Asked(.new, $0) }
    let concerned = Concerned(asked, in: [.new: design], on: day, limit: limit)
    if concerned.achievements.count > limit { return concerned.achievements.count }
    let distinctions = Distinctions(
      of: asked, prerequisites: Array(concerned.trees.dropFirst(asked.count)), designs: [.new: design],
      achievements: Set(concerned.achievements), on: day)
    let forms = distinctions.days.count * (1 + distinctions.scores.count * 3) * (1 + distinctions.waysGained.count)
    let criteria = concerned.trees.reduce(0) { $0 + CriterionNode(Question.criteria(of: $1.credential)).all.count }
    return max(1, concerned.achievements.count) * forms * criteria
  }

  package func analysis(of credential: Credential) -> CredentialAnalysis {
    let (space, inquiry) = asking(for: credential)
    var result = result(about: credential, space)
    switch inquiry.smallest() {
    case .witness(let witness):
      result.earnable = .yes
      result.smallest = ShownLearner(witness)
      findAchievements(in: space, inquiry, &result)
    case .nobody: setUnearnable(&result, credential)
    case .unknown: setUnknown(&result)
    }
    CriterionFindings(design, credential, day, space, effort).add(to: &result)
    return result
  }

  /// What is wrong with a credential: whether nobody can earn it, and with which criteria something is not as it looks.
  /// No learner is shown.
  package func faults(of credential: Credential) -> CredentialAnalysis {
    let (space, inquiry) = asking(for: credential)
    var result = result(about: credential, space)
    switch inquiry.find() {
    case .found: result.earnable = .yes
    case .nobody: setUnearnable(&result, credential)
    case .unknown: setUnknown(&result)
    }
    CriterionFindings(design, credential, day, space, effort).add(to: &result)
    return result
  }

  /// The smallest learner who could earn a credential; nil where there is none, or where that was not found out.
  package func smallestLearner(of credential: Credential) -> ShownLearner? {
    if case .witness(let witness) = asking(for: credential).1.smallest() { ShownLearner(witness) } else { nil }
  }

  private func asking(for credential: Credential) -> (Space, Inquiry) {
    let asked = Asked(.new, credential)
    let space = Space([asked], in: [.new: design], on: day)
    let whole = space.requirement(asked, on: day)
    return (
      space, Inquiry([.init(requirement: whole, isEarned: true)], in: space, foundedOn: [.new], effort: effort)
    )
  }

  private func result(about credential: Credential, _ space: Space) -> CredentialAnalysis {
    CredentialAnalysis(
      credential: credential.id, title: credential.achievement.title?.text() ?? credential.id, earnable: .unknown,
      core: [], findings: [], unusable: [], mandatory: [], opaque: space.questions.map(\.question.name),
      isComplete: true)
  }

  private func setUnearnable(_ result: inout CredentialAnalysis, _ credential: Credential) {
    result.earnable = .no
    result.core = core(of: credential)
  }

  private func setUnknown(_ result: inout CredentialAnalysis) {
    result.core = nil
    result.isComplete = false
  }

  /// Who or what keeps everybody from it, as little as will do.
  private func core(of credential: Credential) -> [CredentialAnalysis.Blame]? {
    let asked = Asked(.new, credential)
    let space = Space([asked], in: [.new: design], on: day)
    let whole = Requirement(asked, on: day, in: space, guardsCriteria: true)
    let inquiry = Inquiry([.init(requirement: whole, isEarned: true)], in: space, foundedOn: [.new], effort: effort)
    // Circles that rest on nothing are found by meeting them.
    guard case .nobody = inquiry.find(), let core = inquiry.core() else { return nil }
    let nodes = Dictionary(
      CriterionNode(Question.criteria(of: credential)).all.map { ($0.id, $0.criterion.place) }
    ) { first, _ in first }
    return core.map { blame(for: $0, credential, nodes) }.sorted {
      ($0.kind.rawValue, $0.id) < ($1.kind.rawValue, $1.id)
    }
  }

  private func blame(
    for background: Space.Background, _ credential: Credential, _ nodes: [String: Place]
  ) -> CredentialAnalysis.Blame {
    switch background {
    case .criterion(_, _, let node):
      .init(kind: .criterion, id: node, place: nodes[node] ?? credential.achievement.place)
    case .prerequisite(_, let id):
      .init(
        kind: .prerequisite, id: id,
        place: design.project.achievements[id].map { $0.requires?.place ?? $0.place } ?? Place())
    case .definition(_, let id):
      .init(kind: .definition, id: id, place: design.project.credentials[id]?.achievement.place ?? Place())
    case .conflict(let one, let other):
      .init(
        kind: .conflict, id: "\(one)/\(other)",
        place: design.project.counting.conflicts.first {
          Set([$0.first.id, $0.second.id]) == Set([one, other])
        }?.first.place ?? Place())
    }
  }

  private func findAchievements(in space: Space, _ inquiry: Inquiry, _ result: inout CredentialAnalysis) {
    var seenWith: Set<Int> = []
    var seenWithout: Set<Int> = []
    let units = space.possibilities.units.indices.filter { unit in
      space.possibilities.units[unit].isAward && space.possibilities.units[unit].after == nil
    }
    func note(_ record: ChosenRecord) {
      let there = Set(record.entries.compactMap { space.possibilities.unitOfEntry[$0] })
      seenWith.formUnion(there)
      seenWithout.formUnion(Set(units).subtracting(there))
    }
    for unit in units {
      let id = space.possibilities.units[unit].id
      if !seenWith.contains(unit) {
        switch inquiry.find(where: [space.held[unit]]) {
        case .found(let record): note(record)
        case .nobody: result.unusable.append(id)
        case .unknown: result.isComplete = false
        }
      }
      if !seenWithout.contains(unit) {
        switch inquiry.find(where: [!space.held[unit]]) {
        case .found(let record): note(record)
        case .nobody: result.mandatory.append(id)
        case .unknown: result.isComplete = false
        }
      }
    }
  }

  /// How the earners of each two credentials relate, where they do.
  package func relations(among credentials: [Credential]) -> [CredentialRelation] {
    credentials.indices.flatMap { first in
      credentials[(first + 1)...].flatMap { relations(credentials[first], $0) }
    }
  }

  private func relations(_ one: Credential, _ other: Credential) -> [CredentialRelation] {
    let (first, second) = (Asked(.new, one), Asked(.new, other))
    let space = Space([first, second], in: [.new: design], on: day)
    let requirements = (space.requirement(first, on: day), space.requirement(second, on: day))
    func inquiry(_ isFirst: Bool, _ isSecond: Bool) -> Inquiry {
      Inquiry(
        [
          .init(requirement: requirements.0, isEarned: isFirst), .init(requirement: requirements.1, isEarned: isSecond),
        ], in: space, foundedOn: [.new], effort: effort)
    }
    func isImpossible(_ isFirst: Bool, _ isSecond: Bool) -> Bool? {
      switch inquiry(isFirst, isSecond).find() {
      case .nobody: true
      case .found: false
      case .unknown: nil
      }
    }
    func shown(_ isFirst: Bool, _ isSecond: Bool) -> ShownLearner? {
      if case .witness(let witness) = inquiry(isFirst, isSecond).smallest() { ShownLearner(witness) } else { nil }
    }
    if isImpossible(true, true) == true {
      return [CredentialRelation(first: one.id, second: other.id, kind: .excludes)]
    }
    let (forth, back) = (isImpossible(true, false) == true, isImpossible(false, true) == true)
    switch (forth, back) {
    case (true, true): return [CredentialRelation(first: one.id, second: other.id, kind: .equals)]
    case (true, false):
      return [CredentialRelation(first: one.id, second: other.id, kind: .implies, learner: shown(false, true))]
    case (false, true):
      return [CredentialRelation(first: other.id, second: one.id, kind: .implies, learner: shown(true, false))]
    case (false, false): return []
    }
  }
}
