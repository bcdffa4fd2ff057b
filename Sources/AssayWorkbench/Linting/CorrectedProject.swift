internal import AssayFormats
internal import AssayLint
internal import AssayModel

/// A project with fixes applied, as it would be read and linted then. Nothing is written before ``write()``.
package struct CorrectedProject: Sendable {
  package struct File: Hashable, Sendable {
    package let path: String
    package let old: [UInt8]
    package let new: [UInt8]
  }

  package private(set) var answer: LintAnswer
  /// The files that change, in the order of their paths.
  package private(set) var files: [File] = []
  /// How many fixes were applied.
  package private(set) var count = 0

  /// A fix may make room for another, so that they are applied until nothing changes any more.
  private static let mostRounds = 10

  package init(_ answer: LintAnswer, request: LintRequest, unsafeToo: Bool) throws(FileFault) {
    self.answer = answer
    let original = answer.project
    var edited: [String: [UInt8]] = [:]
    for _ in 0..<Self.mostRounds {
      let corrected = CorrectedFiles(self.answer.mendable, in: self.answer.sources, unsafeToo: unsafeToo)
      if corrected.bytes.isEmpty { break }
      let next = edited.merging(corrected.bytes) { $1 }
      let project = OpenProject(original.folder, profiles: original.askedProfiles, edited: next)
      // A fix that spoils a file is a fault of the fix: the file stays as it was.
      if project.errorCount > self.answer.project.errorCount { break }
      edited = next
      count += corrected.count
      self.answer = try request.answer(about: project)
    }
    let old = original.sources.files.reduce(into: [String: [UInt8]]()) { $0[$1.path] = $1.bytes }
    files = edited.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.compactMap { path in
      guard let before = old[path], let after = edited[path], before != after else { return nil }
      return File(path: path, old: before, new: after)
    }
  }

  /// Writes every file that changes. One that was changed by somebody else meanwhile is left to them.
  package func write() throws(FileFault) {
    for file in files {
      let path = answer.project.folder.absolute(file.path)
      let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
      let present: [UInt8]
      do throws(FileFault) { present = try FileSystem.read(path) } catch {
        throw FileFault(path: file.path, reason: error.reason)
      }
      let hasMark = present.starts(with: mark)
      guard Array(present.dropFirst(hasMark ? mark.count : 0)) == file.old else {
        throw FileFault(path: file.path, reason: .other("it was changed meanwhile"))
      }
      do throws(FileFault) { try FileSystem.replace(path, with: (hasMark ? mark : []) + file.new) } catch {
        throw FileFault(path: file.path, reason: error.reason)
      }
    }
  }
}

extension OpenProject {
  fileprivate var errorCount: Int { diagnostics.count { $0.severity == .error } }
}
