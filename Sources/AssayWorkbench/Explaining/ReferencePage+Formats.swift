internal import AssayFormats

extension ReferencePage {
  static var formats: ReferencePage {
    ReferencePage(
      "formats.md", title: "Report formats",
      [
        """
        Findings of `check` and `lint`, and what came of the tests that `test` runs, are printed in the format that \
        `--format` names, and written in further ones to the files that `--report FORMAT=PATH` names. [Reports in CI](../guide/ci.md) shows both at work.
        """,
        table,
        """
        Files are called as the project calls them. Where `GITHUB_WORKSPACE` or `CI_PROJECT_DIR` names the \
        repository around the project, `github`, `gitlab`, `sarif` and `junit:gitlab` call them as the repository does.
        """,
        """
        Findings that somebody has accepted stand in `json`, `jsonl` and `sarif`, marked as such; the other formats \
        only count them. `pretty` shows ten findings of one rule in one file and counts the others.
        """,
        """
        In `junit` and `tap`, what fails the run is a failed test, what could not be judged is an error, and remarks \
        are tests that pass.
        """,
        """
        Of tests, formats for findings (`sarif`, `github`, `gitlab`) show those that did not pass, as findings under \
        `test-failed` and `test-undecided`. Known issues, and what is skipped or to do, fail no run: `junit` calls them \
        skipped, and `tap` gives them the directives `TODO` and `SKIP`.
        """,
        """
        Equal runs give equal bytes: no report tells of a machine, and only `json`, `jsonl` and `junit` tell how long \
        tests took, unless the slowest are asked for.
        """,
      ])
  }

  private static var table: String {
    let rows = ReportFormats.all.map { "| `\($0.name)` | \($0.says) | \($0.use) |" }
    return (["| format | what it is | for |", "|---|---|---|"] + rows).joined(separator: "\n")
  }
}
