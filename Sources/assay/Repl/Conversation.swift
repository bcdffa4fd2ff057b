internal import AssayFormats
internal import AssayWorkbench
internal import LineEditor

/// Entries and answers, one after the other.
struct Conversation {
  private let session: Session
  private let terminal: Terminal
  /// Where it is written down as it goes; nil where it is not, or not any more.
  private var record: String?

  init(_ session: Session, terminal: Terminal, record: String?) {
    self.session = session
    self.terminal = terminal
    self.record = record
  }

  /// Prints an answer, and says what a run that ends with it comes to.
  mutating func say(_ answer: SessionAnswer) -> ExitStatus {
    if !answer.text.isEmpty { terminal.print(answer.text) }
    if !answer.complaint.isEmpty { terminal.note(answer.complaint) }
    write()
    switch answer.outcome {
    case .done, .left: return .success
    case .failed: return .findings
    case .undecided: return .undecided
    case .interrupted: return .interrupted
    }
  }

  /// With a person, until they leave.
  mutating func goOn(with entries: TypedEntries, _ history: HistoryFile?) -> ExitStatus {
    var entries = entries
    var history = history
    remember { () throws(FileFault) in
      let known = try history?.read() ?? .init()
      entries.history = known
      session.remembered = known.entries + session.remembered
    } orForget: {
      history = nil
    }
    while true {
      switch entries.next() {
      case .end: return .success
      case .interrupted: continue
      case .entry(let text):
        guard text.contains(where: { !$0.isWhitespace }) else { continue }
        remember { () throws(FileFault) in
          try history?.add(text)
        } orForget: {
          history = nil
        }
        session.width = RawTerminal.size.columns
        let answer = session.enter(text)
        _ = say(answer)
        if answer.outcome == .left { return .success }
      }
    }
  }

  /// With what comes through a pipe or from a file, until something fails.
  mutating func goOn(with entries: PipedEntries) -> ExitStatus {
    var entries = entries
    while let text = entries.next() {
      let answer = session.enter(text)
      let status = say(answer)
      if status != .success || answer.outcome == .left { return status }
    }
    if entries.isTooLong {
      terminal.report(.usage("an entry is larger than 4 MB", help: "put it into a file, and load that"))
      return .usage
    }
    return .success
  }

  /// A history that cannot be kept is no reason to stop.
  private func remember(_ body: () throws(FileFault) -> Void, orForget: () -> Void) {
    do throws(FileFault) { try body() } catch {
      orForget()
      terminal.note(StyledText("entries are not kept: \(error.writingMessage.printable)\n", .muted))
    }
  }

  private mutating func write() {
    guard let path = record else { return }
    do throws(FileFault) { try FileSystem.replace(path, with: Array(session.record.utf8)) } catch {
      record = nil
      terminal.note(StyledText("the record ends here: \(error.writingMessage.printable)\n", .muted))
    }
  }
}
