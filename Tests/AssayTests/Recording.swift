import Foundation
import Testing

/// `ASSAY_RECORD=1` writes expected outputs anew instead of comparing them.
enum Recording {
  static let isOn = ProcessInfo.processInfo.environment["ASSAY_RECORD"] == "1"

  /// Compares what a file holds with what it should hold, and says how to record it.
  static func expect(
    _ actual: String, in file: URL, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let expected = try? String(contentsOf: file, encoding: .utf8)
    if expected == actual { return }
    if isOn {
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      return try Data(actual.utf8).write(to: file)
    }
    let difference = difference(from: expected ?? "", to: actual)
    Issue.record(
      "\(file.lastPathComponent) is not as it should be (`make record` writes it anew):\n\(difference)",
      sourceLocation: sourceLocation)
  }

  /// The lines that differ, each with its number.
  private static func difference(from expected: String, to actual: String) -> String {
    let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let new = actual.split(separator: "\n", omittingEmptySubsequences: false)
    let changes = new.difference(from: old).map { change in
      switch change {
      case .remove(let offset, let line, _): (offset, "- \(offset + 1): \(line)")
      case .insert(let offset, let line, _): (offset, "+ \(offset + 1): \(line)")
      }
    }
    return changes.sorted { $0.0 < $1.0 }.prefix(40).map(\.1).joined(separator: "\n")
  }
}
