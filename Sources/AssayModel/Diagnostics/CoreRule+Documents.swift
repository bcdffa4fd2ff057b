extension CoreRule {
  /// Rules about documents, their fields and what they refer to.
  static let documents: [CoreRule] = [
    CoreRule(
      "ambiguous-reference", "An id may mean any of several things.",
      "Which is meant would depend on what else the project holds; write it with its framework or credential, as in `framework/id`.",
      example: RuleExample(
        "framework: fab\ncompetencies: [ { id: mig } ]\n---\nframework: iso\ncompetencies: [ { id: mig } ]\n---\nachievement: mig-basics\nshows: [mig]",
        corrected:
          "framework: fab\ncompetencies: [ { id: mig } ]\n---\nframework: iso\ncompetencies: [ { id: mig } ]\n---\nachievement: mig-basics\nshows: [fab/mig]"
      )),
    CoreRule(
      "dangling-reference", "An id is used that nothing declares.",
      "Nobody could meet what refers to it; correct the id, or declare it. In learner records it is a warning, since awards may come from elsewhere.",
      example: RuleExample(
        "achievement: safety-induction\n---\ncredential: welder\nrequires: { holds: safety-induktion }",
        corrected: "achievement: safety-induction\n---\ncredential: welder\nrequires: { holds: safety-induction }")),
    CoreRule(
      "duplicate-id", "An id is given to two things.",
      "Whatever refers to it could mean either; the first, by path and line, is the one that holds.",
      example: RuleExample(
        "achievement: sql-basics\n---\nachievement: sql-basics",
        corrected: "achievement: sql-basics\n---\nachievement: sql-advanced")),
    CoreRule(
      "enrolled-in-another-version", "A learner enrolled in a version of a credential that this project does not hold.",
      "A project holds one version of a credential; what is said of the learner follows that one.",
      example: RuleExample(
        "credential: welder\nversion: 1.2.0\n---\nlearner: ana\nenrolled: [ { credential: welder, version: 1.1.0 } ]",
        corrected:
          "credential: welder\nversion: 1.2.0\n---\nlearner: ana\nenrolled: [ { credential: welder, version: 1.2.0 } ]")
    ),
    CoreRule(
      "missing-field", "A field that is needed is not there.",
      "Add it; `assay explain` shows what it takes.",
      example: RuleExample(
        "credential: welder\noutcomes: [ { statement: Weld mild steel } ]",
        corrected: "credential: welder\noutcomes: [ { id: weld, statement: Weld mild steel } ]")),
    CoreRule(
      "two-documents", "One document says that it is two things.",
      "Exactly one key says what a document is; begin the second document with `---`.",
      example: RuleExample(
        "credential: welder\norganisation: northwind", corrected: "credential: welder\n---\norganisation: northwind")),
    CoreRule(
      "unknown-document", "Nothing says what a document is.",
      "Begin it with one of the words for documents, such as `credential:`; look for a spelling mistake.",
      example: RuleExample("credental: welder\ntitle: Welder", corrected: "credential: welder\ntitle: Welder")),
    CoreRule(
      "text-cut-at-comma", "A text without quotes is cut at its comma.",
      "Inside `{ }` and `[ ]` a comma ends a value. Put the whole text in quotes, or write the map over several lines.",
      example: RuleExample(
        "credential: welder\noutcomes: [ { id: join, statement: Cut, bend and join } ]",
        corrected: "credential: welder\noutcomes: [ { id: join, statement: \"Cut, bend and join\" } ]")),
    CoreRule(
      "unknown-field", "A record has no field of that name.",
      "Look for a spelling mistake; `assay explain` lists the fields of a record.",
      example: RuleExample("credential: welder\noucomes: []", corrected: "credential: welder\noutcomes: []")),
    CoreRule(
      "unknown-version", "`assay.yaml` is written for another version of the format.",
      "Write `assay: 1`, or use the version of Assay that the project was written for.",
      example: RuleExample("assay: 2", corrected: "assay: 1", in: "assay.yaml")),
  ]
}
