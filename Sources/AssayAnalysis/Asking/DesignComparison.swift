package import AssayEngine
package import AssayModel

/// Who gains and who loses when one version of a credential takes the place of another.
package struct CredentialComparison: Sendable {
  package enum Verdict: String, Hashable, Sendable, CaseIterable {
    case equivalent, stricter, looser, incomparable, unknown
  }

  /// How a version number should change. Semantic Versioning 2.0.0, 6 to 8.
  package enum Advice: String, Hashable, Sendable { case major, minor, patch }

  package struct Change: Sendable {
    package var shown: ShownLearner
    /// How the version under which the credential is not earned judges the learner.
    package var judged: CredentialEvaluation
    /// What that version says that each achievement of the learner's is worth, where it says so.
    package var worth: [String: [Credits]]
  }

  package var credential: String
  package var title: String
  /// Nil where there is no such credential.
  package var old: Credential?
  package var new: Credential?
  package var verdict: Verdict
  package var lost: Change?
  package var gained: Change?
  /// Whether somebody earns both.
  package var overlap: Possibility
  /// Why it is not known, where it is not.
  package var reason: String?

  package var advice: Advice {
    switch verdict {
    case .stricter, .incomparable, .unknown: .major
    case .looser: .minor
    case .equivalent: .patch
    }
  }
}

