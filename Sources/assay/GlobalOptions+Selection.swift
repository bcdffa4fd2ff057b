internal import AssayFormats
internal import AssayModel
internal import AssayWorkbench

extension GlobalOptions {
  /// The files of a project that were asked about; all of them where none was named.
  func selection(of paths: [String], in project: OpenProject) throws(CommandFault) -> [String] {
    if paths.isEmpty { return project.paths }
    let current = try currentFolder()
    var selected: [String] = []
    for path in paths {
      do throws(FileFault) { _ = try FileSystem.entry(at: path) } catch {
        throw .usage(error.message, help: nearest(to: path, in: project).map { "did you mean `\($0)`?" })
      }
      let found = project.paths(under: FilePath.normalised(FilePath.join(current, path)))
      if found.isEmpty, !allowEmpty {
        throw CommandFault(
          .nothing, "no file of the project stands at `\(path.printable)`",
          help:
            "designs are read from `catalogue/`, `frameworks/`, `credentials/`, `learners/` and `organisations.yaml`")
      }
      selected += found
    }
    return selected
  }

  /// The file or folder of the project that was probably meant.
  private func nearest(to path: String, in project: OpenProject) -> String? {
    let folders = Set(project.paths.map { $0.split(separator: "/").dropLast().joined(separator: "/") })
    return NearestWord.to(path, among: project.paths + folders.sorted())
  }

  /// That nothing was there to be looked at, unless that is allowed.
  func emptiness(of project: OpenProject, _ command: String) -> CommandFault? {
    guard project.isEmpty, !allowEmpty else { return nil }
    return CommandFault(
      project.hasFaultyConfiguration ? .usage : .nothing, "this project holds no design",
      help: "write one into `credentials/`, or see `assay \(command) --help`")
  }
}
