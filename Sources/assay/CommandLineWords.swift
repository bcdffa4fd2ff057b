internal import ArgumentParser
internal import AssayModel

/// The words of a command line before they are parsed.
struct CommandLineWords {
  private let words: [String]

  /// Options that take a value and may stand alone, which the parser cannot know, and what they mean then.
  private static let alone = ["--changed": "HEAD", "--bail": "1", "--coverage": "text"]

  init(_ words: [String]) {
    let options = words.prefix { $0 != "--" }
    self.words =
      options.map { word in Self.alone[word].map { "\(word)=\($0)" } ?? word } + words.dropFirst(options.count)
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
