/// The files of a project that are not as they were in a version that `git` keeps.
package struct ChangedFiles: Sendable {
  package enum Fault: Error, Hashable, Sendable {
    case noGit, noRepository, unknownVersion(String)
  }

  /// From the project's folder, in the order of their bytes.
  package let paths: [String]

  /// What was changed since a commit, committed or not, and what `git` does not know yet.
  package init(since version: String, in folder: ProjectFolder) throws(Fault) {
    // Nothing that a repository's own settings name is run: neither a watcher nor a program that compares.
    let git = ["git", "-C", folder.root, "-c", "core.fsmonitor=false"]
    func ask(_ words: [String], or fault: Fault) throws(Fault) -> [String] {
      do throws(ChildProcess.Fault) {
        let bytes = try ChildProcess.output(of: git + words)
        return bytes.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
      } catch {
        switch error {
        case .missing: throw .noGit
        case .failed: throw fault
        }
      }
    }
    _ = try ask(["rev-parse", "--is-inside-work-tree"], or: .noRepository)
    _ = try ask(
      ["rev-parse", "--verify", "--quiet", "--end-of-options", version + "^{commit}"], or: .unknownVersion(version))
    let changed = try ask(
      ["diff", "--no-ext-diff", "--no-textconv", "--name-only", "-z", "--relative", version, "--"],
      or: .unknownVersion(version))
    let unknown = try ask(["ls-files", "-z", "--others", "--exclude-standard"], or: .noRepository)
    paths = Set(changed + unknown).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
