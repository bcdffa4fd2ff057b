internal import ArgumentParser
internal import AssayFormats
internal import AssayModel
internal import AssayWorkbench

/// Says what a word means.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say what a word of designs or of diagnostics means.",
    discussion: """
      Knows the criteria, the keys of patterns, the documents with their records and fields, and the diagnostics. \
      Without a word, lists what there is.

        assay explain
        assay explain credits
        assay explain unknown-field
        assay explain limit.at_most
      """)

  @Argument(help: "The word.")
  var word: String?

  @OptionGroup(title: "Options of every command") var everywhere: GlobalOptions

  func run() throws {
    let glossary = Glossary()
    guard let word else {
      everywhere.terminal.print(glossary.contents)
      return
    }
    let found = glossary.meanings(of: word)
    if found.isEmpty {
      throw CommandFault.unknown(
        "word", word, nearest: NearestWord.to(word, among: glossary.words), known: [],
        help: "`assay explain` lists the words")
    }
    for (index, meaning) in found.enumerated() {
      if index > 0 { everywhere.terminal.print("") }
      everywhere.terminal.print(meaning.text)
    }
  }
}
