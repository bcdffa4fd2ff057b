internal import ArgumentParser
internal import AssayFormats
internal import AssayModel

/// The words of a command line before they are parsed.
struct CommandLineWords {
  private let words: [String]

  /// Options that take a value and may stand alone, which the parser cannot know, and what they mean then.
  private static let alone = ["--changed": "HEAD", "--bail": "1", "--coverage": "text"]

  init(_ words: [String]) {
    let options = Array(words.prefix { $0 != "--" })
    let settled = options.enumerated().map { place, word in
      let next = options.dropFirst(place + 1).first
      guard let meant = Self.alone[word], !Self.isValue(next, of: word) else { return word }
      return "\(word)=\(meant)"
    }
    self.words = settled + words.dropFirst(options.count)
  }

  /// Whether what follows such an option is its value, as in `--bail 3`, and no path.
  private static func isValue(_ word: String?, of option: String) -> Bool {
    switch (option, word) {
    case ("--bail", let word?): Int(word) != nil
    case ("--coverage", let word?): word.contains("=") || CoverageFormats.named(word) != nil
    default: false
    }
  }

  private static let optionsWithValue: Set<String> = ["-C", "--config", "--on", "--color", "--format", "--report"]

  /// The same words with the command in front, so that `assay -C DIR check` is `assay check -C DIR`.
  ///
  /// A command that is not known is said here, where the nearest one can be named.
  var commandFirst: [String] {
    get throws(CommandFault) {
      guard let place = commandPlace else { return words }
      let commands = Assay.configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
      let asked = words[place] == "help" ? words[(place + 1)...].first { !$0.hasPrefix("-") } : nil
      for word in [words[place], asked].compactMap({ $0 }) where !commands.contains(word) {
        throw CommandFault.unknown("command", word, nearest: NearestWord.to(word, among: commands), known: commands)
      }
      return [words[place]] + words[..<place] + words[(place + 1)...]
    }
  }

  private var commandPlace: Int? {
    var place = 0
    while place < words.count {
      let word = words[place]
      if !word.hasPrefix("-") { return place }
      if word == "--" || word == "-h" || word == "--help" { return nil }
      place += Self.optionsWithValue.contains(word) ? 2 : 1
    }
    return nil
  }
}
