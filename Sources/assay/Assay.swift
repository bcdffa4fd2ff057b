internal import ArgumentParser
internal import AssayFormats
internal import AssayModel

/// The command tree. A new command is a file in `Commands` and a line here.
struct Assay: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assay",
    abstract: "A workbench for designing micro-credentials.",
    discussion: """
      A credential is designed as text. Assay reads it, says what is wrong with it and who would earn it.

        assay check                                    is everything well written?
        assay lint                                     and does it make sense?
        assay test                                     does it still say what it should?
        assay evaluate welder --learner learners/ana.yaml
        assay explain credits                          what does this word mean?
      """,
    subcommands: [
      Init.self,
      New.self,
      Check.self,
      Lint.self,
      Test.self,
      Evaluate.self,
      Analyze.self,
      Diff.self,
      Path.self,
      Repl.self,
      Rules.self,
      Explain.self,
      Run.self,
      Graph.self,
      Config.self,
      Completions.self,
      Version.self,
    ])

  /// Does what the command line asks for.
  static func run(_ arguments: [String]) -> ExitStatus {
    do {
      if arguments.isEmpty {
        Terminal().note(StyledText(helpMessage().withoutBlankEnd + "\n"))
        return .usage
      }
      let arguments = try CommandLineWords(arguments).commandFirst
      var command = try parseAsRoot(arguments)
      try command.run()
      return .success
    } catch let fault as CommandFault {
      Terminal().report(fault)
      return fault.status
    } catch let status as ExitCode {
      return ExitStatus(rawValue: status.rawValue) ?? .internalError
    } catch {
      return report(error)
    }
  }

  /// Help goes to stdout; what the parser does not understand is a fault of usage, said in our own words.
  private static func report(_ error: any Error) -> ExitStatus {
    let words = message(for: error)
    if exitCode(for: error) == .success {
      Terminal().print((words.isEmpty ? fullMessage(for: error) : words).withoutBlankEnd)
      return .success
    }
    let fault = CommandFault(parserSays: words, usage: fullMessage(for: error))
    Terminal().report(fault)
    return fault.status
  }
}

extension String {
  fileprivate var withoutBlankEnd: String {
    var text = self
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return text
  }
}

extension ExitStatus {
  /// Ends a command that has said what there is to say.
  func end() throws { if self != .success { throw ExitCode(rawValue) } }
}
