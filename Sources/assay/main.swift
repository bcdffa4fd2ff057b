internal import AssayFormats
internal import AssayWorkbench
internal import Glibc

let arguments = Array(CommandLine.arguments.dropFirst())

// Answered before the command tree is built: editors and scripts ask for it often.
switch arguments {
case ["version"], ["--version"]: Terminal().print(AssayRelease.text)
case ["version", "--json"]: Terminal().print(AssayRelease.json.text())
case _:
  Signals.handle(arguments: arguments)
  exit(Assay.run(arguments).rawValue)
}
