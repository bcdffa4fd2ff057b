extension CoreRule {
  /// Rules under which tests that did not pass stand in reports of findings.
  static let tests: [CoreRule] = [
    CoreRule(
      "obsolete-snapshot", "A snapshot is kept that no test compares with anything.",
      "Its test has gone, or goes by another name. `assay test --update-snapshots` takes such snapshots out."),
    CoreRule(
      "test-failed", "A test expects something else than the design says.",
      "Either the design is wrong or the test is. `assay test` shows the criteria with what is needed and what is there, and the command that runs the test again."
    ),
    CoreRule(
      "test-undecided", "A test could not be decided.",
      "It ran over its budget, or what it asks about cannot be decided; neither is an answer. Its message says which."
    ),
    CoreRule(
      "undecided-change", "A design could say something else, and it is not known whether any test could notice.",
      "`assay test --mutate` wrote the design otherwise, every test still passed, and the search for a learner who tells the two apart came to no end. Take it as a learner who is missing among the tests."
    ),
    CoreRule(
      "unnoticed-change", "A design could say something else, and no test would notice.",
      "`assay test --mutate` wrote the design otherwise, every test still passed, and there is a learner whom the two judge differently. It shows that learner, and a test to paste: what a design means is what its tests would notice."
    ),
  ]
}
