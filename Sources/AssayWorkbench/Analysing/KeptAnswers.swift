internal import AssayFormats
internal import AssayModel
internal import AssayScripting

/// Answers from before, each under the hash of the question and of everything that it rests on.
///
/// They are kept where the user keeps such things, not in the project: nobody can hand in a project that brings along its
/// own proofs. (XDG Base Directory Specification 0.8, `XDG_CACHE_HOME`.)
package struct KeptAnswers: Sendable {
  private let folder: String
  /// Another build of this program may answer otherwise.
  private let release: String

  private static let mostEntries = 20_000
  private static let largestEntry = 4 << 20

  /// Nil where there is nowhere to keep anything. `environment`: a variable's value.
  package init?(_ environment: (String) -> String?) {
    if let cache = environment("XDG_CACHE_HOME"), FilePath.isAbsolute(cache) {
      folder = FilePath.join(cache, "assay/answers")
    } else if let home = environment("HOME"), FilePath.isAbsolute(home), FileSystem.exists(home) {
      folder = FilePath.join(home, ".cache/assay/answers")
    } else {
      return nil
    }
    guard let stamp = try? FileSystem.stamp(of: "/proc/self/exe") else { return nil }
    release = "\(AssayRelease.version) \(stamp)"
  }

  /// What was answered; nil where nothing was, or where it cannot be read.
  func answer(to question: [String]) -> Syntax? {
    let path = path(of: question)
    guard let bytes = try? FileSystem.read(path, limit: Self.largestEntry) else { return nil }
    var sources = SourceMap()
    if let document = DocumentReader(path: path, format: .json).read(bytes, into: &sources).documents.first {
      return document
    }
    try? FileSystem.remove(path)
    return nil
  }

  /// A folder that cannot be written keeps nothing, which is no failure.
  func keep(_ answer: JSONValue, to question: [String]) {
    guard (try? FileSystem.makeFolder(folder)) != nil else { return }
    try? FileSystem.create(answer.bytes(.compact), at: path(of: question))
  }

  /// Begins anew where there are too many to look through.
  package func tidy() {
    if let names = try? FileSystem.names(in: folder), names.count > Self.mostEntries {
      for name in names { try? FileSystem.remove(FilePath.join(folder, name)) }
    }
  }

  private func path(of question: [String]) -> String {
    let words = ([release] + question).map { "\($0.utf8.count):\($0)" }
    return FilePath.join(folder, SHA256.hex(of: Array(words.joined().utf8)) + ".json")
  }
}
