/// A worked example that belongs to a plugin: of one of its criteria, or of a credential.
package struct StandaloneExample: Sendable {
  package var example: WorkedExample
  /// The learner, where the example describes one; else the project's learner of that id.
  package var learner: LearnerRecord?
  /// What stands for the criterion that is asked about, alone under `requires`.
  package var credential: Credential?
  /// The credential that is asked about, where that is one of the project's.
  package var of: String?
  package var plugin: Ruler

  package init(example: WorkedExample, plugin: Ruler) {
    self.example = example
    self.plugin = plugin
  }

  /// The credential, or what stands for it, and the learner; nil where one of them could not be read.
  package func subject(in project: Project) -> (credential: Credential, learner: LearnerRecord)? {
    guard let learner = learner ?? project.learners[example.learner],
      let credential = credential ?? of.flatMap({ project.credentials[$0] })
    else { return nil }
    return (credential, learner)
  }
}
