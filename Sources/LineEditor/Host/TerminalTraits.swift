/// What the host knows about the terminal.
package struct TerminalTraits: Sendable {
  package var columns: Int
  package var rows: Int
  /// `TERM=dumb`: nothing but text and backspace is written.
  package var isDumb = false
  package var isColored = true
  /// Whether lines are broken anew when the width changes, as most terminals and tmux do; the console of Linux and
  /// xterm cut them.
  package var reflows = true

  package init(columns: Int, rows: Int) {
    self.columns = max(Self.leastColumns, columns)
    self.rows = max(1, rows)
  }

  static let leastColumns = 2
}
