import AssayWorkbench
import Foundation
import Testing

@Suite struct FileSystemTests {
  private func reason(_ path: String) -> FileFault.Reason? {
    do throws(FileFault) {
      _ = try FileSystem.read(path)
      return nil
    } catch {
      return error.reason
    }
  }

  @Test func `says why it does not give a file`() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("assay-test-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    mkfifo(folder + "/pipe", 0o600)
    try FileManager.default.createSymbolicLink(atPath: folder + "/loop", withDestinationPath: "loop")

    #expect(reason(folder) == .isFolder)
    #expect(reason(folder + "/pipe") == .isSpecial)
    #expect(reason(folder + "/loop") == .hasCircularLinks)
    #expect(reason(folder + "/none") == .missing)
    #expect(reason(folder + "/pipe/none") == .isNoFolder)
    #expect(reason(folder + "/" + String(repeating: "a", count: 300)) == .nameTooLong)
    #expect(reason("/dev/zero") == .isSpecial)
  }

  @Test func `reads no more than it is asked for`() throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("assay-test-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: file) }
    try FileSystem.write(Array(repeating: 7, count: 200_000), to: file)
    #expect(try FileSystem.read(file).count == 200_000)
    #expect(try FileSystem.read(file, limit: 70_000).count == 70_000)
  }
}
