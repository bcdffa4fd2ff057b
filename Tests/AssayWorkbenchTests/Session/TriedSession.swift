internal import AssayFormats
import AssayModel
import Foundation

@testable import AssayWorkbench

/// A session on a small project of Harbour College, in a folder of its own.
final class TriedSession {
  let root: String
  let session: Session

  init(_ files: [String: String] = [:]) throws {
    root = FileManager.default.temporaryDirectory.appendingPathComponent("assay-test-\(UUID().uuidString)").path
    for (path, text) in Self.project.merging(files, uniquingKeysWith: { $1 }) {
      let file = URL(fileURLWithPath: root + "/" + path)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    session = Session(OpenProject(ProjectFolder(root: root)), on: Self.day)
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  static let day = CalendarDate("2026-05-01") ?? Clock.today()

  /// What is said to an entry; why it fails, where it does.
  func say(_ entry: String) -> String {
    let answer = session.enter(entry)
    let text = (answer.text.plain + answer.complaint.plain).split(separator: "\n", omittingEmptySubsequences: false)
    return text.joined(separator: "\n").trimmingCharacters(in: .newlines)
  }

  func read(_ path: String) throws -> String { try String(contentsOfFile: root + "/" + path, encoding: .utf8) }

  static let project = [
    "assay.yaml": "assay: 1\nname: harbour-college\n",
    "catalogue/courses.yaml": """
    { achievement: safety, title: Safety at work, kind: course }
    ---
    { achievement: mig, title: MIG welding, kind: course, credits: 6 ects }
    ---
    { achievement: tig, title: TIG welding, kind: course, credits: 6 ects }
    """,
    "credentials/welder.yaml": """
    credential: welder
    title: Welder
    credits: 12 ects
    requires:
      all_of:
        - holds: safety
        - name: courses
          credits: { at_least: 6 ects, of: { kind: course } }
    """,
    "learners/ana.yaml": """
    learner: ana
    name: Ana Reis
    awards:
      - { achievement: safety, awarded: 2026-01-10 }
      - { achievement: mig, awarded: 2026-02-10 }
    """,
    "learners/ben.yaml": """
    learner: ben
    awards:
      - { achievement: safety, awarded: 2026-01-10 }
      - { achievement: mig, awarded: 2026-02-10 }
      - { achievement: tig, awarded: 2026-03-10 }
    """,
  ]
}
