/// What became of the editing.
package enum Outcome: Hashable, Sendable {
  case editing
  /// A whole block, which may be several lines.
  case submitted(String)
  /// ^C: what was written is gone.
  case interrupted
  /// ^D where nothing was written.
  case endOfInput
  /// ^Z: the host may stop itself, and calls `redraw` when it goes on.
  case suspend
  /// ^L: the bytes clear the screen and show the text anew. Editing goes on.
  case clearScreen

  /// Whether the host has to call `begin` for the next line.
  var isEnd: Bool {
    switch self {
    case .submitted, .interrupted, .endOfInput: true
    case .editing, .suspend, .clearScreen: false
    }
  }
}
