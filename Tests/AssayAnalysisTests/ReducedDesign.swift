import AssayEngine
import AssayModel

@testable import AssayAnalysis

/// A design of which only that is left which is blamed for something, and what nobody can be blamed for.
struct ReducedDesign {
  private let blamed: [CredentialAnalysis.Blame.Kind: Set<String>]

  init(_ blamed: [CredentialAnalysis.Blame]) {
    self.blamed = Dictionary(grouping: blamed, by: \.kind).mapValues { Set($0.map(\.id)) }
  }

  private func isBlamed(_ kind: CredentialAnalysis.Blame.Kind, _ id: String) -> Bool {
    blamed[kind]?.contains(id) ?? false
  }

  static let asked = "asked"

  /// What was asked about is there twice: by its name, as a credential that others may ask for, and as `asked`.
  func reduced(_ project: Project, about credential: Credential) -> Project {
    var project = project
    for id in Array(project.achievements.keys) {
      if !isBlamed(project.credentials[id] == nil ? .prerequisite : .definition, id) {
        project.credentials[id] = nil
        project.achievements[id]?.requires = nil
      }
    }
    project.counting.conflicts.removeAll { !isBlamed(.conflict, "\($0.first.id)/\($0.second.id)") }
    var asked = Credential(id: Self.asked)
    let root = CriterionNode(Question.criteria(of: credential))
    asked.achievement.credits = credential.achievement.credits
    asked.achievement.requires = reduced(root)
    if isBlamed(.criterion, Bound.counting) { asked.counting = credential.counting }
    project.credentials[asked.id] = asked
    project.achievements[asked.id] = asked.achievement
    return project
  }

  /// What nobody is blamed for need not be met, and may be counted all the same.
  private func reduced(_ node: CriterionNode) -> Criterion {
    var criterion = node.criterion
    criterion.name = node.id
    guard needsAllInside(node) else {
      return isBlamed(.criterion, node.id) ? criterion : Criterion(.atLeast(0, of: [criterion]), word: "some_of")
    }
    let inside = node.children.map(reduced)
    criterion.form = .atLeast(inside.count { !$0.isStated }, of: inside)
    if !isBlamed(.criterion, node.id) { (criterion.limits, criterion.span) = ([], nil) }
    return criterion
  }

  /// Whether each of the criteria inside can be blamed by itself.
  private func needsAllInside(_ node: CriterionNode) -> Bool {
    guard case .atLeast(let count, let children) = node.criterion.form else { return false }
    return count > 0 && count == children.count { !$0.isStated }
  }
}
