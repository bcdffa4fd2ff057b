internal import AssayEngine
package import AssayModel

/// A learner that shows something, ready to be kept.
package struct ShownLearner: Sendable {
  /// Awards, and answers of scripts that had to be yes.
  package var size: Int
  package var learner: LearnerRecord
  /// What plugins were taken to answer with yes, as `plugin/name(achievement)`, or about one award by its id.
  package var assumed: [String]
  /// Whether it was shown that there is none smaller, and none of its size before it.
  package var isSmallest: Bool

  package init(size: Int, learner: LearnerRecord, assumed: [String], isSmallest: Bool) {
    (self.size, self.learner, self.assumed, self.isSmallest) = (size, learner, assumed, isSmallest)
  }

  init(_ witness: Witness) {
    size = witness.size
    learner = witness.record.shown
    assumed = witness.record.assumed
    isSmallest = witness.isSmallest
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

    package init(id: String, kind: Kind, place: Place = Place(), word: String = "") {
      (self.id, self.kind, self.place, self.word) = (id, kind, place, word)
    }
  }

  /// One of the things that, taken together, keep everybody from earning it.
  package struct Blame: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable { case criterion, prerequisite, conflict, definition }

    package var kind: Kind
    package var id: String
    package var place: Place

    package init(kind: Kind, id: String, place: Place = Place()) {
      (self.kind, self.id, self.place) = (kind, id, place)
    }
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
  /// Why something was not found out; nil where everything was.
  package var reason: String?
  package var isComplete: Bool { reason == nil }

  package init(
    credential: String, title: String = "", earnable: Possibility, smallest: ShownLearner? = nil, core: [Blame]?,
    findings: [Finding], unusable: [String], mandatory: [String], opaque: [String], reason: String? = nil
  ) {
    (self.credential, self.title, self.earnable, self.smallest) = (credential, title, earnable, smallest)
    (self.core, self.findings, self.unusable, self.mandatory) = (core, findings, unusable, mandatory)
    (self.opaque, self.reason) = (opaque, reason)
  }
}

/// How the earners of two credentials relate.
package struct CredentialRelation: Sendable {
  package enum Kind: String, Hashable, Sendable { case implies, equals, excludes }

  package var first: String
  package var second: String
  package var kind: Kind
  /// Of `implies`: somebody who earns the second and not the first.
  package var learner: ShownLearner?

  package init(first: String, second: String, kind: Kind, learner: ShownLearner? = nil) {
    (self.first, self.second, self.kind, self.learner) = (first, second, kind, learner)
  }
}

