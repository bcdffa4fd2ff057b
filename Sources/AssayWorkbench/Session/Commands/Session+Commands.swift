internal import AssayModel
internal import AssayTesting

extension Session {
  /// Does what a command asks for.
  func obey(_ text: String, _ attempt: inout SessionTry) throws(SessionFault) -> SessionAnswer {
    let line = text.drop(while: \.isWhitespace).dropFirst()
    var name = String(line.prefix { !$0.isWhitespace })
    let insists = name.hasSuffix("!")
    if insists { name.removeLast() }
    let command = try SessionCommand.named(name)
    let words = SessionCommand.Words(String(line.drop { !$0.isWhitespace }), behind: command, insists: insists)
    return try command.body(self, words, &attempt)
  }

  func commandCompletions(of text: String, at cursor: Int) -> EntryCompletions {
    let written = String(decoding: text.utf8.prefix(cursor), as: UTF8.self)
    let parts = written.split(separator: " ", omittingEmptySubsequences: false).filter {
      !$0.isEmpty || $0.endIndex == written.endIndex
    }
    guard let last = parts.last else { return .none }
    if parts.count == 1 {
      return EntryCompletions(
        of: String(last), endingAt: cursor, among: SessionCommand.all.map { .init("." + $0.name, $0.says) })
    }
    guard let command = try? SessionCommand.named(String(parts[0].dropFirst())), !command.arguments.isEmpty else {
      return .none
    }
    let argument = command.arguments[min(parts.count - 2, command.arguments.count - 1)]
    if argument == .code {
      let start = parts[0].utf8.count + 1
      let inner = String(decoding: written.utf8.dropFirst(start), as: UTF8.self)
      let found = completions(of: inner, at: inner.utf8.count)
      return found.moved(by: start)
    }
    return EntryCompletions(
      of: String(last), endingAt: cursor,
      among: candidates(for: argument, before: String(last), in: parts.map(String.init)))
  }

  private func candidates(
    for argument: SessionCommand.Argument, before written: String, in parts: [String]
  ) -> [EntryCompletions.Candidate] {
    switch argument {
    case .command: SessionCommand.all.map { .init($0.name, $0.says) }
    case .credential: ids(of: .credential).map { .init($0.id, $0.says) }
    case .learner:
      names.sorted().map { .init($0, "Bound in this session.") } + ids(of: .learner).map { .init($0.id, $0.says) }
    case .word: Glossary(project).meanings.map { .init($0.word, $0.says) }.sorted { $0.text < $1.text }
    case .setting: SessionSetting.all.map { .init($0.name, $0.says) }
    case .place:
      (tried.design(parts[1]).map { DesignPlaces($0, words: tried.vocabulary).all } ?? []).map { .init($0 + "=") }
    case .file: files(beginning: written)
    case .code, .name: []
    }
  }

  /// The files and folders whose paths begin so.
  private func files(beginning written: String) -> [EntryCompletions.Candidate] {
    let folder = written.lastIndex(of: "/").map { String(written[...$0]) } ?? ""
    let names = (try? FileSystem.names(in: folder.isEmpty ? "." : folder)) ?? []
    return names.filter { !$0.hasPrefix(".") }.map { name in
      let path = folder + name
      let isFolder = (try? FileSystem.entry(at: path))?.kind == .folder
      return .init(isFolder ? path + "/" : path)
    }
  }
}
