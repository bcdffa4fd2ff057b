internal import ArgumentParser
internal import AssayFormats
internal import AssayWorkbench

/// Says which Assay this is. `main.swift` answers the plain forms before the command tree is built.
struct Version: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "version",
    abstract: "Say which version this is, and of what.",
    discussion: """
        assay version
        assay version --json
      """)

  @Flag(help: "As a JSON document.")
  var json = false

  @OptionGroup(title: "Options of every command") var everywhere: GlobalOptions

  func run() throws {
    everywhere.terminal.print(json || everywhere.format == "json" ? AssayRelease.json.text() : AssayRelease.text)
  }
}
