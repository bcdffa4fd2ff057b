internal import ArgumentParser
internal import AssayWorkbench

/// `docs/reference/cli.md`, made from the command tree.
enum CommandPage {
  static var page: ReferencePage {
    ReferencePage(
      "cli.md", title: "Commands",
      commands + [
        "## Exit status", statuses, "Where several apply: 4, then 2, 3, 1, 5.", "## Report formats",
        "Every format is on [a page of its own](formats.md).", "## JSON", schemas,
      ])
  }

  private static var commands: [String] {
    Assay.configuration.subcommands.flatMap { command in
      [
        "## `assay \(command.configuration.commandName ?? "")`",
        "```text\n\(Assay.helpMessage(for: command, columns: 100).trimmedLines)\n```",
      ]
    }
  }

  private static var statuses: String {
    let rows = ExitStatus.allCases.map { "| \($0.rawValue) | \($0.says) |" }
    return (["| status | meaning |", "|---|---|"] + rows).joined(separator: "\n")
  }

  private static var schemas: String {
    """
    Every JSON document has a schema (2020-12): what `check --format json` and `lint --format json` print is
    in [diagnostics.schema.json](schemas/diagnostics.schema.json), a line of `--format jsonl` in
    [events.schema.json](schemas/events.schema.json), what `test --format json` prints in
    [tests.schema.json](schemas/tests.schema.json), a line of `test --format jsonl` in
    [test-events.schema.json](schemas/test-events.schema.json), what `evaluate --format json` prints in
    [evaluation.schema.json](schemas/evaluation.schema.json), what `rules --format json` prints in
    [rules.schema.json](schemas/rules.schema.json), what `config show --format json` prints in
    [configuration.schema.json](schemas/configuration.schema.json), and what `version --json` prints in
    [version.schema.json](schemas/version.schema.json). What may be written in the files of a project is in
    [assay.schema.json](schemas/assay.schema.json), and each kind of document in a schema of its own beside it. Every key
    of what is printed is always there; what does not apply is `null`.
    """
  }
}

extension String {
  /// Without blanks at the ends of lines and of the text.
  fileprivate var trimmedLines: String {
    var lines = split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var line = line
      while line.last == " " { line.removeLast() }
      return line
    }
    while lines.last?.isEmpty ?? false { lines.removeLast() }
    return lines.joined(separator: "\n")
  }
}
