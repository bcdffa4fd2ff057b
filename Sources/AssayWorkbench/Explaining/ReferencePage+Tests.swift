internal import AssayFormats
internal import AssayModel
internal import AssayScripting
internal import AssayTesting

extension ReferencePage {
  static var tests: ReferencePage {
    var paragraphs = [head, sample, "## Words"]
    for word in (BenchWord.trying + BenchWord.testing).sorted(by: { $0.name < $1.name }) {
      let ways = [word.signature] + word.overloads
      let heading = ways.map { "`\(word.name)\($0.parameters)`" }.joined(separator: " or ")
      paragraphs += described(heading, word.says, ways, word.example)
    }
    paragraphs += ["## What can be asked of a learner", aboutLearners]
    for method in LearnerMethod.all {
      let heading = "`ana:\(method.name)\(method.signature.parameters)`"
      paragraphs += described(heading, method.says, [method.signature], method.example)
    }
    paragraphs += ["## Expectations", aboutExpectations]
    for matcher in Matcher.all {
      let heading = "`expect(…):\(matcher.name)\(matcher.signature.parameters)`"
      paragraphs += described(heading, matcher.says, [matcher.signature], matcher.example)
    }
    paragraphs += ["## `evaluation`", BenchRecords.evaluation.says, read(BenchRecords.evaluation.fields), "## Records"]
    for record in BenchRecords.all where record != BenchRecords.evaluation {
      paragraphs += ["### `\(record.name)`", record.says, table(record.fields)]
    }
    return ReferencePage("tests.md", title: "Tests", paragraphs + running + mutants)
  }

  /// What `--mutate` does, and every way in which it writes a design otherwise.
  private static var mutants: [String] {
    let rows = Mutation.builtIn.map { mutation in
      "| `\(mutation.name)` | \(mutation.says) | `\(mutation.example.before)` | `\(mutation.example.after[0])` |"
    }
    return [
      "## Mutants", aboutMutants,
      (["| mutation | what would be wrong | of | for one, becomes |", "|---|---|---|---|"] + rows).joined(
        separator: "\n"),
    ]
  }

  private static let aboutMutants = """
    `assay test --mutate` writes designs otherwise, one thing at a time, and runs the tests on each. A mutant is *noticed* \
    when a test does not pass any more. Of the others it is asked over all learners that there could be whether the same \
    ones earn the credential: then it is *equivalent*, and no test could notice. Else it *survives*, and is shown with the \
    smallest learner who tells the two apart and a test to paste, which passes with the design and fails with the mutant. \
    What could not be found out is *unknown*. Survivors make the exit status 1, unknown ones 3. Mutants that come to the \
    same are one, and what nobody could have written is none. How long awards hold, and what is counted in several \
    credentials, no proof speaks of: there, learners are drawn. Of a design, what `requires`, `counting`, `validity` and \
    the pass marks of its assessments say is changed; the inside of a plugin's criteria is not.
    """

  private static func described(
    _ heading: String, _ says: String, _ ways: [ScriptSignature], _ example: String
  ) -> [String] {
    let sentences = ways.map(\.sentence).filter { !$0.isEmpty }.joined(separator: " Or: ")
    return ["### \(heading)", says + (sentences.isEmpty ? "" : " " + sentences), "```lua\n\(example)\n```"]
  }

  /// Fields that are there to be read.
  private static func read(_ fields: [FieldDescription]) -> String {
    let rows = fields.map { field in
      "| `\(field.name)` | \(field.form.phrase)\(field.isRequired ? "" : ", or nil") | \(field.says) |"
    }
    return (["| field | holds | what it says |", "|---|---|---|"] + rows).joined(separator: "\n")
  }

  private static let head = """
    What `assay test` runs: the `examples` of designs, the `example`s of [plugins](plugins.md), and every file in \
    `tests/` that ends in `_test.lua`. Such a file has the words below, those of [criteria](criteria.md) and \
    [documents](documents.md), and [the functions of plugins](functions.md).
    """

  private static let sample = """
    ```lua
    describe("mig basics", function()
      local ana, ben = learner "ana", learner "ben"
      it("is earned by Ana", function() expect(ana):earns "mig-basics" end)
      it("asks for twelve hours in the bay", function()
        expect(ben):misses("mig-basics", { because = "bay-hours", short = "5 h" })
      end)
    end)
    ```
    """

  private static let aboutLearners = """
    Everything gives back another learner or an answer; nobody is changed. `ana + ben`, or `ana + { awards = { … } }`, \
    is Ana with all that the other has besides. What is recorded of a learner can be read: `ana.id`, `ana.day`, \
    `ana.awards`.
    """

  private static let aboutExpectations = """
    `never` turns an expectation round: `expect(ben).never:earns "mig-basics"`. What cannot be decided is neither yes \
    nor no: it fails both.
    """

  private static let running = [
    "## How tests are run",
    """
    * **Each file on its own.** A file begins in a fresh sandbox. It is run once, then the functions of its blocks, \
    outermost first, and then its tests. What a test declares of designs is gone after it; variables of the file stay.
    * **In an order that is drawn.** Blocks stay together. The seed is printed, and `--seed` draws the same order and the \
    same learners of properties again. Reports show tests as they are written.
    * **On a day that stands still**: that of `--on`, else `tests: { on_date: … }` of `assay.yaml`, else today. It is \
    printed.
    * **Snapshots** stand in `__snapshots__` beside the file, and are read and committed like it. A new one is kept; \
    where `CI` is set it fails instead, since nobody would look at it. `--update-snapshots` keeps those that differ and \
    takes out those that no test asks for.
    * **Tags** are words such as `#slow` in a name; `--tag slow` chooses them, `-k` chooses by words of names, \
    `tests/mig_test.lua:12` by a line, `--failed` what failed last.
    """,
    "## What comes of a test",
    """
    | outcome | when | exit status |
    |---|---|---|
    | passed | every expectation holds | 0 |
    | failed | one does not, or there is an error | 1 |
    | undecided | a script or a search went over its budget, or a plugin failed while a learner was asked about | 3 |
    | known issue | a `known_issue` failed | 0 |
    | skipped, to do | it is a `skip` or a `todo` | 0 |
    """,
    "When no test was chosen, the status is 5. [Commands and exit statuses](cli.md) has the options.",
  ]
}
