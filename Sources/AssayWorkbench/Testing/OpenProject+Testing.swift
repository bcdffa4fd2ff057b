internal import AssayModel
package import AssayTesting

extension OpenProject {
  /// What tests and sessions try things on.
  package var tried: TriedProject {
    TriedProject(
      project, documents: documents, plugins: plugins, sources: sources, configuration: configuration,
      linter: linter(), settings: ownDocuments, reported: diagnostics, isIncomplete: hasLostFiles)
  }

  /// Where files of tests stand.
  package var testPaths: [String] { folder.files(matching: configuration.folders.tests.map { Glob($0) }).paths }

  /// The files of tests, with the snapshots kept for them. What cannot be read loses only itself, and is said.
  package func testFiles() -> (files: [TestFile], faults: [FileFault]) {
    let listing = folder.files(matching: configuration.folders.tests.map { Glob($0) })
    var files: [TestFile] = []
    var faults = listing.faults
    for path in listing.paths {
      do throws(FileFault) {
        let bytes = try FileSystem.read(folder.absolute(path), limit: Self.testLimit)
        if let unfit = Self.unfitness(of: bytes) {
          faults.append(FileFault(path: path, reason: .other(unfit)))
          continue
        }
        files.append(TestFile(path: path, bytes: bytes, snapshots: try snapshots(of: path)))
      } catch {
        faults.append(FileFault(path: path, reason: error.reason))
      }
    }
    return (files, faults)
  }

  private static let testLimit = 4_000_001

  private static func unfitness(of bytes: [UInt8]) -> String? {
    if bytes.count >= testLimit { return "it is larger than 4 MB" }
    return String(validating: bytes, as: UTF8.self) == nil ? "it is not UTF-8 text" : nil
  }

  private func snapshots(of path: String) throws(FileFault) -> Snapshots {
    do throws(FileFault) {
      let kept = TestFile.snapshotsPath(of: path)
      return Snapshots(String(decoding: try FileSystem.read(folder.absolute(kept)), as: UTF8.self))
    } catch {
      if error.reason == .missing || error.reason == .isNoFolder { return Snapshots() }
      throw error
    }
  }
}