/// Asks about the credentials of a design over all learners that there could be.
package struct DesignAnalysis: Sendable {
  let design: Design
  let day: CalendarDate
  let effort: Effort

  package init(_ design: Design, on day: CalendarDate, effort: Effort = .thorough) {
    (self.design, self.day, self.effort) = (design, day, effort)
  }

  /// Roughly how much there is to think of: achievements, times criteria that are asked about them. More than `limit` is not
  /// counted to its end.
  package func size(of credentials: [Credential], limit: Int) -> Int {
    let asked = credentials.map { Asked(.new, $0) }
    let concerned = Concerned(asked, in: [.new: design], on: day, limit: limit)
    let criteria = concerned.trees.reduce(0) { $0 + Question.criteria(of: $1.credential).withAllInside.count }
    return max(1, concerned.achievements.count) * criteria
  }

  package func analysis(of credential: Credential) -> CredentialAnalysis {
    if let reason = design.unread(credential.id) {
      var result = result(about: credential, opaque: [])
      (result.core, result.reason) = (nil, reason)
      return result
    }
    let (space, inquiry) = asking(for: credential)
    var result = result(about: credential, space)
    switch inquiry.smallest() {
    case .witness(let witness):
      result.earnable = .yes
      result.smallest = ShownLearner(witness)
      findAchievements(in: space, inquiry, &result)
    case .nobody: setUnearnable(&result, credential)
    case .unknown: setUnknown(&result, inquiry)
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
    case .unknown: setUnknown(&result, inquiry)
    }
    CriterionFindings(design, credential, day, space, effort).add(to: &result)
    return result
  }

  /// The smallest learner who could earn a credential; nil where there is none, or where that was not found out.
  package func smallestLearner(of credential: Credential) -> ShownLearner? {
    if case .witness(let witness) = asking(for: credential).1.smallest() { ShownLearner(witness) } else { nil }
  }

  func asking(for credential: Credential) -> (Space, Inquiry) {
    let asked = Asked(.new, credential)
    let space = Space([asked], in: [.new: design], on: day)
    let whole = space.requirement(asked, on: day)
    return (
      space, Inquiry([.init(requirement: whole, isEarned: true)], in: space, foundedOn: [.new], effort: effort)
    )
  }

  private func result(about credential: Credential, _ space: Space) -> CredentialAnalysis {
    result(about: credential, opaque: Set(space.questions.map(\.question.general.name)).sorted())
  }

  private func result(about credential: Credential, opaque: [String]) -> CredentialAnalysis {
    CredentialAnalysis(
      credential: credential.id, title: credential.achievement.title?.text() ?? credential.id, earnable: .unknown,
      core: [], findings: [], unusable: [], mandatory: [], opaque: opaque)
  }

  private func setUnearnable(_ result: inout CredentialAnalysis, _ credential: Credential) {
    result.earnable = .no
    result.core = core(of: credential)
  }

  private func setUnknown(_ result: inout CredentialAnalysis, _ inquiry: Inquiry) {
    result.core = nil
    result.reason = inquiry.reason
  }

  /// Who or what keeps everybody from it, as little as will do.
  func core(of credential: Credential) -> [CredentialAnalysis.Blame]? {
    let asked = Asked(.new, credential)
    let space = Space([asked], in: [.new: design], on: day, isForBlame: true)
    let whole = Requirement(asked, on: day, in: space, guardsCriteria: true)
    let inquiry = Inquiry([.init(requirement: whole, isEarned: true)], in: space, foundedOn: [.new], effort: effort)
    // Circles that rest on nothing are found by meeting them.
    guard case .nobody = inquiry.find(), let core = inquiry.core() else { return nil }
    return placed(core.map(Self.blame(for:)), of: credential).sorted {
      ($0.kind.rawValue, $0.id) < ($1.kind.rawValue, $1.id)
    }
  }

  private static func blame(for background: Space.Background) -> CredentialAnalysis.Blame {
    switch background {
    case .criterion(_, _, let node): .init(kind: .criterion, id: node)
    case .prerequisite(_, let id): .init(kind: .prerequisite, id: id)
    case .definition(_, let id): .init(kind: .definition, id: id)
    case .conflict(let one, let other): .init(kind: .conflict, id: "\(one)/\(other)")
    }
  }

  /// With the places where what is to be blamed stands.
  func placed(_ core: [CredentialAnalysis.Blame], of credential: Credential) -> [CredentialAnalysis.Blame] {
    let nodes = Dictionary(
      CriterionNode(Question.criteria(of: credential)).all.map { ($0.id, $0.criterion.place) }
    ) { first, _ in first }
    let project = design.project
    return core.map { blame in
      var blame = blame
      switch blame.kind {
      case .criterion: blame.place = nodes[blame.id] ?? credential.achievement.place
      case .prerequisite: blame.place = project.achievements[blame.id].map { $0.requires?.place ?? $0.place } ?? Place()
      case .definition: blame.place = project.credentials[blame.id]?.achievement.place ?? Place()
      case .conflict:
        blame.place =
          project.counting.conflicts.first { conflict in
            ["\(conflict.first.id)/\(conflict.second.id)", "\(conflict.second.id)/\(conflict.first.id)"]
              .contains(blame.id)
          }?.first.place ?? Place()
      }
      return blame
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
        case .unknown: result.reason = result.reason ?? inquiry.reason
        }
      }
      if !seenWithout.contains(unit) {
        switch inquiry.find(where: [!space.held[unit]]) {
        case .found(let record): note(record)
        case .nobody: result.mandatory.append(id)
        case .unknown: result.reason = result.reason ?? inquiry.reason
        }
      }
    }
  }

  /// How the earners of two credentials relate, where they do.
  package func relation(_ one: Credential, _ other: Credential) -> CredentialRelation? {
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
      return CredentialRelation(first: one.id, second: other.id, kind: .excludes)
    }
    let (forth, back) = (isImpossible(true, false) == true, isImpossible(false, true) == true)
    return switch (forth, back) {
    case (true, true): CredentialRelation(first: one.id, second: other.id, kind: .equals)
    case (true, false):
      CredentialRelation(first: one.id, second: other.id, kind: .implies, learner: shown(false, true))
    case (false, true):
      CredentialRelation(first: other.id, second: one.id, kind: .implies, learner: shown(true, false))
    case (false, false): nil
    }
  }
}
