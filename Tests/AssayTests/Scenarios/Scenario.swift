/// A story in one text file: what it shows, the files there are, and what is said when commands are run.
///
///     A misspelt command is answered with the nearest right one.
///
///     -- assay.yaml --
///     assay: 1
///     -- commands --
///     $ assay chekc
///     ! error: there is no command `chekc`
///     ! = help: did you mean `check`?
///     [2]
///
/// Lines of stderr begin with `! ` and stand below those of stdout. `[2]` is the exit status, left out when it is 0.
struct Scenario {
  struct File {
    var path: String
    var text: String
  }

  struct Command {
    var line: String
    /// The lines below it, as they are written.
    var answer: [String]
  }

  var title: String
  var files: [File] = []
  var commands: [Command] = []

  init(_ text: String) {
    var title: [Substring] = []
    var section: String?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("-- "), line.hasSuffix(" --") {
        section = String(line.dropFirst(3).dropLast(3))
        if let section, section != Self.commandsName { files.append(File(path: section, text: "")) }
      } else if section == nil {
        title.append(line)
      } else if section != Self.commandsName {
        files[files.count - 1].text += line + "\n"
      } else if line.hasPrefix("$ ") {
        commands.append(Command(line: String(line.dropFirst(2)), answer: []))
      } else if !commands.isEmpty {
        commands[commands.count - 1].answer.append(String(line))
      }
    }
    self.title = title.joined(separator: "\n")
  }

  /// The same story with other answers.
  func text(answers: [[String]]) -> String {
    var lines = [title]
    for file in files { lines += ["-- \(file.path) --", String(file.text.dropLast())] }
    lines.append("-- \(Self.commandsName) --")
    for (command, answer) in zip(commands, answers) { lines += ["$ " + command.line] + answer }
    return lines.joined(separator: "\n") + "\n"
  }

  private static let commandsName = "commands"
}
