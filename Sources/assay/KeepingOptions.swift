internal import ArgumentParser
internal import AssayWorkbench

/// Whether answers from before are told again.
struct KeepingOptions: ParsableArguments {
  @Flag(name: .customLong("no-cache"), help: "Look into everything anew, and keep no answers for the next time.")
  var isAnew = false

  /// Nil where none are to be used.
  var answers: KeptAnswers? {
    if isAnew { return nil }
    let answers = KeptAnswers { Terminal.variable($0) }
    answers?.tidy()
    return answers
  }
}
