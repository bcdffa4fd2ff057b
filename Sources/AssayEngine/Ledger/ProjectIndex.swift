package import AssayModel

/// What every question about a project looks up in it, made once for all of them.
package final class ProjectIndex: Sendable {
  package let project: Project
  let competencies: CompetencyIndex
  let lists: NamedLists
  let sameness: Sameness
  /// The credentials that limit what they share with others, in the order of their ids.
  let sharing: [Credential]

  package init(_ project: Project) {
    self.project = project
    competencies = CompetencyIndex(project)
    lists = NamedLists(project)
    sameness = Sameness(project)
    sharing = project.credentials.values.filter { !$0.counting.sharedWith.isEmpty }.sorted { $0.id < $1.id }
  }

  /// With a credential that stands in no project, such as one that an example of a plugin asks about.
  package func adding(_ credential: Credential) -> ProjectIndex {
    var project = project
    project.credentials[credential.id] = credential
    return ProjectIndex(project)
  }
}
