package import AssayFormats
package import AssayLint
package import AssayModel
package import AssayScripting

/// A project as it was read from the disk: what it says, and what is wrong with it.
package struct OpenProject: Sendable {
  package let folder: ProjectFolder
  package internal(set) var configuration = ProjectConfiguration()
  package internal(set) var project = Project()
  package internal(set) var plugins: Plugins
  package internal(set) var sources = SourceMap()
  package internal(set) var diagnostics: [Diagnostic] = []
  /// The files that were looked at, as messages call them, the project's own file first.
  package internal(set) var paths: [String] = []
  /// The documents as they were written, those that plugins declare among them, without the project's own file.
  package internal(set) var documents: [Syntax] = []
  var ownDocuments: [Syntax] = []
  /// What reading each file gave, for another version of the project in which it is the same.
  private var files: [FileID: ReadDocuments] = [:]
  /// Files as they would be, by path, which are read instead of those on the disk.
  let edited: [String: [UInt8]]
  /// Profiles that were asked for instead of the project's own.
  let askedProfiles: [String]?
  /// The learners of whom the badges in a file tell; one learner's may stand in several.
  var learnersOfBadges: [String: Set<String>] = [:]
  /// Whether the system kept a file from us, so that what is said about the project is not all there is.
  package internal(set) var isIncomplete = false
  /// Whether a file was lost, to the system or to faults in it, so that what refers to it cannot be judged.
  var hasLostFiles = false

  /// Reads a project, and learners' files beside it (absolute paths; `current` is where messages see them from).
  ///
  /// `profiles` are those asked for instead of the project's own. With `countsLines`, the lines of plugins that run are
  /// counted, with `countsWork` what their calls take. Files that are the same in `other`, up to the first that is not, are
  /// not read again.
  package init(
    _ folder: ProjectFolder, learnerFiles: [String] = [], current: String? = nil, profiles: [String]? = nil,
    edited: [String: [UInt8]] = [:], countsLines: Bool = false, countsWork: Bool = false,
    like other: OpenProject? = nil
  ) {
    self.folder = folder
    self.edited = edited
    askedProfiles = profiles
    var nothing = SourceMap()
    plugins = Plugins([], sources: &nothing)
    ownDocuments = read(folder.configurationPath, like: other)
    configure(ownDocuments)
    plugins = loadPlugins(
      profiles: profiles ?? configuration.profiles,
      counting: countsLines || countsWork ? ScriptTally(countsLines: countsLines, countsWork: countsWork) : nil)
    diagnostics += plugins.diagnostics
    let listing = folder.files(matching: configuration.folders.globs)
    for fault in listing.faults {
      paths.append(fault.path)
      lose(fault)
    }
    for path in listing.paths { documents += read(path, like: other) }
    for file in learnerFiles {
      let shown = folder.shownPath(file, from: current ?? folder.root)
      if !paths.contains(shown) { documents += read(shown, at: file) }
    }
    documents += plugins.documents
    interpret()
  }

  /// The rule that the system's refusals are reported under.
  package static let unreadableFile: RuleID = "unreadable-file"

  /// Whether nothing but the project's own file was found.
  package var isEmpty: Bool { paths.count <= 1 }

  /// What its plugins took so far, where that is counted.
  package var scriptWork: ScriptWorkTable { ScriptWorkTable(plugins.work, budget: plugins.budget) }

  /// The rules that it can be linted by: this program's and its plugins'.
  package var rules: [LintRule] { LintRule.builtIn + plugins.lintRules }
  package var profiles: [LintProfile] { plugins.profiles }

  private static let limit = ReadingLimits.fileSize + 1

  /// The documents of a file. One that the system does not give is a diagnostic, and loses only itself.
  private mutating func read(_ path: String, at absolute: String? = nil, like other: OpenProject? = nil) -> [Syntax] {
    paths.append(path)
    do throws(FileFault) {
      let bytes =
        if let edited = edited[path] { edited } else {
          try FileSystem.read(absolute ?? folder.absolute(path), limit: Self.limit)
        }
      let read = known(path, bytes, in: other) ?? DocumentReader(path: path).read(bytes, into: &sources)
      files[read.file] = read
      diagnostics += read.diagnostics
      if read.documents.isEmpty, read.diagnostics.contains(where: { $0.severity == .error }) { hasLostFiles = true }
      return read.documents
    } catch {
      lose(FileFault(path: path, reason: error.reason))
      return []
    }
  }

  /// What reading the next file gave in another version, if it is the same there.
  private mutating func known(_ path: String, _ bytes: [UInt8], in other: OpenProject?) -> ReadDocuments? {
    guard let other, let read = other.files[sources.nextFile],
      sources.addNext(path, bytes, asIn: other.sources)
    else { return nil }
    return read
  }

  private mutating func lose(_ fault: FileFault) {
    hasLostFiles = true
    report(unread: fault)
  }

  /// Says that the system did not give a file.
  mutating func report(unread fault: FileFault) {
    isIncomplete = true
    let file = sources.add(.init(path: fault.path, bytes: []))
    let start = SourcePosition(line: 1, column: 1)
    diagnostics.append(
      Diagnostic(
        Self.unreadableFile, .error, fault.message, at: SourceRange(file: file, start: start, end: start),
        notes: [.init("what it says is not known, so nothing that depends on it can be decided")]))
  }
}
