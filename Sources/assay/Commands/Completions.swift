internal import ArgumentParser
internal import AssayFormats
internal import AssayModel

/// Prints what a shell needs to complete command lines.
struct Completions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions",
    abstract: "Print completions for a shell.",
    discussion: """
        assay completions bash > ~/.local/share/bash-completion/completions/assay
        assay completions zsh > ~/.zfunc/_assay
        assay completions fish > ~/.config/fish/completions/assay.fish
      """)

  @Argument(help: "The shell: bash, zsh or fish.")
  var shell: String

  @OptionGroup(title: "Options of every command") var everywhere: GlobalOptions

  func run() throws {
    let shells = CompletionShell.allCases.map(\.rawValue).sorted()
    guard let known = CompletionShell(rawValue: shell) else {
      throw CommandFault.unknown("shell", shell, nearest: NearestWord.to(shell, among: shells), known: shells)
    }
    everywhere.terminal.print(Assay.completionScript(for: known))
  }
}
