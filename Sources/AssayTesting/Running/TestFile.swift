/// A file of tests, and the snapshots that are kept for it.
package struct TestFile: Sendable {
  /// From the project's folder.
  package var path: String
  package var bytes: [UInt8]
  package var snapshots: Snapshots

  package init(path: String, bytes: [UInt8], snapshots: Snapshots = Snapshots()) {
    self.path = path
    self.bytes = bytes
    self.snapshots = snapshots
  }

  /// Where the snapshots of a file of tests stand: `tests/__snapshots__/cloud_test.txt`.
  package static func snapshotsPath(of path: String) -> String {
    var parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let name = parts.removeLast()
    let stem = name.hasSuffix(".lua") ? String(name.dropLast(".lua".count)) : name
    return (parts + [snapshotsFolder, stem + ".txt"]).joined(separator: "/")
  }

  package static let snapshotsFolder = "__snapshots__"
}
