import AssayTestSupport
import Foundation

/// A program that believes it runs at a terminal, and the screen that a person would see.
final class PseudoTerminal {
  private let main: Int32
  private let process: pid_t
  private(set) var screen: ShownScreen
  private(set) var isEnded = false
  /// Everything that was written, as it came.
  private(set) var received = ""

  /// Runs a line of shell in a folder, in which `assay` is the program built here and nothing of the machine is known.
  init(
    _ line: String, in directory: URL, columns: Int = 80, rows: Int = 24, environment: [String: String] = [:]
  ) throws {
    screen = ShownScreen(columns: columns, rows: rows)
    main = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    // TIOCSPTLCK and TIOCGPTN, which are macros: the other end may be opened, and has this number.
    var lock: Int32 = 0
    var number: Int32 = 0
    guard main >= 0, ioctl(main, 0x4004_5431, &lock) == 0, ioctl(main, 0x8004_5430, &number) == 0 else {
      throw POSIXError(.ENXIO)
    }
    let name = "/dev/pts/\(number)"
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(main, UInt(TIOCSWINSZ), &size)

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // A session of its own, whose terminal the first one that is opened becomes.
    posix_spawnattr_setflags(&attributes, 0x80 | Int16(POSIX_SPAWN_SETSIGMASK))
    // The threads of tests hear no signals, and hand that down.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)

    let known = [
      "PATH": "\(BuiltAssay.folder):/usr/local/bin:/usr/bin:/bin", "HOME": directory.path, "LC_ALL": "C.UTF-8",
      "TZ": "UTC", "TERM": "xterm-256color",
    ].merging(environment) { $1 }.merging(Patience.sanitizers) { $1 }
    let arguments: [String] = ["env", "-C", directory.path, "bash", "--norc", "-c", line]
    let words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    let variables: [UnsafeMutablePointer<CChar>?] = known.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for word in words + variables { free(word) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, "/usr/bin/env", &actions, &attributes, words, variables)
    guard code == 0 else { throw POSIXError(POSIXErrorCode(rawValue: code) ?? .EINVAL) }
    self.process = process
  }

  deinit {
    if !isEnded { _ = Foundation.kill(process, SIGKILL) }
    close(main)
    var status: Int32 = 0
    if !isEnded { waitpid(process, &status, 0) }
  }

  func type(_ text: String) {
    let bytes = Array(text.utf8)
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes { write(main, $0.baseAddress, $0.count) }
      if count <= 0 { return }
      sent += count
      receive(within: 0)
    }
  }

  /// What a person sees, once it is so; nil when it never comes to it.
  @discardableResult
  func wait(_ seconds: Double = 20, until isSo: (ShownScreen) -> Bool) -> String? {
    let end = Date().addingTimeInterval(seconds * Double(Patience.times))
    while !isSo(screen) {
      let left = end.timeIntervalSinceNow
      if left <= 0 || !receive(within: Int32(min(left, 0.2) * 1000)) && isGone {
        return isSo(screen) ? screen.text : nil
      }
    }
    return screen.text
  }

  func wait(for text: String) -> Bool { wait { $0.text.contains(text) } != nil }

  func resize(columns: Int, rows: Int) {
    screen.resize(columns: columns, rows: rows)
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(main, UInt(TIOCSWINSZ), &size)
  }

  /// Sends a signal to the program at the terminal.
  func kill(_ signal: Int32) { _ = Foundation.kill(-tcgetpgrp(main), signal) }

  /// The exit status, once the program has ended.
  func end() -> Int32 {
    wait { _ in false }
    // One that does not end is no reason to wait for ever.
    if !isGone { _ = Foundation.kill(process, SIGKILL) }
    var status: Int32 = 0
    if !isEnded { waitpid(process, &status, 0) }
    isEnded = true
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }

  /// Whether the terminal is as the shell left it: lines are edited by the system, and ^C is a signal.
  var isCooked: Bool {
    var settings = termios()
    return tcgetattr(main, &settings) == 0 && settings.c_lflag & tcflag_t(ICANON | ECHO | ISIG) == ICANON | ECHO | ISIG
  }

  private var isGone = false

  /// Takes what comes; false when nothing does.
  @discardableResult
  private func receive(within milliseconds: Int32) -> Bool {
    var waiting = pollfd(fd: main, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, milliseconds) > 0 else { return false }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = read(main, &bytes, bytes.count)
    guard count > 0 else {
      isGone = true
      return false
    }
    received += String(decoding: bytes[..<count], as: UTF8.self)
    screen.receive(Array(bytes[..<count]))
    return true
  }
}
