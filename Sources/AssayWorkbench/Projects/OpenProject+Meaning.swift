internal import AssayModel

extension OpenProject {
  /// Makes a project of what was written.
  mutating func interpret(_ configuration: [Syntax], _ documents: [Syntax]) {
    project = Project(name: configuration.first?["name"]?.text ?? "")
  }
}
