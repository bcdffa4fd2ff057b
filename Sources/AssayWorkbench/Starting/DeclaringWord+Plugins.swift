internal import AssayFormats
internal import AssayModel

extension DeclaringWord {
  /// The words of plugins, as far as editors have to know them.
  static let ofPlugins: [DeclaringWord] = declarations + designs + parameters + verdicts

  private static let declarations: [DeclaringWord] = [
    word(
      "plugin", "Says who is behind a plugin. It comes first.",
      [
        ("title", .localizedText, "What people call it."), ("version", .text, "Its version."),
        ("assay", .text, "The version of the words that it uses: \"1\"."),
        ("organisation", .reference(.organisation), "The organisation behind it."),
        ("reviewed", .date, "When somebody last went through it."),
      ]),
    word(
      "criterion", "A kind of criterion that is made of other words.",
      [
        ("says", .localizedText, "What it asks for, in a sentence."),
        ("takes", .map(.anything), "Its parameters, each with a word such as `quantity`."),
        ("requires", .anything, "A function of the parameters that returns a criterion."),
        ("counts", .boolean, "Whether it uses up what it counts."),
      ]),
    word(
      "predicate", "A question about one award, for `is` in patterns.",
      [
        ("says", .localizedText, "What is asked, in a few words."),
        ("reads", .list(.text), "The fields of the award that it is asked with."),
        ("holds_if", .anything, "A function of those fields that returns `true` or `false`."),
      ]),
    word(
      "rule", "A kind of criterion about which a function decides.",
      [
        ("says", .localizedText, "What it asks for, in a sentence."),
        ("takes", .map(.anything), "Its parameters."), ("reads", .list(.text), "What of the learner it looks at."),
        (
          "decides", .anything, "A function of the learner and the parameters that returns `met()` or `unmet(\"why\")`."
        ),
      ]),
    word(
      "check", "A check of designs.",
      [
        ("why", .text, "Whom it hurts when something is found."),
        ("each", .text, "What it looks at: `credential`, `assessment` and so on."),
        ("find", .anything, "A function of such a thing and of `report`."),
      ]),
    word(
      "example", "A learner, and whether a criterion of the plugin is met: a test.",
      [
        ("on_date", .date, "The day asked about."),
        ("learner", .either([.reference(.learner), .record("learner document")]), "The learner's record, or its id."),
        ("of", .text, "The criterion."), ("earns", .boolean, "Whether it is met."),
        ("because", .oneOrMany(.text), "What is not met."),
      ]),
    word(
      "profile", "Settings of rules under one name.", [("rules", .map(.anything), "Severities by the names of rules.")]),
  ]

  /// What a plugin may declare as well as a project.
  private static let designs = RecordDescription.builtIn.filter {
    ["credential", "stack", "achievement"].contains($0.name) && $0.isDocument
  }.map { DeclaringWord($0.name, $0.says, takes: $0) }

  private static let parameters = ["quantity", "integer", "number", "text", "choice", "date", "id", "list"].map {
    name in
    word(
      name, "A parameter that takes \(name == "choice" ? "one of some words" : name.withArticle).",
      [
        ("unit", .text, "The unit that is wanted."), ("of", .anything, "The words or items to choose from."),
        ("default", .anything, "What holds where it is left out."), ("at_least", .anything, "The least."),
        ("at_most", .anything, "The most."), ("says", .localizedText, "What it is for."),
      ], .plain)
  }

  private static let verdicts = [
    word("met", "A rule's answer: it is met.", [], .verdict),
    word("unmet", "A rule's answer: it is not met.", [], .verdict),
    word("undecided", "A rule's answer: it cannot be said.", [], .verdict),
  ]

  private static func word(
    _ name: String, _ says: String, _ fields: [(name: String, form: TypeForm, says: String)], _ shape: Shape = .named
  ) -> DeclaringWord {
    let fields = fields.map { FieldDescription(name: $0.name, form: $0.form, says: $0.says, isRequired: false) }
    return DeclaringWord(name, says, takes: RecordDescription(name: name, says: says, fields: fields), shape: shape)
  }
}
