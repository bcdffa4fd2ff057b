extension CoreRule {
  /// Rules about the text of files: nothing in a lost file is read.
  static let files: [CoreRule] = [
    CoreRule(
      "bad-key", "A key of a map is not text.",
      "A key is a word before a `:`; lists and maps cannot be keys.",
      example: RuleExample("credential: welder\n{ a: b }: 1", corrected: "credential: welder\ntags: [a]")),
    CoreRule(
      "bad-merge", "A YAML merge (`<<`) takes in something that is no map.",
      "Merge a map, or a list of maps.",
      example: RuleExample("credential: welder\n<<: text", corrected: "credential: welder")),
    CoreRule(
      "control-character", "A file holds a character that cannot be seen.",
      "Delete it; such characters come with text copied from elsewhere.",
      example: RuleExample("credential: welder\ntitle: Wel\u{7}der", corrected: "credential: welder\ntitle: Welder")),
    CoreRule(
      "duplicate-key", "A key stands twice in one map.",
      "Only the first would count, so readers would not agree on what is meant; keep one.",
      example: RuleExample(
        "credential: welder\ntitle: Welder\ntitle: Welding", corrected: "credential: welder\ntitle: Welder")),
    CoreRule(
      "empty-file", "A file holds no document.",
      "Write a design into it, or delete the file.",
      example: RuleExample("# nothing yet", corrected: "credential: welder")),
    CoreRule(
      "file-too-large", "A file is larger than designs are.", "Split it: a file may hold 4 MB."),
    CoreRule(
      "json-syntax", "A file is not well-formed JSON.",
      "Nothing in the file is read until it is.",
      example: RuleExample("{ \"learner\": \"ana\", }", corrected: "{ \"learner\": \"ana\" }", in: "learners/ana.json")),
    CoreRule(
      "not-utf8", "A file is not UTF-8 text.",
      "Save it as UTF-8; in another encoding, names and quantities would be read as something else."),
    CoreRule(
      "recursive-alias", "A YAML alias stands inside what it stands for.",
      "Write out what is meant.",
      example: RuleExample("credential: welder\ntags: &tags [a, *tags]", corrected: "credential: welder\ntags: [a]")),
    CoreRule(
      "too-deep", "Maps and lists are nested deeper than designs are.",
      "Split the document, or give parts a file of their own."),
    CoreRule(
      "too-many-aliases", "A file has more YAML aliases than anybody can follow.", "Write out what is meant."),
    CoreRule(
      "too-many-nodes", "A file holds more values than designs do.", "Split it into several files."),
    CoreRule(
      "unknown-alias", "A YAML alias stands for nothing.",
      "Its anchor (`&name`) must stand before it in the same document.",
      example: RuleExample("credential: welder\ntags: *tags", corrected: "credential: welder\ntags: [a]")),
    CoreRule(
      "unknown-tag", "A YAML tag (`!name`) is not known.",
      "Remove it: what a value is follows from its field.",
      example: RuleExample("credential: welder\ntitle: !big Welder", corrected: "credential: welder\ntitle: Welder")),
    CoreRule(
      "unreadable-file", "The operating system did not give a file.",
      "Look at its permissions, and whether it is an ordinary file. What it says is not known, so the run is undecided (3)."
    ),
    CoreRule(
      "yaml-syntax", "A file is not well-formed YAML.",
      "Nothing in the file is read until it is.",
      example: RuleExample("credential: welder\ntags: [a, b", corrected: "credential: welder\ntags: [a, b]")),
  ]
}
