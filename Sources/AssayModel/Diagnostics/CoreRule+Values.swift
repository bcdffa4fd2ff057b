extension CoreRule {
  /// Rules about single values.
  static let values: [CoreRule] = [
    CoreRule(
      "bad-address", "A web address is not one.",
      "Write it in full, as in `https://example.org/page`.",
      example: RuleExample(
        "credential: welder\nurl: harbour college", corrected: "credential: welder\nurl: https://harbour.example/welder"
      )),
    CoreRule(
      "bad-country", "A country is not written as two capital letters.",
      "Issuers' countries are exported to standards that take ISO 3166-1 codes, such as `IE`.",
      example: RuleExample(
        "organisation: northwind\ncountry: Ireland", corrected: "organisation: northwind\ncountry: IE")),
    CoreRule(
      "bad-date", "A date is not written as one.",
      "Dates are written as in `2026-05-01`, so that nobody takes the month for the day.",
      example: RuleExample(
        "credential: welder\neffective: { from: 1 May 2026 }",
        corrected: "credential: welder\neffective: { from: 2026-05-01 }")),
    CoreRule(
      "bad-id", "An id has characters that ids do not have.",
      "An id begins with a letter or a digit; then letters, digits, `.`, `_` and `-` may follow.",
      example: RuleExample("credential: mig welder", corrected: "credential: mig-welder")),
    CoreRule(
      "bad-language", "A language tag is not one.",
      "Write it as in `en`, `cy` or `pt-BR` (BCP 47).",
      example: RuleExample("credential: welder\ntaught_in: [English]", corrected: "credential: welder\ntaught_in: [en]")
    ),
    CoreRule(
      "bad-number", "A number is not written as one.",
      "Write digits, with a `.` before decimals: `12`, `0.5`.",
      example: RuleExample(
        "credential: welder\nassessments: [ { id: bend-test, weight: sixty } ]",
        corrected: "credential: welder\nassessments: [ { id: bend-test, weight: 60 } ]")),
    CoreRule(
      "bad-pair", "A conflict does not name two achievements.",
      "Awards of only one of the two count, so each conflict is a pair; write longer ones pair by pair.",
      example: RuleExample(
        "assay: 1\ncounting: { conflicts: [ [sql-basics] ] }", corrected: "assay: 1\ncounting: { conflicts: [] }",
        in: "assay.yaml")),
    CoreRule(
      "bad-quantity", "A quantity is not written as one.",
      "Write a number and its unit: `6 ects`, `75 h`, `2 years`, `18 months`, `50 %`, `1/3`, `120 EUR`.",
      example: RuleExample("credential: welder\ncredits: 6", corrected: "credential: welder\ncredits: 6 ects")),
    CoreRule(
      "contradictory-fields", "Two things are said of which only one can hold.",
      "Keep the one that is meant.",
      example: RuleExample(
        "credential: welder\nlevel: { not_applicable: too short, eqf: 5 }",
        corrected: "credential: welder\nlevel: { eqf: 5 }")),
    CoreRule(
      "dates-out-of-order", "One date lies before another that it must follow.",
      "An award that expires before it was awarded is never held; one of the two is usually a slip.",
      example: RuleExample(
        "credential: welder\neffective: { from: 2026-05-01, to: 2026-04-01 }",
        corrected: "credential: welder\neffective: { from: 2026-05-01, to: 2027-04-01 }")),
    CoreRule(
      "empty-field", "A field is left empty.",
      "Write its value, or leave the field out.",
      example: RuleExample("credential: welder\ntitle:", corrected: "credential: welder\ntitle: Welder")),
    CoreRule(
      "empty-range", "A range says neither `at_least` nor `at_most`.",
      "Such a range would let everything pass; write at least one end, or a bare value.",
      example: RuleExample(
        "credential: welder\nrequires: { hours: { at_least: 35 h, of: { score: {} } } }",
        corrected: "credential: welder\nrequires: { hours: { at_least: 35 h, of: { score: { at_least: 50 } } } }")),
    CoreRule(
      "impossible-date", "A date is on no calendar.",
      "Look for the 30th of February and the like.",
      example: RuleExample(
        "credential: welder\neffective: { from: 2026-02-30 }",
        corrected: "credential: welder\neffective: { from: 2026-02-28 }")),
    CoreRule(
      "mixed-units", "One range has two units.",
      "Write both ends in the same unit; two credit schemes are never compared without a conversion.",
      example: RuleExample(
        "credential: welder\nrequires: { credits: { at_least: 3 ects, at_most: 60 sbu } }",
        corrected: "credential: welder\nrequires: { credits: { at_least: 3 ects, at_most: 6 ects } }",
        configuration: "schemes: { sbu: { hours: 1 h } }")),
    CoreRule(
      "unknown-mark", "A mark is none of the assessment's scale.",
      "Nobody could get it; use a mark of the scale, or correct the scale under `grading`.",
      example: RuleExample(
        "credential: welder\nassessments: [ { id: bend-test, grading: { scale: percent, pass: 700 } } ]",
        corrected: "credential: welder\nassessments: [ { id: bend-test, grading: { scale: percent, pass: 70 } } ]")),
    CoreRule(
      "unknown-level", "A framework has no level of that name.",
      "Use one of the framework's own steps.",
      example: RuleExample("credential: welder\nlevel: { eqf: 9 }", corrected: "credential: welder\nlevel: { eqf: 5 }")),
    CoreRule(
      "unknown-unit", "A unit is not known.",
      "Use a known unit, or declare a credit scheme in `assay.yaml`.",
      example: RuleExample("credential: welder\ncredits: 6 credits", corrected: "credential: welder\ncredits: 6 ects")),
    CoreRule(
      "unknown-word", "A field takes one of a few words, and this is none of them.",
      "Choose one of the words.",
      example: RuleExample(
        "credential: welder\nkind: microcredential", corrected: "credential: welder\nkind: micro_credential")),
    CoreRule(
      "wrong-type", "A value has another shape than its field takes.",
      "Write text, a list or a map, as the message says.",
      example: RuleExample(
        "credential: welder\noutcomes: weld mild steel",
        corrected: "credential: welder\noutcomes: [ { id: weld, statement: Weld mild steel } ]")),
  ]
}
