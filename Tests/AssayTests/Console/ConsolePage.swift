/// A page of Markdown whose ```console blocks show commands and what they say.
struct ConsolePage {
  private enum Piece {
    case text(String)
    case command(String)
  }

  private var pieces: [Piece] = []

  init(_ markdown: String) {
    var isInside = false
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("```") {
        isInside = line == "```console"
        pieces.append(.text(line))
      } else if isInside, line.hasPrefix("$ ") {
        pieces.append(.command(String(line.dropFirst(2))))
      } else if !isInside {
        pieces.append(.text(line))
      }
    }
  }

  var hasCommands: Bool { pieces.contains { if case .command = $0 { true } else { false } } }

  /// The page with what the commands say when they are run one after the other.
  func markdown(running run: (String) throws -> String) rethrows -> String {
    try pieces.map { piece in
      switch piece {
      case .text(let line): return line
      case .command(let line):
        let output = try run(line)
        return "$ " + line + (output.isEmpty ? "" : "\n" + output)
      }
    }.joined(separator: "\n")
  }
}
