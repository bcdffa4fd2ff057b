internal import ArgumentParser
internal import AssayFormats
internal import AssayModel
internal import AssayWorkbench

/// Whether to say what scripts took of their budgets.
struct TimingWishes: ParsableArguments {
  @Flag(help: "Say on stderr what scripts took of their budgets, counted exactly.")
  var timing = false

  func show(_ project: OpenProject, on terminal: Terminal) {
    if timing { terminal.note(project.scriptWork.text) }
  }
}
