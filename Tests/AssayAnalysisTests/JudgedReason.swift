import AssayModel

@testable import AssayAnalysis

/// What is blamed for one drawn design.
struct JudgedReason {
  private(set) var differences: [String] = []
  private(set) var isBlamed = false

  init(seed: UInt64) {
    let project = DrawnVersions(seed: seed).new
    guard let credential = project.credentials["c"] else { return }
    guard Self.earnable(credential, in: project) == .no else { return }
    guard let core = Self.analysis(of: project).core(of: credential) else {
      differences.append("\(seed): nobody knows whom to blame")
      return
    }
    // Limits over the whole also count what need not be met, and no design can say that.
    guard !core.contains(where: { $0.id == Bound.counting }) else { return }
    isBlamed = true
    if earnable(core, credential, project) == .yes { differences.append("\(seed): \(Self.words(core)) is not enough") }
    for left in core.indices {
      var fewer = core
      fewer.remove(at: left)
      if earnable(fewer, credential, project) == .no {
        differences.append("\(seed): \(Self.words(core)) can spare \(core[left].id)")
      }
    }
  }

  private func earnable(
    _ blamed: [CredentialAnalysis.Blame], _ credential: Credential, _ project: Project
  ) -> Possibility {
    let reduced = ReducedDesign(blamed).reduced(project, about: credential)
    guard let left = reduced.credentials[ReducedDesign.asked] else { return .unknown }
    return Self.earnable(left, in: reduced)
  }

  private static func earnable(_ credential: Credential, in project: Project) -> Possibility {
    switch analysis(of: project).asking(for: credential).1.find() {
    case .found: .yes
    case .nobody: .no
    case .unknown: .unknown
    }
  }

  private static func analysis(of project: Project) -> DesignAnalysis {
    DesignAnalysis(Design(project), on: DrawnVersions.day, effort: .passing)
  }

  private static func words(_ core: [CredentialAnalysis.Blame]) -> String {
    core.map { "\($0.kind.rawValue) \($0.id)" }.joined(separator: ", ")
  }
}
