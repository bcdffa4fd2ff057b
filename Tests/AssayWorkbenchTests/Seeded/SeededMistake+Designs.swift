extension SeededMistake {
  /// What designers get wrong: a word, a unit, a date, an id, a sum.
  static let inDesigns: [SeededMistake] = [
    SeededMistake(
      "credentials/cloud-operator.yaml", "supervision: on_site", "supervison: on_site", "unknown-field", "supervison",
      help: "did you mean `supervision`?"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "supervision: on_site", "supervision: onsite", "unknown-word", "onsite",
      help: "did you mean `on_site`?"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "grading: { scale: percent, pass: 70 }",
      "grading: { scale: percent, pas: 70 }", "unknown-field", "pas", help: "did you mean `pass`?"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "grading: { scale: percent, pass: 70 }",
      "grading: { scale: precent, pass: 70 }", "unknown-word", "precent", help: "did you mean `percent`?"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "pass: 70 }", "pass: 170 }", "unknown-mark", "170"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "pass: 70 }", "pass: good }", "unknown-mark", "good"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "purpose: summative\n", "purpose: sumative\n", "unknown-word", "sumative",
      help: "did you mean `summative`?"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "method: practical", "method: pratical", "unknown-word", "pratical",
      help: "did you mean `practical`?"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "assesses: [deploy, restore]", "assesses: [deploy, restor]",
      "dangling-reference", "restor", help: "did you mean `restore`?"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "weight: 60", "weight: sixty", "bad-number", "sixty"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "weight: 60", "weight: 50", "weights-off-one-hundred", "40"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "weight: 60", "weight: -60", "weights-off-one-hundred", "40"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "weight: 60", "weight: 60 %", "bad-number", "60 %", help: "did you mean `60`?"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "isced_f: 0613", "iscedf: 0613", "unknown-field", "iscedf",
      help: "did you mean `isced_f`?"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "level: { eqf: 5 }", "level: { eqf: 15 }", "unknown-level", "15"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "level: { eqf: 5 }", "level: { eqf: five }", "unknown-level", "five"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "level: { eqf: 5 }", "level: 5", "wrong-type", "5"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "hours: 150 h", "hours: 15 h", "hours-off-the-scheme", "15 h"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "credits: 6 ects", "credits: 60 ects", "hours-off-the-scheme", "150 h"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "credits: 6 ects", "credits: 6 h", "unknown-unit", "6 h"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "hours: 150 h", "hours: 150 ects", "bad-quantity", "150 ects",
      help: "did you mean `150 h`?"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "hours: 150 h", "hours: 150 minuets", "bad-quantity", "150 minuets"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "duration: 10 weeks", "duration: 10 weaks", "bad-quantity", "10 weaks",
      help: "did you mean `10 weeks`?"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "duration: 10 weeks", "duration: 10", "bad-quantity", "10"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "duration: 10 weeks", "duration: 10 days", "pace-implausible", "10 days"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "duration: 10 weeks", "duration: 10 years", "pace-implausible", "10 years"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "taught_in: [en]", "taught_in: [english]", "bad-language", "english"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "taught_in: [en]", "taught_in: [en-UK]", "no-such-region", "en-UK",
      help: "write `en`, or the country that is meant, as in `en-IE`"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "taught_in: [en]", "taught_in: en_GB", "bad-language", "en_GB",
      help: "did you mean `en-GB`?"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "date: 2026-03-14, version: 1.2.0", "date: 2026-03-14, version: 1.1.0",
      "approved-in-another-version", "1.2.0"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "date: 2026-03-14, version: 1.2.0", "date: 2027-03-14, version: 1.2.0",
      "not-yet-happened", "2027-03-14"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "stage: academic_board", "stag: academic_board", "unknown-field", "stag",
      help: "did you mean `stage`?"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "date: 2026-03-14", "date: 14-03-2026", "bad-date", "14-03-2026"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "date: 2026-03-14", "date: 2026-14-03", "impossible-date", "2026-14-03",
      help: "did you mean `2026-03-14`? the month comes before the day"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "role: assess }", "role: asses }", "unknown-word", "asses",
      help: "did you mean `assess`?"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "organisation: northwind, role", "organisation: nortwind, role",
      "dangling-reference", "nortwind", help: "did you mean `northwind`?"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "organisation: northwind, role", "organisation: harbour-college, role",
      "partner-is-the-issuer", "harbour-college"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "delivery: blended", "delivery: blend", "unknown-word", "blend",
      help: "did you mean `blended`?"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "status: active", "status: activated", "unknown-word", "activated",
      help: "did you mean `active`?"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "relation: close", "relation: closed", "unknown-word", "closed",
      help: "did you mean `close`?"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "relation: close } ]",
      "relation: close }, { framework: fab-skills, code: cluster, relation: close } ]", "same-alignment-twice",
      "cluster"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "holds: linux-basics", "holds: linux-basic", "dangling-reference",
      "linux-basic", help: "did you mean `linux-basics`?"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "- holds: linux", "- hold: linux", "unknown-criterion", "hold",
      help: "did you mean `holds`?"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "within: 2 years }\n", "within: 2 yeras }\n", "bad-quantity", "2 yeras",
      help: "did you mean `2 years`?"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "id: drill, within: 2 years", "id: drill, whitin: 2 years", "unknown-field",
      "whitin", help: "did you mean `within`?"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "- assessment: report", "- assessment: reprot", "dangling-reference", "reprot",
      help: "did you mean `report`?"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "assessment: { id: drill, within: 2 years }",
      "assessment: { idd: drill, within: 2 years }", "unknown-field", "idd", help: "did you mean `id`?"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "at_least: 3 ects", "at_least: 3", "bad-quantity", "3"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "at_least: 3 ects, of: { list", "at_least: 9 ects, of: { list",
      "sum-out-of-reach", "9 ects"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "{ list: cloud-electives,", "{ lists: cloud-electives,", "unknown-field",
      "lists", help: "did you mean `list`?"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "{ list: cloud-electives,", "{ list: cloud-elective,", "dangling-reference",
      "cloud-elective", help: "did you mean `cloud-electives`?"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "at_least: 3 ects, of: { list", "at_least: 3 sbus, of: { list", "unknown-unit",
      "3 sbus", help: "did you mean `3 sbu`?"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "limits: [ { at_most: 2, of", "limits: [ { atmost: 2, of", "unknown-field",
      "atmost", help: "did you mean `at_most`?"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "of: { issuer: northwind }", "of: { issuer: northwnd }", "dangling-reference",
      "northwnd", help: "did you mean `northwind`?"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "at_most: 1/3, by: credits, of", "at_most: 1/3, of", "missing-field", "1/3"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "at_most: 1/3, by: credits", "at_most: 1/3, by: credit", "unknown-word",
      "credit", help: "did you mean `credits`?"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "prior_learning, transfer", "prior_lerning, transfer", "unknown-word",
      "prior_lerning", help: "did you mean `prior_learning`?"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "credential: bay-ready", "credential: bay-redy", "dangling-reference",
      "bay-redy", help: "did you mean `bay-ready`?"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "period: 3 years", "period: 3", "bad-quantity", "3"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "period: 3 years", "perod: 3 years", "unknown-field", "perod",
      help: "did you mean `period`?"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "from: expiry", "from: expire", "unknown-word", "expire",
      help: "did you mean `expiry`?"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "assessment: { id: drill, within: cycle }",
      "assessment: { id: drill, within: cyle }", "bad-quantity", "cyle", help: "did you mean `cycle`?"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "within: 2 years }\n", "within: cycle }\n", "only-in-renewals", "cycle"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "any_of:", "anyof:", "unknown-criterion", "anyof",
      help: "did you mean `any_of`?"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "renewals:", "renewal:", "unknown-field", "renewal",
      help: "did you mean `renewals`?"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "of: { tag: cloud }", "of: { tags: cloud }", "unknown-field", "tags",
      help: "did you mean `tag`?"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "kind: external, body", "kind: extern, body", "unknown-word", "extern",
      help: "did you mean `external`?"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "url: https://qqi.example", "url: qqi.example", "bad-address", "qqi.example",
      help: "did you mean `https://qqi.example`?"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "reviewed: 2026-03-01", "reviewed: 2024-03-01", "review-overdue", "2024-03-01"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "learner: ben,", "learner: bem,", "dangling-reference", "bem",
      help: "did you mean `ben`?"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "because: drill }", "because: dril }", "dangling-reference", "dril",
      help: "did you mean `drill`?"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "earns: true", "earns: false", "example-disagrees", "false"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "on_date: 2026-05-01, earns: true", "on: 2026-05-01, earns: true",
      "unknown-field", "on"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "hours: 150 h", "hours: 150 h\nhours: 160 h", "duplicate-key", "hours"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "id: restore, statement: Restore a failed service within an agreed time",
      "id: deploy, statement: Restore a failed service within an agreed time", "duplicate-id", "deploy"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "duration: 10 weeks", "duration: *dur", "unknown-alias", "*dur"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "level: { eqf: 5 }", "level: { <<: 5 }", "bad-merge", "5"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "statement: Restore a failed service within",
      "statement: Restore a failed service, within", "text-cut-at-comma", "within an agreed time"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "description: Runs", "description: Note: Runs", "yaml-syntax", ":"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "Restore a failed", "Understand a failed", "vague-verb", "Understand"),
    SeededMistake(
      "credentials/cloud-operator.yaml", "Runs containerised services in production under supervision.", "TODO",
      "placeholder-text", "TODO"),
    SeededMistake(
      "credentials/bay-ready.yaml", "of: [cloud-operator, bay-ready]", "of: [cloud-operators, bay-ready]",
      "dangling-reference", "cloud-operators", help: "did you mean `cloud-operator`?"),
    SeededMistake(
      "credentials/bay-ready.yaml", "at_least: 2", "at_least: 3", "more-than-there-is", "3"),
    SeededMistake(
      "credentials/bay-ready.yaml", "at_least: 2", "atleast: 2", "unknown-field", "atleast",
      help: "did you mean `at_least`?"),
    SeededMistake(
      "credentials/bay-ready.yaml", "validity: { expires_with: first_part }\n", "", "silent-expiry",
      "harbour-technician"),
    SeededMistake(
      "credentials/bay-ready.yaml", "expires_with: first_part", "expires_with: first", "unknown-word", "first",
      help: "did you mean `first_part`?"),
    SeededMistake(
      "credentials/bay-ready.yaml", "level: { eqf: 5 }", "level: { eqf: 4 }", "part-above-the-whole", "cloud-operator"),
    SeededMistake(
      "credentials/bay-ready.yaml", "northwind/floor_ready", "northwind/flor_ready", "unknown-criterion",
      "northwind/flor_ready", help: "did you mean `northwind/floor_ready`?"),
    SeededMistake(
      "credentials/bay-ready.yaml", "northwind/floor_ready", "nortwind/floor_ready", "unknown-criterion",
      "nortwind/floor_ready", help: "did you mean `northwind/floor_ready`?"),
    SeededMistake(
      "credentials/bay-ready.yaml", "{ hours: 40 h }", "{ hour: 40 h }", "unknown-field", "hour",
      help: "did you mean `hours`?"),
    SeededMistake(
      "credentials/bay-ready.yaml", "{ hours: 40 h }", "{ hours: 40 days }", "bad-quantity", "40 days",
      help: "did you mean `40 h`?"),
    SeededMistake(
      "credentials/bay-ready.yaml", "{ hours: 40 h }", "{ hours: 40 ects }", "bad-quantity", "40 ects",
      help: "did you mean `40 h`?"),
    SeededMistake(
      "credentials/bay-ready.yaml", "{ hours: 40 h }", "{ hours: 0 h }", "out-of-range", "0 h"),
    SeededMistake(
      "credentials/bay-ready.yaml", "{ hours: 40 h }", "{ hours: [40 h] }", "wrong-type", "[40 h]"),
    SeededMistake(
      "credentials/bay-ready.yaml", "{ hours: 40 h }", "40 h", "wrong-type", "40 h"),
    SeededMistake(
      "credentials/bay-ready.yaml", "northwind: { witness: J. Ito } }", "nortwind: { witness: J. Ito } }",
      "unknown-field", "nortwind", help: "did you mean `northwind`?"),
    SeededMistake(
      "credentials/bay-ready.yaml", ", northwind: { witness: J. Ito } }", " }", "northwind/practical-without-witness",
      "practical"),
    SeededMistake(
      "credentials/bay-ready.yaml", "northwind: { witness: J. Ito } }", "northwind: { witnes: J. Ito } }",
      "northwind/practical-without-witness", "practical"),
    SeededMistake(
      "credentials/bay-ready.yaml", "- assessment: joint", "- assessment: joint\n    - holds: harbour-technician",
      "requires-itself", "bay-ready"),
    SeededMistake(
      "credentials/bay-ready.yaml", "- assessment: joint", "- assessment: joint\n    - holds: bay-ready",
      "requires-itself", "bay-ready"),
    SeededMistake(
      "catalogue/all.yaml", "fab-skills/cluster@competent", "fab-skills/cluster@competence", "unknown-level",
      "fab-skills/cluster@competence"),
    SeededMistake(
      "catalogue/all.yaml", "fab-skills/cluster@competent", "fab-skills/clustr@competent", "dangling-reference",
      "fab-skills/clustr@competent", help: "did you mean `fab-skills/cluster@competent`?"),
    SeededMistake(
      "catalogue/all.yaml", "fab-skills/cluster@competent", "fab-skils/cluster@competent", "dangling-reference",
      "fab-skils/cluster@competent", help: "did you mean `fab-skills/cluster@competent`?"),
    SeededMistake(
      "catalogue/all.yaml", "kind: certificate", "kind: certifcate", "unknown-word", "certifcate",
      help: "did you mean `certificate`?"),
    SeededMistake(
      "catalogue/all.yaml", "of: [linux-basics, networks]", "of: [linux-basics, network]", "dangling-reference",
      "network", help: "did you mean `networks`?"),
    SeededMistake(
      "catalogue/all.yaml", "attributes: { witness", "atributes: { witness", "unknown-field", "atributes",
      help: "did you mean `attributes`?"),
    SeededMistake(
      "frameworks/fab.yaml", "parent: welding", "parent: weldng", "dangling-reference", "weldng",
      help: "did you mean `welding`?"),
    SeededMistake(
      "frameworks/fab.yaml", "id: welding, statement: Join metals by welding",
      "id: welding, statement: Join metals by welding, parent: mig", "competency-within-itself", "welding"),
    SeededMistake(
      "frameworks/fab.yaml", "source: { url: https", "source: { ulr: https", "unknown-field", "ulr",
      help: "did you mean `url`?"),
    SeededMistake(
      "organisations.yaml", "country: IE\nurl: https://harbour", "country: Ireland\nurl: https://harbour",
      "bad-country", "Ireland"),
    SeededMistake(
      "organisations.yaml", "country: IE\nurl: https://harbour", "country: UK\nurl: https://harbour", "no-such-country",
      "UK", help: "did you mean `GB`?"),
    SeededMistake(
      "organisations.yaml", "country: IE\nurl: https://harbour", "country: ie\nurl: https://harbour", "bad-country",
      "ie", help: "did you mean `IE`?"),
    SeededMistake(
      "learners/ana.yaml", "achievement: networks,", "achievement: network,", "dangling-reference", "network",
      help: "did you mean `networks`?"),
    SeededMistake(
      "learners/ana.yaml", "awarded: 2026-02-03", "awarded: 2026-02-30", "impossible-date", "2026-02-30"),
    SeededMistake(
      "learners/ana.yaml", "awarded: 2025-09-01 }", "awarded: 2025-09-01, expires: 2024-09-01 }", "dates-out-of-order",
      "2024-09-01"),
    SeededMistake(
      "learners/ana.yaml", "cloud-operator/drill", "cloud-operator/dril", "dangling-reference", "cloud-operator/dril",
      help: "did you mean `cloud-operator/drill`?"),
    SeededMistake(
      "learners/ana.yaml", "cloud-operator/drill", "cloud-operators/drill", "dangling-reference",
      "cloud-operators/drill", help: "did you mean `cloud-operator/drill`?"),
    SeededMistake(
      "learners/ana.yaml", "score: 74", "score: 740", "unknown-mark", "740"),
    SeededMistake(
      "learners/ana.yaml", "score: pass }", "score: passed }", "unknown-mark", "passed", help: "did you mean `pass`?"),
    SeededMistake(
      "learners/ana.yaml", "from: 2024-01-01, to: 2026-01-01", "from: 2026-01-01, to: 2024-01-01", "dates-out-of-order",
      "2024-01-01"),
    SeededMistake(
      "learners/ana.yaml", "version: 1.2.0", "version: 1.1.0", "enrolled-in-another-version", "1.1.0"),
    SeededMistake(
      "learners/ana.yaml", "facts: { age: 27", "facts: { email: ana.silva@gmail.com, age: 27", "personal-data",
      "ana.silva@gmail.com"),
    SeededMistake(
      "learners/ana.yaml", "hours: 45 h,", "hours: 45,", "bad-quantity", "45", help: "did you mean `45 h`?"),
    SeededMistake(
      "learners/ana.yaml", "facts: { age: 27, employer: northwind }", "facts: [age]", "wrong-type", "[age]"),
    SeededMistake(
      "learners/ana.yaml", "learner: ben", "learner: ana", "duplicate-id", "ana"),
    SeededMistake(
      "assay.yaml", "id: northwind,", "id: nortwind,", "other-plugin", "nortwind",
      help: "write `northwind` in `assay.yaml`, or correct the plugin"),
    SeededMistake(
      "assay.yaml", "path: plugins/northwind", "pth: plugins/northwind", "unknown-field", "pth",
      help: "did you mean `path`?"),
    SeededMistake(
      "assay.yaml", "version: 1.4.0", "version: 1.5.0", "other-plugin", "1.5.0"),
    SeededMistake(
      "assay.yaml", "counting:", "counts:", "unknown-field", "counts"),
    SeededMistake(
      "assay.yaml", "hours: 1 h } }", "hours: 1 } }", "bad-quantity", "1", help: "did you mean `1 h`?"),
    SeededMistake(
      "assay.yaml", "on_date: 2026-05-01", "on_date: 1 May 2026", "bad-date", "1 May 2026"),
    SeededMistake(
      "assay.yaml", "assay: 1", "assay: 2", "unknown-version", "2", help: "write `assay: 1`"),
    SeededMistake(
      "assay.yaml", "language: en", "language: english", "bad-language", "english"),
    SeededMistake(
      "assay.yaml", "uses: { at_most: 3 }", "uses: { at_mots: 3 }", "unknown-field", "at_mots",
      help: "did you mean `at_most`?"),
  ]
}
