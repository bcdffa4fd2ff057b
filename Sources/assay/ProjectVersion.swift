internal import AssayFormats
internal import AssayModel
internal import AssayWorkbench

/// One side of a comparison, as it was named: a folder, something `git` knows, or what stands here.
struct ProjectVersion {
  let folder: ProjectFolder
  private var kept: KeptVersion?

  init(_ name: String?, _ everywhere: GlobalOptions, _ current: String) throws(CommandFault) {
    guard let name else {
      folder = try everywhere.projectFolder()
      return
    }
    let path = FilePath.normalised(FilePath.join(current, name))
    if let entry = try? FileSystem.entry(at: path), entry.kind == .folder {
      guard FileSystem.exists(FilePath.join(path, ProjectFolder.configurationName)) else {
        throw CommandFault(.nothing, "there is no `assay.yaml` in `\(name.printable)`", help: "name a project's folder")
      }
      folder = ProjectFolder(root: path)
      return
    }
    let present = try everywhere.projectFolder()
    do throws(KeptVersion.Fault) {
      let kept = try KeptVersion(name, of: present)
      self.kept = kept
      folder = kept.folder
    } catch { throw Self.fault(error, name) }
  }

  /// Takes away what was laid out for looking at it.
  func forget() { kept?.forget() }

  private static func fault(_ fault: KeptVersion.Fault, _ name: String) -> CommandFault {
    switch fault {
    case .noGit:
      .usage("`\(name.printable)` is no folder, and `git` is not here to ask", help: "name a project's folder")
    case .noRepository:
      .usage(
        "`\(name.printable)` is no folder, and this project is in no repository of `git`",
        help: "name a project's folder")
    case .unknownVersion:
      .usage(
        "`\(name.printable)` is neither a folder nor a version that `git` knows",
        help: "name a folder, a branch, a tag or a commit")
    case .unwritable(let fault): CommandFault(.undecided, fault.message)
    case .noProject:
      CommandFault(
        .nothing, "the project is not in `\(name.printable)`", help: "name a version that holds its `assay.yaml`")
    }
  }
}
