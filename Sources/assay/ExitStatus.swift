/// What a run came to. The numbers are promised: see `docs/reference/cli.md`.
enum ExitStatus: Int32, CaseIterable {
  case success = 0
  /// Something was found, is not earned or has failed.
  case findings = 1
  /// The command line or the project's own file is wrong.
  case usage = 2
  case undecided = 3
  case internalError = 4
  /// Nothing was there to be done.
  case nothing = 5
  case interrupted = 130
  /// The reader closed the pipe.
  case closedPipe = 141

  /// The one that is reported where several apply.
  static func worst(_ statuses: [ExitStatus]) -> ExitStatus {
    let order: [ExitStatus] = [.internalError, .usage, .undecided, .findings, .nothing]
    return order.first { statuses.contains($0) } ?? .success
  }

  /// What each means, for the reference page.
  var says: String {
    switch self {
    case .success: "nothing is wrong; every test passed; earned"
    case .findings: "something is wrong with a design; a test failed; not earned"
    case .usage: "the command line or the project's own file is wrong"
    case .undecided: "undecided: a file could not be read from the system, a script failed, a budget ran out"
    case .internalError: "a fault of Assay's own: please report it"
    case .nothing: "nothing to do: no project, no file, no match (`--allow-empty` makes it 0)"
    case .interrupted: "interrupted"
    case .closedPipe: "whoever read the output stopped reading"
    }
  }
}
