internal import AssayEngine
internal import AssayFormats
internal import AssayModel
internal import AssayWorkbench

/// What `assay evaluate` was asked, checked against itself and then against the project.
struct EvaluationWishes {
  let together: Question.Together?
  private let credentials: [String]
  let learners: LearnerNames

  init(_ command: Evaluate) throws(CommandFault) {
    if command.jointly, command.inOrder != nil {
      throw .usage("`--jointly` and `--in-order` exclude each other", help: "choose one of them")
    }
    var named = command.credentials
    if let order = command.inOrder {
      let ids = order.split(separator: ",", omittingEmptySubsequences: false).map { String($0).trimmingSpaces }
      if ids.contains("") {
        throw .usage(
          "`--in-order \(order.printable)` has an empty place", help: "write it as in `--in-order welder,fitter`")
      }
      if !named.isEmpty, Set(named) != Set(ids) {
        throw .usage(
          "`--in-order` names other credentials than those asked about", help: "name them once, in `--in-order`")
      }
      named = ids
      together = .inOrder
    } else {
      together = command.jointly ? .jointly : nil
    }
    if named.isEmpty {
      throw .usage("no credential is named", help: "write its id, as in `assay evaluate welder --learner ana`")
    }
    if let repeated = named.indices.first(where: { named[..<$0].contains(named[$0]) }).map({ named[$0] }) {
      throw .usage("`\(repeated.printable)` is named twice", help: "name each credential once")
    }
    learners = try LearnerNames(command.learner)
    credentials = named
  }

  func credentials(in project: OpenProject) throws(CommandFault) -> [String] {
    try CredentialNames(credentials).known(in: project)
  }
}
