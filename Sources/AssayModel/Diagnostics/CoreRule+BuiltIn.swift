extension CoreRule {
  /// Every rule that reading reports under, in the order of their names. A new rule is a line here.
  package static let builtIn: [CoreRule] = [
    CoreRule(
      "ambiguous-reference", "A competency's id is found in several places.", "Write it in full, as in `framework/id`."),
    CoreRule("bad-address", "A web address is not one.", "Write it in full, as in `https://example.org/page`."),
    CoreRule("bad-country", "A country is not written as one.", "Write its two letters (ISO 3166-1), as in `IE`."),
    CoreRule("bad-date", "A date is not written as one.", "Dates are written as in `2026-05-01`: year, month, day."),
    CoreRule(
      "bad-id", "An id has characters that ids do not have.",
      "An id begins with a letter or a digit; then letters, digits, `.`, `_` and `-` may follow."),
    CoreRule("bad-key", "A key of a map is not text.", "A key is a word before a `:`; lists and maps cannot be keys."),
    CoreRule("bad-language", "A language tag is not one.", "Write it as in `en`, `cy` or `pt-BR` (BCP 47)."),
    CoreRule("bad-merge", "A YAML merge (`<<`) takes in something that is no map.", "Merge a map, or a list of maps."),
    CoreRule("bad-number", "A number is not written as one.", "Write digits, with a `.` before decimals: `12`, `0.5`."),
    CoreRule("bad-pair", "A conflict is not between two achievements.", "Write each pair as a list of its own: `[a, b]`."),
    CoreRule(
      "bad-quantity", "A quantity is not written as one.",
      "Write a number and its unit: `6 ects`, `75 h`, `2 years`, `18 months`, `50 %`, `1/3`, `120 EUR`."),
    CoreRule(
      "control-character", "A file holds a character that cannot be seen.",
      "Delete it; such characters come with text copied from elsewhere."),
    CoreRule(
      "dangling-reference", "An id is used that nothing has.",
      "Look for a spelling mistake, or write the document that it names. In a learner's record it is a warning."),
    CoreRule("dates-out-of-order", "A date lies before one that it should follow.", "Look whether the two were exchanged."),
    CoreRule("duplicate-id", "Two things of a kind have one id.", "Give one of them another id; the first counts."),
    CoreRule(
      "duplicate-key", "A key stands twice in one map.",
      "Only the first would count, so readers would not agree on what is meant; keep one."),
    CoreRule("empty-field", "A field is left empty.", "Write its value, or leave the field out."),
    CoreRule("empty-file", "A file holds no document.", "Write a design into it, or delete the file."),
    CoreRule(
      "empty-range", "A range holds nothing: its least is more than its most.", "Exchange the two, or correct one."),
    CoreRule(
      "enrolled-in-another-version", "A learner enrolled in a version of a credential that is not in this project.",
      "A project has one version of a credential; what is said of the learner follows that one."),
    CoreRule("file-too-large", "A file is larger than designs are.", "Split it: a file may hold 4 MB."),
    CoreRule("impossible-date", "A date is on no calendar.", "Look for the 30th of February and the like."),
    CoreRule("json-syntax", "A file is not well-formed JSON.", "Nothing in the file is read until it is."),
    CoreRule("missing-field", "A field that is needed is not there.", "Add it; `assay explain` shows what it takes."),
    CoreRule(
      "mixed-units", "One range has two units.",
      "Write both ends in the same unit; two credit schemes are never compared without a conversion."),
    CoreRule(
      "no-criterion", "A criterion has no word that says what it asks for.",
      "Write one of the criterion words, such as `all_of` or `credits`; `assay explain` lists them."),
    CoreRule(
      "only-in-renewals", "Something has a meaning only in a renewal's criteria.",
      "Use it under `validity: renewals:`, or write what is meant without it."),
    CoreRule("recursive-alias", "A YAML alias stands inside what it stands for.", "Write out what is meant."),
    CoreRule(
      "stack-with-criteria", "A stack has criteria beside its parts.",
      "Declare it as `credential:` and put the parts under `requires`."),
    CoreRule(
      "too-deep", "Maps and lists are nested deeper than designs are.",
      "Split the document, or give parts a file of their own."),
    CoreRule("too-many-aliases", "A file has more YAML aliases than anybody can follow.", "Write out what is meant."),
    CoreRule("too-many-nodes", "A file holds more values than designs do.", "Split it into several files."),
    CoreRule(
      "two-criteria", "One criterion has two words that say what it asks for.",
      "Put the two in a list under `all_of` or `any_of`."),
    CoreRule(
      "two-documents", "One document says that it is two things.", "Begin a document of its own with a line `---`."),
    CoreRule(
      "unknown-alias", "A YAML alias stands for nothing.",
      "Its anchor (`&name`) must stand before it in the same document."),
    CoreRule(
      "unknown-criterion", "A criterion's word is not known.",
      "Look for a spelling mistake; a partner's words are written `plugin/word`, and the plugin must be declared."),
    CoreRule(
      "unknown-document", "Nothing says what a document is.",
      "It has exactly one of the keys `credential`, `stack`, `achievement`, `list`, `assessment`, `framework`, "
        + "`organisation` and `learner`."),
    CoreRule(
      "unknown-field", "A record has no field of that name.",
      "Look for a spelling mistake; `assay explain` lists the fields of a record."),
    CoreRule("unknown-level", "A framework has no level of that name.", "Use one of the framework's own steps."),
    CoreRule("unknown-tag", "A YAML tag (`!name`) is not known.", "Remove it: what a value is follows from its field."),
    CoreRule("unknown-unit", "A unit is not known.", "Use a known unit, or declare a credit scheme in `assay.yaml`."),
    CoreRule("unknown-version", "A format version is not known here.", "Write `assay: 1`, or use a newer Assay."),
    CoreRule("unknown-word", "A field takes one of a few words, and this is none of them.", "Choose one of the words."),
    CoreRule(
      "unreadable-file", "The operating system did not give a file.",
      "Look at its permissions, and whether it is an ordinary file. What it says is not known, so the run is undecided (3)."
    ),
    CoreRule(
      "wrong-type", "A value has another shape than its field takes.",
      "Write text, a list or a map, as the message says."),
    CoreRule("yaml-syntax", "A file is not well-formed YAML.", "Nothing in the file is read until it is."),
  ]
}
