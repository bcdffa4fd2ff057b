/// A page of Markdown whose ```console blocks show commands and what they say.
///
/// What a command reads up to `END` stands below it behind `> `, as a shell shows it.
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
      } else if isInside, line.hasPrefix(">"), case .command(let begun)? = pieces.last, begun.isUnfinished {
        pieces[pieces.count - 1] = .command(begun + "\n" + line.dropFirst(line.hasPrefix("> ") ? 2 : 1))
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
        let shown = line.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n> ")
        return "$ " + shown + (output.isEmpty ? "" : "\n" + output)
      }
    }.joined(separator: "\n")
  }
}

extension String {
  /// Whether a command waits for more of what it reads.
  fileprivate var isUnfinished: Bool { contains("<<'END'") && !hasSuffix("\nEND") }
}
