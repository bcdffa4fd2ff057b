extension SessionCommand {
  static let load = SessionCommand(
    "load", "FILE", says: "Runs a file of Lua as an entry.", details: "What it declares and binds stays.",
    example: ".load tries/renewal.lua", arguments: [.file]
  ) { session, words, attempt throws(SessionFault) in
    try session.load(try words.exactly(1)[0], &attempt)
  }
}

extension Session {
  /// Runs a file of Lua as an entry.
  func load(_ path: String, _ attempt: inout SessionTry) throws(SessionFault) -> SessionAnswer {
    let bytes: [UInt8]
    do throws(FileFault) { bytes = try FileSystem.read(path, limit: 4_000_001) } catch { throw SessionFault(error) }
    guard bytes.count <= 4_000_000 else { throw SessionFault("`\(path)` is larger than 4 MB", help: "split it") }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw SessionFault("`\(path)` is not UTF-8 text", help: "save it as UTF-8")
    }
    attempt.loaded = text
    // What a file held when it was loaded before is still shown by that name.
    let isKnown = tries.contains { $0.chunk == path }
    return try run(EntryCode(text), as: "", named: isKnown ? "\(path) (entry \(count + 1))" : path, &attempt)
  }

  /// Runs a file before the first entry.
  package func load(_ path: String) -> SessionAnswer { enter(".load \"\(path)\"") }
}
