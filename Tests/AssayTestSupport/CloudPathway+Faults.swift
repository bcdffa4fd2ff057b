extension CloudPathway {
  /// Mistakes in the credential; whatever follows from them is not said too.
  package static let faults: [SeededFault] = [
    SeededFault(rename: "outcomes", to: "outcome", "unknown-field at key outcome", help: "did you mean `outcomes`?"),
    SeededFault(
      rename: "assessments", to: "assesments", "unknown-field at key assesments", help: "did you mean `assessments`?"),
    SeededFault(rename: "requires", to: "requries", "unknown-field at key requries", help: "did you mean `requires`?"),
    SeededFault("unknown-field at key requries") {
      $0.with("requires", ["all_of": [["holds": "nobody"], ["hold": "linux-basics"]]]).renaming(
        "requires", to: "requries")
    },
    SeededFault("outcomes", "deploy", "wrong-type at outcomes"),
    SeededFault("outcomes", nil, "empty-field at key outcomes"),
    SeededFault("credits", 6, "bad-quantity at credits", help: "say which credits: `6 ects`"),
    SeededFault("credits", "6 etcs", "unknown-unit at credits", help: "did you mean `6 ects`?"),
    SeededFault("hours", "150", "bad-quantity at hours"),
    SeededFault("level", ["eqf": 9], "unknown-level at level.eqf", help: "its levels are 1, 2, 3, 4, 5, 6, 7, 8"),
    SeededFault("level", ["efq": 5], "unknown-word at key level.efq", help: "did you mean `eqf`?"),
    SeededFault("level", ["not_applicable": "short course", "eqf": 5], "contradictory-fields at key level.eqf"),
    SeededFault("issuer", "harbor-college", "dangling-reference at issuer", help: "did you mean `harbour-college`?"),
    SeededFault("kind", "microcredential", "unknown-word at kind", help: "did you mean `micro_credential`?"),
    SeededFault("status", "activ", "unknown-word at status", help: "did you mean `active`?"),
    SeededFault("taught_in", ["English"], "bad-language at taught_in[0]"),
    SeededFault("partners", [["role": "assess"]], "missing-field at partners[0]"),
    SeededFault("partners", [["organisation": "northwind", "role": "asess"]], "unknown-word at partners[0].role"),
    SeededFault("approved", [["stage": "board", "date": "2026-02-30"]], "impossible-date at approved[0].date"),
    SeededFault(
      "approved", [["stage": "board", "date": "2026-3-14"]], "bad-date at approved[0].date", help: "write `2026-03-14`"),
    SeededFault(
      "requires", ["all_of": [["hold": "linux-basics"]]], "unknown-criterion at key requires.all_of[0].hold",
      help: "did you mean `holds`?"),
    SeededFault(
      "requires", ["holds": "linux-basic"], "dangling-reference at requires.holds", help: "did you mean `linux-basics`?"
    ),
    SeededFault(
      "requires", ["assessment": "dril"], "dangling-reference at requires.assessment", help: "did you mean `drill`?"),
    SeededFault(
      "requires", ["holds": "linux-basics", "assessment": "drill"], "two-criteria at key requires.assessment"),
    SeededFault("requires", ["name": "core"], "no-criterion at requires"),
    SeededFault(
      "requires", ["assessment": ["id": "drill", "within": "cycle"]], "only-in-renewals at requires.assessment.within"),
    SeededFault(
      "requires", ["every": ["period": "6 months", "of": ["tag": "x"]]], "only-in-renewals at key requires.every"),
    SeededFault(
      "requires", ["acme/ready": [:]], "unknown-criterion at key requires.acme/ready",
      help: "add `acme` under `plugins`"),
    SeededFault(
      "requires", ["credits": ["at_least": "3 ects", "of": ["tga": "cloud"]]],
      "unknown-field at key requires.credits.of.tga"),
    SeededFault(
      "requires", ["competency": "deplyo"], "dangling-reference at requires.competency", help: "did you mean `deploy`?"),
    SeededFault("examples", [["learner": "ana"]], "missing-field at examples[0]"),
    SeededFault("examples", [["learner": "anna", "earns": true]], "dangling-reference at examples[0].learner"),
    SeededFault("examples", [["learner": "ana", "earns": "maybe"]], "wrong-type at examples[0].earns"),
    SeededFault("counting", ["mean_score": ["by": "credits"]], "missing-field at key counting.mean_score"),
    SeededFault(
      "counting", ["shared_with": [["credential": "linux-basics", "at_most": 1]]],
      "dangling-reference at counting.shared_with[0].credential"),
    SeededFault("outcomes", [["id": "deploy"], ["id": "restore"], ["id": "deploy"]], "duplicate-id at outcomes[2].id"),
    SeededFault("outcomes", [["id": "deploy"], ["id": "re store"]], "bad-id at outcomes[1].id"),
    SeededFault("outcomes", [["id": "deploy"], ["di": "restore"]], "unknown-field at key outcomes[1].di"),
    SeededFault("outcomes", [["id": "deploy"], ["statement": "Restore"]], "missing-field at outcomes[1]"),
    SeededFault("outcomes", [["id": "deploy"], "restore"], "wrong-type at outcomes[1]"),
    SeededFault("stack", "cloud-operator", "two-documents at key stack"),
    SeededFault(
      rename: "credential", to: "credental", "unknown-document at key credental", help: "did you mean `credential`?"),
    SeededFault("effective", ["from": "2026-05-01", "to": "2026-04-01"], "dates-out-of-order at effective.to"),
    SeededFault("url", "harbour", "bad-address at url"),
    SeededFault("url", "harbour.example", "bad-address at url", help: "did you mean `https://harbour.example`?"),
    SeededFault(
      "credits", "6 h", "unknown-unit at credits",
      help: "write credits, such as `6 ects`; time belongs under `hours` or `duration`"),
    SeededFault(
      "duration", "10", "bad-quantity at duration",
      help: "say of what: `10 days`, `10 weeks`, `10 months` or `10 years`"),
    SeededFault("taught_in", ["en_GB"], "bad-language at taught_in[0]", help: "did you mean `en-GB`?"),
    SeededFault(
      "approved", [["stage": "board", "date": "2026-14-03"]], "impossible-date at approved[0].date",
      help: "did you mean `2026-03-14`? the month comes before the day"),
  ]
}
