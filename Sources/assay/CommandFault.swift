internal import AssayFormats
internal import AssayModel

/// Why a command could not do what it was asked, in words for the person who asked.
struct CommandFault: Error {
  var status: ExitStatus
  var message: String
  /// What to do, as an imperative.
  var help: String?

  init(_ status: ExitStatus, _ message: String, help: String? = nil) {
    self.status = status
    self.message = message
    self.help = help
  }

  /// What the argument parser says ("Unknown option '--fromat'. Did you mean '--format'?") in the manner of ours.
  init(parserSays words: String, usage: String) {
    let sentences = words.split(separator: "\n").joined(separator: ". ").replacing("'", with: "`")
    let parts = sentences.split(separator: ". ", maxSplits: 1).map(String.init)
    let message =
      parts.first.map { $0.prefix(1).lowercased() + $0.dropFirst() } ?? "the command line was not understood"
    let command = usage.split(separator: "\n").first { $0.hasPrefix("Usage: ") || $0.hasPrefix("USAGE: ") }?
      .split(separator: " ").dropFirst().prefix { $0.allSatisfy(\.isLetter) }.joined(separator: " ")
    let help =
      parts.count > 1 ? parts[1].prefix(1).lowercased() + parts[1].dropFirst() : "see `\(command ?? "assay") --help`"
    self.init(
      .usage, message.withoutStop.printable,
      help: Self.nearest(to: message, among: help) ?? help.withoutStop.printable)
  }

  /// Of the words that the parser lists, the one that was probably meant; and options that it forgets to compare.
  private static func nearest(to message: String, among help: String) -> String? {
    func quoted(_ text: String) -> [String] {
      text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 1 }.map { String($0.element) }
    }
    guard let written = quoted(message).first else { return nil }
    var known: [String] = []
    if help.hasPrefix("please provide one of") { known = quoted(help) }
    if message.hasPrefix("unknown option"), help.hasPrefix("see ") { known = ["--help", "--version"] }
    return NearestWord.to(written, among: known).map { "did you mean `\($0)`?" }
  }

  static func usage(_ message: String, help: String? = nil) -> CommandFault {
    CommandFault(.usage, message, help: help)
  }

  /// A word that is not known, with the nearest one that is.
  static func unknown(_ what: String, _ word: String, nearest: String?, known: [String], help: String? = nil)
    -> CommandFault
  {
    let suggestion = nearest.map { "did you mean `\($0)`?" }
    let list =
      known.isEmpty || known.count > 12 ? nil : "known here: " + known.map { "`\($0)`" }.joined(separator: ", ")
    return .usage("there is no \(what) `\(word.printable)`", help: suggestion ?? list ?? help)
  }
}

extension String {
  fileprivate var withoutStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
