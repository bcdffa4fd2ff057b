internal import AssayFormats

extension SessionCommand {
  static let quit = SessionCommand(
    "quit", says: "Leaves the session, as ^D does.", example: ".quit"
  ) { _, _, attempt throws(SessionFault) in
    attempt.isKept = false
    return SessionAnswer(.init(), .left)
  }
}
