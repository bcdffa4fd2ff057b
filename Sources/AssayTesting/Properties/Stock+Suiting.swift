internal import AssayLint
internal import AssayModel

extension Stock {
  /// Whether the catalogue alone lets an award of an achievement be what a pattern asks for. What an award can say for
  /// itself, such as a score, is taken to be as it has to be.
  func suits(_ achievement: Achievement, _ pattern: Pattern, depth: Int = 0) -> Bool {
    depth > 2 || pattern.keys.allSatisfy { suits(achievement, $0, depth) }
  }

  private func suits(_ achievement: Achievement, _ key: Pattern.Key, _ depth: Int) -> Bool {
    switch key {
    case .id, .kind, .tag: return selection.maySelect(achievement, by: Pattern([key]))
    case .list(let lists):
      return lists.contains { list in
        project.lists[list].map { list in
          selection.maySelect(achievement, by: list.of) && suits(achievement, list.of, depth: depth + 1)
        } ?? false
      }
    case .issuer(let issuers): return achievement.issuer.map(issuers.contains) ?? true
    case .level(let alternatives): return achievement.level.isEmpty || reaches(achievement.level, alternatives)
    case .competency(let references): return references.contains { shows(achievement, $0) }
    case .attribute(let name, let values): return achievement.attributes[name].map(values.contains) ?? true
    case .except(let pattern):
      return !(selection.maySelect(achievement, by: pattern) && suits(achievement, pattern, depth: depth + 1))
    case .any(let patterns):
      return patterns.contains {
        selection.maySelect(achievement, by: $0) && suits(achievement, $0, depth: depth + 1)
      }
    case .gainedBy, .version, .score, .within, .awarded, .predicate: return true
    }
  }

  func reaches(_ levels: [Level], _ alternatives: [[LevelDemand]]) -> Bool {
    alternatives.contains { demands in
      demands.allSatisfy { demand in
        levels.contains { LevelFramework.named($0.framework)?.step($0.step, satisfies: demand) ?? false }
      }
    }
  }

  /// Whether an award of an achievement shows a competency, or the outcome of a credential.
  func shows(_ achievement: Achievement, _ reference: CompetencyReference) -> Bool {
    if achievement.shows.contains(where: { $0.id == reference.id }) { return true }
    guard let credential = project.credentials[achievement.id] else { return false }
    return (reference.framework ?? credential.id) == credential.id
      && credential.outcomes.contains { $0.id == reference.id }
  }
}
