internal import AssayFormats
internal import AssayWorkbench
internal import Glibc

/// What happens when the program is interrupted, or falls over a fault of its own.
enum Signals {
  /// Written by a signal handler, which may not make text of its own.
  nonisolated(unsafe) private static var lastWords: [UInt8] = []

  static func handle(arguments: [String]) {
    // A closed pipe is seen when writing, and ends the run with its own status.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGINT) { _ in _exit(ExitStatus.interrupted.rawValue) }

    lastWords = Array(words(arguments).utf8)
    // A stack that has run over has no room for the handler.
    var stack = stack_t(ss_sp: malloc(64 * 1024), ss_flags: 0, ss_size: 64 * 1024)
    sigaltstack(&stack, nil)
    for fault in [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT] {
      var action = sigaction()
      action.__sigaction_handler.sa_handler = { _ in
        RawTerminal.restore()
        Signals.lastWords.withUnsafeBytes { _ = Glibc.write(2, $0.baseAddress, $0.count) }
        _exit(ExitStatus.internalError.rawValue)
      }
      action.sa_flags = Int32(SA_ONSTACK) | Int32(bitPattern: UInt32(SA_RESETHAND))
      sigaction(fault, &action, nil)
    }
  }

  private static func words(_ arguments: [String]) -> String {
    """
    error: assay has a fault of its own and had to stop
      = note: assay \(AssayRelease.version), asked for: assay \(arguments.joined(separator: " ").printable)
      = help: please report this with the files that you ran it on

    """
  }
}
