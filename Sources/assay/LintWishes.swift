internal import AssayFormats
internal import AssayLint
internal import AssayModel
internal import AssayWorkbench

/// What `assay lint` was asked, checked against itself and then against the project.
struct LintWishes {
  /// Where findings that are known stand, or will.
  struct BaselineFile {
    /// Absolute.
    var path: String
    /// As messages call it.
    var shown: String
    var isThere: Bool
    /// Whether the command line or `assay.yaml` names it, so that the next run will look at it.
    var isNamed: Bool
  }

  private let command: Lint

  init(_ command: Lint) throws(CommandFault) {
    self.command = command
    if command.fix, command.diff {
      throw .usage("`--fix` and `--diff` exclude each other", help: "choose one of them")
    }
    if command.unsafeFixes, !command.fix, !command.diff {
      throw .usage("`--unsafe-fixes` says nothing alone", help: "add `--fix` or `--diff`")
    }
    if command.grow, !command.writeBaseline {
      throw .usage("`--grow` says nothing alone", help: "add `--write-baseline`")
    }
    if command.writeBaseline, command.diff {
      throw .usage("`--write-baseline` and `--diff` exclude each other", help: "choose one of them")
    }
    if command.writeBaseline, !command.paths.isEmpty || command.changed != nil {
      throw .usage("a baseline is about the whole project", help: "name no files with `--write-baseline`")
    }
    if command.changed != nil, !command.paths.isEmpty {
      throw .usage("`--changed` says which files are meant", help: "name no files beside it")
    }
  }

  /// The rules and profiles, all of which exist.
  func choices(in project: OpenProject) throws(CommandFault) -> LintChoices {
    let names = project.ruleNames
    for name in command.select + command.ignore where !names.contains(name) {
      throw .unknown("rule", name, nearest: names.nearest(to: name), known: [], help: "`assay rules` lists the rules")
    }
    let profiles = project.profileNames
    for id in command.profile where !profiles.contains(id) {
      throw .unknown(
        "profile", id, nearest: NearestWord.to(id, among: profiles), known: profiles.sorted(),
        help: "profiles come with plugins: name the plugin under `plugins` in `assay.yaml`")
    }
    if let both = command.select.first(where: command.ignore.contains) {
      throw .usage("`\(both)` is selected and ignored", help: "choose one of them")
    }
    return LintChoices(
      profiles: command.profile, selected: Set(command.select.map { RuleID($0) }),
      ignored: Set(command.ignore.map { RuleID($0) }))
  }

  func scope(in project: OpenProject) throws(CommandFault) -> LintScope {
    guard let version = command.changed else {
      let selected = try command.everywhere.selection(of: command.paths, in: project)
      return command.paths.isEmpty ? .everything : .files(Set(selected))
    }
    let changed: ChangedFiles
    do throws(ChangedFiles.Fault) { changed = try ChangedFiles(since: version, in: project.folder) } catch {
      throw error.fault
    }
    let selected = Set(changed.paths).intersection(project.paths)
    if selected.isEmpty, !command.everywhere.allowEmpty {
      throw CommandFault(
        .nothing, "no file of the project has changed since `\(version.printable)`",
        help: "lint everything with `assay lint`")
    }
    return .touching(selected)
  }

  /// Nil where there is none.
  func baselineFile(of project: OpenProject) throws(CommandFault) -> BaselineFile? {
    let folder = project.folder
    let current = try command.everywhere.currentFolder()
    let absolute: String
    let isNamed = command.baseline != nil || project.configuration.lint.baseline != nil
    if let named = command.baseline {
      absolute = FilePath.normalised(FilePath.join(current, named))
    } else {
      guard project.configuration.lint.baseline != nil || command.writeBaseline else { return nil }
      let path = FilePath.normalised(project.configuration.lint.baseline ?? Self.defaultName)
      // A project that came from somewhere must not name a file of its reader's to be written over.
      if FilePath.isAbsolute(path) || path == ".." || path.hasPrefix("../") {
        throw .usage(
          "the baseline `\(path.printable)` of `assay.yaml` lies outside the project",
          help: "write its path from the project's folder, or name it with `--baseline`")
      }
      absolute = folder.absolute(path)
    }
    let shown = folder.shownPath(absolute, from: current)
    do throws(FileFault) {
      _ = try FileSystem.entry(at: absolute)
      return BaselineFile(path: absolute, shown: shown, isThere: true, isNamed: isNamed)
    } catch {
      guard command.writeBaseline, error.reason == .missing else {
        throw .usage(
          FileFault(path: shown, reason: error.reason).message,
          help: error.reason == .missing ? "write the baseline with `--write-baseline`" : nil)
      }
      return BaselineFile(path: absolute, shown: shown, isThere: false, isNamed: isNamed)
    }
  }

  private static let defaultName = "baseline.json"
}

extension ChangedFiles.Fault {
  fileprivate var fault: CommandFault {
    switch self {
    case .noGit: .usage("`--changed` asks `git`, which is not here", help: "install it, or name the files")
    case .noRepository:
      .usage("`--changed` asks `git`, and this project is in no repository of it", help: "name the files instead")
    case .unknownVersion(let version):
      .usage("`git` knows no commit `\(version.printable)`", help: "name a branch, a tag or a commit")
    }
  }
}
