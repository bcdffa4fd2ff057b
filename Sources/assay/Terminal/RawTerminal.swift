internal import AssayWorkbench
internal import Glibc

/// The terminal while somebody types at it: raw, so that every key arrives as it is pressed.
///
/// INVARIANT: whoever makes it raw gives it back, and so does every signal that ends the program.
enum RawTerminal {
  enum Event: Hashable {
    case bytes([UInt8])
    case resized
    /// The program was stopped by others, and goes on.
    case continued
    case interrupted
    case suspended
    /// Nothing came in time.
    case nothing
    /// Nothing will come any more.
    case end
  }

  // What signal handlers touch, which may not make anything of their own.
  /// Memory of its own: for a `termios` among its variables, Swift 6.3 sets aside three bytes less than the system writes.
  nonisolated(unsafe) private static var original: UnsafeMutablePointer<termios>?
  nonisolated(unsafe) private static var isRaw = false
  nonisolated(unsafe) private static var isKnown = false
  nonisolated(unsafe) private static var signalEnd: Int32 = -1
  nonisolated(unsafe) private static var eventEnd: Int32 = -1
  nonisolated(unsafe) private static var interruptions = 0

  /// Whether a person sits at both ends.
  static var isAtHand: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  static var size: (columns: Int, rows: Int) {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else { return (80, 24) }
    return (Int(size.ws_col), Int(size.ws_row))
  }

  /// Remembers how the terminal is, and listens to signals from here on.
  static func prepare() {
    let terminal = original ?? .allocate(capacity: 1)
    original = terminal
    isKnown = tcgetattr(STDIN_FILENO, terminal) == 0
    var ends: [Int32] = [-1, -1]
    if pipe(&ends) == 0 {
      for end in ends {
        _ = fcntl(end, F_SETFL, O_NONBLOCK)
        _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      }
      (eventEnd, signalEnd) = (ends[0], ends[1])
    }
    signal(SIGWINCH) { RawTerminal.tell($0) }
    signal(SIGCONT) { RawTerminal.tell($0) }
    signal(SIGINT) { RawTerminal.interrupt($0) }
    for end in [SIGTERM, SIGHUP, SIGQUIT] {
      signal(end) { number in
        RawTerminal.restore()
        signal(number, SIG_DFL)
        raise(number)
      }
    }
  }

  static func makeRaw() {
    guard isKnown, let original else { return }
    var raw = original.pointee
    raw.c_iflag &= ~tcflag_t(BRKINT | ICRNL | INPCK | ISTRIP | IXON)
    raw.c_oflag &= ~tcflag_t(OPOST)
    raw.c_lflag &= ~tcflag_t(ECHO | ICANON | IEXTEN | ISIG)
    withUnsafeMutableBytes(of: &raw.c_cc) { bytes in
      bytes[Int(VMIN)] = 1
      bytes[Int(VTIME)] = 0
    }
    interruptions = 0
    signal(SIGTSTP) { RawTerminal.tell($0) }
    // What was typed ahead stays.
    isRaw = tcsetattr(STDIN_FILENO, TCSADRAIN, &raw) == 0
  }

  /// Gives the terminal back as it was. Signal handlers call it too.
  static func restore() {
    guard isRaw else { return }
    isRaw = false
    tcsetattr(STDIN_FILENO, TCSANOW, original)
    signal(SIGTSTP, SIG_DFL)
  }

  /// Stops the program until its shell lets it go on.
  static func suspend() {
    restore()
    raise(SIGTSTP)
    makeRaw()
    // That it goes on is known already.
    _ = signals()
  }

  /// What comes next, after some milliseconds at most; -1 waits for ever.
  static func next(within milliseconds: Int32) -> Event {
    var waiting = [
      pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      pollfd(fd: eventEnd, events: Int16(POLLIN), revents: 0),
    ]
    while true {
      let count = poll(&waiting, 2, milliseconds)
      if count == 0 { return .nothing }
      if count < 0 {
        if errno == EINTR || errno == EAGAIN { continue }
        return .end
      }
      let found = waiting[1].revents == 0 ? [] : signals()
      if found.contains(SIGTSTP) { return .suspended }
      if found.contains(SIGCONT) { return .continued }
      if found.contains(SIGINT) { return .interrupted }
      if found.contains(SIGWINCH) { return .resized }
      guard waiting[0].revents != 0 else { continue }
      var bytes = [UInt8](repeating: 0, count: 4096)
      let length = Glibc.read(STDIN_FILENO, &bytes, bytes.count)
      if length > 0 { return .bytes(Array(bytes[..<length])) }
      if length < 0, errno == EINTR || errno == EAGAIN { continue }
      return .end
    }
  }

  /// The signals that came since this was asked last.
  private static func signals() -> Set<Int32> {
    var bytes = [UInt8](repeating: 0, count: 64)
    let length = Glibc.read(eventEnd, &bytes, bytes.count)
    return length > 0 ? Set(bytes[..<length].map(Int32.init)) : []
  }

  private static func tell(_ number: Int32) {
    let code = errno
    var byte = UInt8(truncatingIfNeeded: number)
    _ = Glibc.write(signalEnd, &byte, 1)
    errno = code
  }

  /// While somebody types, ^C is a key. Else it stops the script that runs; what cannot be stopped so is left at the third.
  private static func interrupt(_ number: Int32) {
    if isRaw { return tell(number) }
    Session.interrupt()
    interruptions += 1
    if interruptions >= 3 { _exit(ExitStatus.interrupted.rawValue) }
  }
}
