internal import AssayFormats

extension SessionCommand {
  static let save = SessionCommand(
    "save", "FILE", says: "Writes the entries that ran as a file of Lua; `.save! FILE` writes over what is there.",
    example: ".save tries/renewal.lua", arguments: [.file]
  ) { session, words, attempt throws(SessionFault) in
    let path = try words.exactly(1)[0]
    attempt.isRecorded = false
    let entries = session.tries.filter { $0.code != nil && $0.answer.outcome == .done }.compactMap(\.asLua)
    guard !entries.isEmpty else { throw SessionFault("no entry has run, so there is nothing to save") }
    let count = entries.count == 1 ? "1 entry" : "\(entries.count) entries"
    return try session.write(entries.joined(separator: "\n") + "\n", to: path, insists: words.insists, count)
  }
}

extension SessionTry {
  /// The entry as a statement of a file; nil for commands. What an expression gives is kept as in a session.
  var asLua: String? {
    guard case .lua(let code, let values) = kind else { return nil }
    if let loaded { return loaded }
    return (code.isExpression && !values.isEmpty ? "_ = " : "") + String(decoding: code.bytes, as: UTF8.self)
  }
}

extension Session {
  /// Writes a file; what is in the way stays unless somebody insists.
  func write(
    _ text: String, to path: String, as shown: String? = nil, insists: Bool, _ what: String
  ) throws(SessionFault) -> SessionAnswer {
    let bytes = Array(text.utf8)
    do throws(FileFault) {
      if let folder = FilePath.parent(of: path), folder != "." { try FileSystem.makeFolder(folder) }
      if insists, (try? FileSystem.entry(at: path)) != nil {
        try FileSystem.replace(path, with: bytes)
      } else {
        try FileSystem.create(bytes, at: path)
      }
    } catch {
      var fault = SessionFault(FileFault(path: shown ?? path, reason: error.reason), isWriting: true)
      if error.reason == .exists { fault.help = "write `!` behind the command to write over it" }
      throw fault
    }
    return SessionAnswer(line: "wrote \((shown ?? path).printable)" + (what.isEmpty ? "" : ": \(what)"))
  }
}
