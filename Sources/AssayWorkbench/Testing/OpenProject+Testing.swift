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
  package var testPaths: [String] { testListing.paths }

  private var testListing: ProjectFolder.Listing {
    folder.files(matching: configuration.folders.tests.map { Glob($0) })
  }

  /// Reads the files of tests, with the snapshots kept for them. What cannot be read loses only itself, and is reported
  /// where a selection might mean it.
  package mutating func testFiles(for selection: TestSelection) -> [TestFile] {
    let listing = testListing
    var files: [TestFile] = []
    var faults = listing.faults
    for path in listing.paths {
      do throws(FileFault) {
        guard let bytes = try testFile(path, isMeant: selection.admits(file: path)) else { continue }
        files.append(TestFile(path: path, bytes: bytes, snapshots: try snapshots(of: path)))
      } catch {
        if selection.admits(file: path) { faults.append(error) }
      }
    }
    for fault in faults { report(unread: fault) }
    return files
  }

  /// Nil for what is no text.
  private mutating func testFile(_ path: String, isMeant: Bool) throws(FileFault) -> [UInt8]? {
    let bytes: [UInt8]
    do throws(FileFault) { bytes = try FileSystem.read(folder.absolute(path), limit: Self.scriptLimit + 1) } catch {
      throw FileFault(path: path, reason: error.reason)
    }
    if Self.isScript(bytes) { return bytes }
    if isMeant { report(noScript: bytes, at: path, help: "split it into several files") }
    return nil
  }

  private func snapshots(of path: String) throws(FileFault) -> Snapshots {
    let kept = TestFile.snapshotsPath(of: path)
    do throws(FileFault) {
      return Snapshots(String(decoding: try FileSystem.read(folder.absolute(kept)), as: UTF8.self))
    } catch {
      if error.reason == .missing || error.reason == .isNoFolder { return Snapshots() }
      throw FileFault(path: kept, reason: error.reason)
    }
  }
}
