/// A version of a project as `git` keeps it, laid out in a folder of its own for as long as it is looked at.
package struct KeptVersion: Sendable {
  package enum Fault: Error, Hashable, Sendable {
    case noGit, noRepository, unknownVersion(String)
    case unwritable(FileFault)
    case noProject
  }

  package let folder: ProjectFolder
  private let temporary: String

  /// `version`: a branch, a tag, a commit. `present` is the same project as it stands now.
  package init(_ version: String, of present: ProjectFolder) throws(Fault) {
    // Nothing that a repository's own settings name is run.
    let git = ["git", "-C", present.root, "-c", "core.fsmonitor=false"]
    func ask(_ words: [String], or fault: Fault) throws(Fault) -> [UInt8] {
      do throws(ChildProcess.Fault) { return try ChildProcess.output(of: git + words) } catch {
        switch error {
        case .missing: throw .noGit
        case .failed: throw fault
        }
      }
    }
    _ = try ask(["rev-parse", "--is-inside-work-tree"], or: .noRepository)
    let named = try ask(
      ["rev-parse", "--verify", "--quiet", "--end-of-options", version + "^{commit}"], or: .unknownVersion(version))
    let commit = String(decoding: named.prefix { $0 > 32 }, as: UTF8.self)
    let archive = try ask(["archive", "--format=tar", commit], or: .noProject)
    guard let files = TarArchive(archive)?.files else { throw .noProject }
    do throws(FileFault) {
      temporary = try FileSystem.makeTemporaryFolder()
      for file in files {
        let path = FilePath.join(temporary, file.path)
        if let parent = FilePath.parent(of: path) { try FileSystem.makeFolder(parent) }
        try FileSystem.write(file.bytes, to: path)
      }
    } catch { throw .unwritable(error) }
    folder = ProjectFolder(root: temporary, configurationPath: present.configurationPath)
    if !folder.holds(folder.configurationPath) {
      forget()
      throw .noProject
    }
  }

  /// Takes the folder away.
  package func forget() { try? FileSystem.removeFolder(temporary) }
}
