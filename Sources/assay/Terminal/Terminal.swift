internal import AssayFormats
internal import Glibc

/// What the program says to people and to other programs.
struct Terminal {
  var color = ColorChoice.auto
  var isQuiet = false
  var isVerbose = false

  enum Stream: Int32 { case output = 1, errors = 2 }

  /// Findings and documents.
  func print(_ text: StyledText) { write(text, to: .output) }
  func print(_ text: String) { write(StyledText(text + "\n"), to: .output) }

  /// What is not the result itself.
  func note(_ text: StyledText) { write(text, to: .errors) }

  /// How far long work is, on a line that is written over; nil takes it away. Only for whoever sits in front of it.
  func progress(_ text: String?) {
    guard !isQuiet, isatty(Stream.errors.rawValue) == 1, Self.variable("TERM") != "dumb" else { return }
    Self.write(Array("\r\u{1B}[K\((text ?? "").printable)".utf8), to: .errors)
  }

  func log(_ text: String) { if isVerbose { write(StyledText(text.printable + "\n", .muted), to: .errors) } }

  /// `error: ...` with what to do, on stderr.
  func report(_ fault: CommandFault) {
    var text = StyledText("error", .error)
    text.appendLine(": " + fault.message, .emphasis)
    if let help = fault.help {
      text.append("  = ", .gutter)
      text.append("help: ", .emphasis)
      text.appendLine(help)
    }
    note(text)
  }

  /// The columns of the page: the terminal's, where one reads along.
  var width: Int {
    var size = winsize()
    guard isatty(Stream.output.rawValue) == 1, ioctl(Stream.output.rawValue, UInt(TIOCGWINSZ), &size) == 0,
      size.ws_col > 0
    else { return Report.defaultWidth }
    return Int(size.ws_col)
  }

  /// What the environment says under a name.
  static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// Whether nobody sits in front of it: CI services say so.
  static var isContinuousIntegration: Bool { variable("CI").map { !$0.isEmpty && $0 != "false" && $0 != "0" } ?? false }

  private func write(_ text: StyledText, to stream: Stream) {
    let isColored = color.isColored(isTerminal: isatty(stream.rawValue) == 1, environment: Self.variable)
    Self.write(Array((isColored ? text.colored : text.plain).utf8), to: stream)
  }

  /// What comes from whoever writes into this program; nothing at the end.
  static func receive() -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 64 * 1024)
    while true {
      let count = Glibc.read(STDIN_FILENO, &bytes, bytes.count)
      if count >= 0 { return Array(bytes[..<count]) }
      if errno == EAGAIN {
        var waiting = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        poll(&waiting, 1, -1)
      } else if errno != EINTR {
        return []
      }
    }
  }

  /// Bytes that are meant for a terminal as they are.
  static func send(_ bytes: [UInt8]) { write(bytes, to: .output) }

  private static func write(_ bytes: [UInt8], to stream: Stream) {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Glibc.write(stream.rawValue, $0.baseAddress, $0.count) }
      if count >= 0 {
        written += count
      } else if errno == EPIPE {
        _exit(ExitStatus.closedPipe.rawValue)
      } else if errno == EAGAIN {
        var waiting = pollfd(fd: stream.rawValue, events: Int16(POLLOUT), revents: 0)
        poll(&waiting, 1, -1)
      } else if errno != EINTR {
        // A full disk or a closed stream: the result did not arrive, so the run did not succeed.
        _exit(ExitStatus.undecided.rawValue)
      }
    }
  }
}
