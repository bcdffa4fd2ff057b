internal import AssayTesting

extension ReferencePage {
  static var session: ReferencePage {
    var paragraphs = [
      """
      What `assay repl` takes: Lua, with the words of [designs](criteria.md), of [plugins](functions.md) and of tests, \
      and the commands below. [For experimenters](../guide/experimenter.md) shows a session.
      """,
      """
      An expression prints itself, with the keys of tables in their order; `_` is what the last one gave. A credential is \
      shown as a card, an evaluation as its tree, a learner as what is recorded. `local` outside of every block binds its \
      names for the entries that follow too, as if it were not written. A credential that is declared becomes part of the \
      session's project, in the place of one of the same id; nothing changes on the disk. The sandbox and its limits are \
      those of CI. An entry that fails changes nothing, and the session goes on.
      """,
      """
      Several lines are one entry where a block is open; Enter on a second empty line ends it in any case. Tab completes \
      words, fields, ids and the names of files; → takes what is shown behind the cursor; ↑ and ^R find earlier entries. \
      ^C clears the line, or stops what runs; ^D leaves; ^Z lets the shell have the terminal.
      """,
      """
      Entries are kept for each project under `$XDG_STATE_HOME/assay/history`, which only their owner may read, unless \
      `--no-history` says otherwise.
      """,
      """
      Where no terminal is at hand there are no prompts. The first entry that fails ends the session then, with 1, or with \
      3 where a limit was reached.
      """,
      "## Commands", "A command may be cut short as long as it is clear which is meant.",
    ]
    for command in SessionCommand.all {
      let details = command.details.isEmpty ? "" : " " + command.details
      paragraphs += ["### `\(command.usage)`", command.says + details, "```text\n\(command.example)\n```"]
    }
    paragraphs += ["## Methods of learners", "Behind a colon: `learner(\"ana\"):earns \"mig-basics\"`."]
    for method in LearnerMethod.all {
      paragraphs += ["### `:\(method.name)`", method.says, "```lua\n\(method.example)\n```"]
    }
    return ReferencePage("repl.md", title: "The session", paragraphs)
  }
}
