package import AssayAnalysis
package import AssayModel
internal import Synchronization

/// What can be shown of all learners that there could be, for rules that need it: looked into once, and only as long as the
/// work that a run may do lasts.
package final class Proofs: Sendable {
  private struct State {
    var workLeft: Int
    var analysis: DesignAnalysis?
    var faults: [String: CredentialAnalysis] = [:]
    var unproved: Set<String> = []
    var sizes: [[String]: Int] = [:]
  }

  let project: Project
  let day: CalendarDate
  private let state: Mutex<State>

  /// So much there may be to think of about one credential, and about all that are linted together, by
  /// ``DesignAnalysis/size(of:)``.
  private static let mostOfOne = 5_000
  private static let mostOfAll = 30_000
  /// Finding out how much there is to think of is work too.
  private static let workOfSizing = 500

  /// `isAsked`: whether anything is to be looked into at all.
  package init(_ project: Project, on day: CalendarDate, isAsked: Bool = true) {
    (self.project, self.day) = (project, day)
    state = Mutex(State(workLeft: isAsked ? Self.mostOfAll : 0))
  }

  /// The credentials of which nothing was proved, because there is too much to think of.
  package var unproved: [String] { state.withLock { $0.unproved.sorted() } }

  /// What is wrong with a credential; nil where that is too much to look into.
  package func faults(of credential: Credential) -> CredentialAnalysis? {
    if let known = state.withLock({ $0.faults[credential.id] }) { return known }
    guard mayLook(into: credential) else { return nil }
    let found = analysis.faults(of: credential)
    state.withLock { $0.faults[credential.id] = found }
    return found
  }

  package func learner(earning credential: Credential, without outcome: Outcome) -> ShownLearner? {
    mayLook(into: credential) ? analysis.learner(earning: credential, without: outcome) : nil
  }

  package func learner(torn one: Credential, _ other: Credential) -> ShownLearner? {
    mayLook(into: one, other) ? analysis.learner(torn: one, other) : nil
  }

  /// Made when the first rule asks: most projects are not looked into by every run.
  private var analysis: DesignAnalysis {
    state.withLock { state in
      let made = state.analysis ?? DesignAnalysis(Design(project), on: day, effort: .passing)
      state.analysis = made
      return made
    }
  }

  /// The smallest learner who could earn a credential.
  func smallest(of credential: Credential) -> LearnerRecord? {
    mayLook(into: credential) ? analysis.smallestLearner(of: credential)?.learner : nil
  }

  /// How a credential compares with what it was.
  func compared(_ credential: Credential, with earlier: EarlierProject) -> CredentialComparison? {
    guard mayLook(into: credential) else { return nil }
    return DesignComparison(Design(earlier.project), Design(project), on: day, effort: .passing)
      .comparison(of: credential.id)
  }

  private func mayLook(into credentials: Credential...) -> Bool {
    let ids = credentials.map(\.id)
    let (isHopeless, known) = state.withLock { state in
      if state.workLeft <= 0 { state.unproved.formUnion(ids) }
      return (!state.unproved.isDisjoint(with: ids), state.sizes[ids])
    }
    if isHopeless { return false }
    let size = known ?? analysis.size(of: credentials, limit: Self.mostOfOne)
    return state.withLock { state in
      if state.sizes.updateValue(size, forKey: ids) == nil { state.workLeft -= Self.workOfSizing }
      guard size <= Self.mostOfOne, size <= state.workLeft else {
        state.unproved.formUnion(ids)
        return false
      }
      state.workLeft -= size
      return true
    }
  }
}
