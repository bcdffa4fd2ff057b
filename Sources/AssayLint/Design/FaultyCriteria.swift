internal import AssayAnalysis
internal import AssayModel

/// Criteria that are not as they look, as far as that can be shown of all learners.
struct FaultyCriteria {
  struct Fault {
    let kind: CredentialAnalysis.Finding.Kind
    let credential: String
    let criterion: Criterion
    let path: String
  }

  private let plainer: [LintRule]
  private let linted: LintedProject

  /// `plainer`: rules that need no proof; of what they tell, nothing is said again.
  init(_ plainer: [LintRule], in linted: LintedProject) { (self.plainer, self.linted) = (plainer, linted) }

  /// Of credentials that can be earned; of criteria in each other, only the outermost.
  func faults(_ kinds: Set<CredentialAnalysis.Finding.Kind>) -> [Fault] {
    let found = linted.credentials.flatMap { faults(kinds, of: $0) }
    if found.isEmpty { return [] }
    let told = Told(plainer, in: linted)
    return found.filter { !told.isAbout(path: $0.path) }
  }

  private func faults(_ kinds: Set<CredentialAnalysis.Finding.Kind>, of credential: Credential) -> [Fault] {
    guard linted.isClosed(credential), let analysis = linted.proofs.faults(of: credential), analysis.earnable == .yes
    else { return [] }
    let kindOfID = Dictionary(analysis.findings.map { ($0.id, $0.kind) }) { first, _ in first }
    // What a partner's criterion asks for today, it need not ask for tomorrow: it makes nothing superfluous.
    let hasPartners = linted.requirements(of: credential.id).contains { $0.criterion.word.contains("/") }
    // What the credential asks for without saying so has no place of its own.
    let written = linted.requirements(of: credential.id).filter { kindOfID[$0.node.id] != nil }
    return written.compactMap { designed in
      guard let kind = kindOfID[designed.node.id], kinds.contains(kind), kind != .redundant || !hasPartners,
        !written.contains(where: { designed.path.hasPrefix($0.path + "/") })
      else { return nil }
      return Fault(kind: kind, credential: credential.id, criterion: designed.criterion, path: designed.path)
    }
  }
}
