internal import AssayModel

/// Finds what a competency reference means: a node of a framework, or an outcome of a credential.
struct CompetencyIndex: Sendable {
  /// `owner/id` for every competency and outcome.
  private var keys: Set<String> = []
  /// Owners by bare id.
  private var owners: [String: [String]] = [:]
  private var levels: [String: [String]] = [:]

  init(_ project: Project) {
    for framework in project.frameworks.values {
      levels[framework.id] = framework.levels
      for competency in framework.competencies { add(framework.id, competency.id) }
    }
    for credential in project.credentials.values {
      for outcome in credential.outcomes { add(credential.id, outcome.id) }
    }
  }

  private mutating func add(_ owner: String, _ id: String) {
    if keys.insert("\(owner)/\(id)").inserted { owners[id, default: []].append(owner) }
  }

  /// `owner/id`. A bare id is the credential's own outcome first, then the one that has it; else it stands for itself.
  func key(of reference: CompetencyReference, in credential: String?) -> String {
    if let framework = reference.framework { return "\(framework)/\(reference.id)" }
    if let credential, keys.contains("\(credential)/\(reference.id)") { return "\(credential)/\(reference.id)" }
    if let found = owners[reference.id], found.count == 1 { return "\(found[0])/\(reference.id)" }
    return reference.id
  }

  /// Whether what is shown is what is asked, at its level or above.
  func shows(
    _ shown: CompetencyReference, of owner: String?, _ asked: CompetencyReference, in credential: String?
  ) -> Bool {
    let key = key(of: asked, in: credential)
    guard self.key(of: shown, in: owner) == key else { return false }
    guard let level = asked.level else { return true }
    guard let shownLevel = shown.level else { return false }
    if level == shownLevel { return true }
    let steps = key.split(separator: "/").first.flatMap { levels[String($0)] } ?? []
    if let least = steps.firstIndex(of: level), let have = steps.firstIndex(of: shownLevel) { return have >= least }
    // Numbered levels need no framework to be compared.
    if let least = Decimal(level), let have = Decimal(shownLevel) { return have >= least }
    return false
  }
}
