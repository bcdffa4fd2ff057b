internal import AssayEngine
package import AssayModel

/// What answers rest on, and answers from before that are told again.
extension DesignAnalysis {
  package func credential(_ id: String) -> Credential? { design.project.credentials[id] }

  /// The achievements of which it matters what they ask for, when these credentials are asked about.
  package func concerned(by credentials: [Credential]) -> Set<String> {
    let concerned = Concerned(credentials.map { Asked(.new, $0) }, in: [.new: design], on: day)
    return Set(concerned.achievements).union(credentials.map(\.id))
  }

  /// An analysis from before, with the places where things stand now. Nil where it does not fit the design, or shows
  /// somebody who does not earn the credential.
  package func restored(_ kept: CredentialAnalysis, of credential: Credential) -> CredentialAnalysis? {
    if let shown = kept.smallest {
      let scripts = ScriptHost.assuming(shown.assumed)
      let replay = Replay(of: credential, in: design.index, by: shown.learner, on: day, scripts: scripts)
      guard replay.isEarned() == true else { return nil }
    }
    let nodes = Dictionary(
      CriterionNode(Question.criteria(of: credential)).all.map { ($0.id, $0.criterion) }
    ) { first, _ in first }
    var restored = kept
    restored.title = credential.achievement.title?.text() ?? credential.id
    restored.core = kept.core.map { placed($0, of: credential) }
    for place in kept.findings.indices {
      guard let criterion = nodes[kept.findings[place].id] else { return nil }
      restored.findings[place].place = criterion.place
      restored.findings[place].word = criterion.word
    }
    return restored
  }
}

extension DesignAnalysis {
  /// Whether a relation from before shows nobody, or somebody who is judged as it says.
  package func holds(_ kept: CredentialRelation?) -> Bool {
    guard let kept, let shown = kept.learner else { return true }
    guard let first = credential(kept.first), let second = credential(kept.second) else { return false }
    func isEarned(_ credential: Credential) -> Bool? {
      let scripts = ScriptHost.assuming(shown.assumed)
      return Replay(of: credential, in: design.index, by: shown.learner, on: day, scripts: scripts).isEarned()
    }
    return isEarned(second) == true && isEarned(first) == false
  }
}

extension DesignComparison {
  /// A comparison from before, its learners judged anew. Nil where they are not judged as it says.
  package func restored(_ kept: Outcome, of id: String) -> CredentialComparison? {
    guard let before = old.project.credentials[id], let after = new.project.credentials[id] else { return nil }
    func isEarned(_ shown: ShownLearner, _ earned: Bool, _ credential: Credential, _ design: Design) -> Bool {
      // A large record takes more searching than there is room for; then it is compared anew.
      replay(shown, of: credential, in: design).isEarned() == earned
    }
    if let lost = kept.lost {
      guard isEarned(lost, true, before, old), isEarned(lost, false, after, new) else { return nil }
    }
    if let gained = kept.gained {
      guard isEarned(gained, true, after, new), isEarned(gained, false, before, old) else { return nil }
    }
    return judged(kept, before, after)
  }
}