/// Compares two versions of a project's designs over all learners that there could be.
package struct DesignComparison {
  let old: Design
  let new: Design
  let day: CalendarDate
  private let effort: Effort
  /// Whether patterns select the same where a credential's own outcomes are the same.
  private let areAlike: Bool

  package init(_ old: Design, _ new: Design, on day: CalendarDate, effort: Effort = .thorough) {
    (self.old, self.new, self.day, self.effort) = (old, new, day, effort)
    areAlike = old.pluginsChanged(in: new).isEmpty && old.selectsLike(new)
  }

  package func comparison(of id: String) -> CredentialComparison? {
    let (before, after) = (old.project.credentials[id], new.project.credentials[id])
    guard let named = after ?? before else { return nil }
    var result = CredentialComparison(
      credential: id, title: named.achievement.title?.text() ?? id, old: before, new: after, verdict: .unknown,
      overlap: .no)
    guard let before, let after else {
      result.verdict = before == nil ? .looser : .stricter
      return result
    }
    // All that was thought of is forgotten before learners are judged: of both there may be much.
    return judged(outcome(before, after), before, after)
  }

  /// What a comparison comes to, before it is said how its learners are judged.
  package struct Outcome: Sendable {
    package var verdict: CredentialComparison.Verdict
    package var lost: ShownLearner?
    package var gained: ShownLearner?
    package var overlap: Possibility
    /// Why the verdict is not known, where it is not.
    package var reason: String?

    package init(
      verdict: CredentialComparison.Verdict, lost: ShownLearner?, gained: ShownLearner?, overlap: Possibility,
      reason: String?
    ) {
      (self.verdict, self.lost, self.gained, self.overlap) = (verdict, lost, gained, overlap)
      self.reason = reason
    }
  }

  private func outcome(_ before: Credential, _ after: Credential) -> Outcome {
    if let reason = old.unread(before.id) ?? new.unread(after.id) {
      return Outcome(verdict: .unknown, lost: nil, gained: nil, overlap: .unknown, reason: reason)
    }
    let (first, second) = (Asked(.old, before), Asked(.new, after))
    let space = Space([first, second], in: [.old: old, .new: new], on: day)
    let requirements = (old: space.requirement(first, on: day), new: space.requirement(second, on: day))
    let areAlike = areAlike && before.outcomes == after.outcomes
    func only(_ side: Asked.Side, _ isNobody: Bool) -> (Inquiry.Answer, reason: String?) {
      if areAlike, isNobody { return (.nobody, nil) }
      let inquiry = Inquiry(
        [
          .init(requirement: requirements.old, isEarned: side == .old),
          .init(requirement: requirements.new, isEarned: side == .new),
        ], in: space, foundedOn: [side], effort: effort)
      let answer = inquiry.smallest()
      // What was asked in vain may only have been whether there is somebody smaller.
      if case .unknown = answer { return (answer, inquiry.reason) }
      return (answer, nil)
    }
    let (lost, whyNotLost) = only(.old, before.surelyIncludes(after))
    let (gained, whyNotGained) = only(.new, after.surelyIncludes(before))
    // What was thought of for those who gain or lose need not be thought of anew.
    let overlap =
      if case .witness = lost {
        overlap(of: requirements.old, requirements.new, in: space)
      } else {
        overlap(of: requirements.new, requirements.old, in: space)
      }
    let verdict = Self.verdict(lost, gained)
    return Outcome(
      verdict: verdict, lost: Self.shown(lost), gained: Self.shown(gained), overlap: overlap,
      reason: verdict == .unknown ? whyNotLost ?? whyNotGained : nil)
  }

  /// Whether somebody earns both. What is counted for the one mostly does for the other, which is less to think of.
  private func overlap(of one: Requirement, _ other: Requirement, in space: Space) -> Possibility {
    func finding(_ wish: Inquiry.Wish) -> Inquiry.Finding {
      Inquiry([.init(requirement: one, isEarned: true), wish], in: space, foundedOn: [.new], effort: effort).find()
    }
    if let borrowed = other.borrowed(from: one),
      case .found = finding(.init(requirement: other, isEarned: true, borrowed: (one, borrowed.isMet)))
    {
      return .yes
    }
    return switch finding(.init(requirement: other, isEarned: true)) {
    case .found: .yes
    case .nobody: .no
    case .unknown: .unknown
    }
  }

  private static func shown(_ answer: Inquiry.Answer) -> ShownLearner? {
    if case .witness(let witness) = answer { ShownLearner(witness) } else { nil }
  }

  private static func verdict(_ lost: Inquiry.Answer, _ gained: Inquiry.Answer) -> CredentialComparison.Verdict {
    switch (lost, gained) {
    case (.witness, .witness): .incomparable
    case (.witness, .nobody): .stricter
    case (.nobody, .witness): .looser
    case (.nobody, .nobody): .equivalent
    case (.unknown, _), (_, .unknown): .unknown
    }
  }

  /// The comparison with how either version judges those whom only the other one lets earn it.
  func judged(_ outcome: Outcome, _ before: Credential, _ after: Credential) -> CredentialComparison {
    CredentialComparison(
      credential: after.id, title: after.achievement.title?.text() ?? after.id, old: before, new: after,
      verdict: outcome.verdict, lost: outcome.lost.map { change($0, by: after, in: new) },
      gained: outcome.gained.map { change($0, by: before, in: old) }, overlap: outcome.overlap, reason: outcome.reason)
  }

  /// Somebody who was shown to lose a credential by other versions as well, where these two take it from them too.
  package func change(_ shown: ShownLearner, losing id: String) -> CredentialComparison.Change? {
    guard let before = old.project.credentials[id], let after = new.project.credentials[id],
      replay(shown, of: before, in: old).isEarned() == true, replay(shown, of: after, in: new).isEarned() == false
    else { return nil }
    return change(shown, by: after, in: new)
  }

  private func change(
    _ shown: ShownLearner, by credential: Credential, in design: Design
  ) -> CredentialComparison.Change {
    let held = Set(shown.learner.awards.compactMap(\.achievement))
    let worth = held.reduce(into: [String: [Credits]]()) { $0[$1] = design.project.achievements[$1]?.credits }
    return .init(shown: shown, judged: replay(shown, of: credential, in: design).evaluation(), worth: worth)
  }

  /// A learner who was shown, with what scripts were taken to answer.
  func replay(_ shown: ShownLearner, of credential: Credential, in design: Design) -> Replay {
    let changed = design === old ? old.pluginsChanged(in: new) : []
    let scripts = ScriptHost.assuming(shown.assumed) { question in
      question.plugin.map(changed.contains) ?? false ? .earlier(question) : question
    }
    return Replay(of: credential, in: design.index, by: shown.learner, on: day, scripts: scripts)
  }
}
