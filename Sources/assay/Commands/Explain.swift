internal import ArgumentParser
internal import AssayFormats
internal import AssayModel
internal import AssayWorkbench

/// Says what a word means.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say what a word of designs, plugins or findings means.",
    discussion: """
      Knows the criteria, the keys of patterns, the documents with their records and fields, the words and functions \
      of plugins, the profiles that ship, and everything that `check` and `lint` may say. In a project it knows what \
      its plugins declare too. Without a word, lists what there is.

        assay explain
        assay explain credits
        assay explain unknown-field
        assay explain limit.at_most
        assay explain eu
        assay explain northwind/floor_ready
      """)

  @Argument(help: "The word.")
  var word: String?

  @OptionGroup(title: "Options of every command") var everywhere: GlobalOptions

  func run() throws {
    try everywhere.enterFolder()
    let glossary = Glossary(try everywhere.projectIfAny())
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
