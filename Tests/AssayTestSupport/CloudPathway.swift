/// The cloud pathway of Harbour College and Northwind, as the guide writes it.
package enum CloudPathway {
  package static let credential: Written = [
    "credential": "cloud-operator",
    "title": "Cloud Operator",
    "kind": "micro_credential",
    "version": "1.2.0",
    "status": "active",
    "description": ["en": "Runs containerised services in production under supervision."],
    "taught_in": ["en"],
    "image": ["file": "cloud-operator.png", "alt": "A cloud with a wrench"],
    "issuer": "harbour-college",
    "partners": [["organisation": "northwind", "role": "assess"]],
    "level": ["eqf": 5],
    "credits": "6 ects",
    "hours": "150 h",
    "duration": "10 weeks",
    "delivery": "blended",
    "field_of_study": ["isced_f": "0613"],
    "outcomes": [
      [
        "id": "deploy", "statement": "Deploy a containerised service to a cluster",
        "align": [["framework": "esco", "code": "S5.2", "relation": "close"]],
      ],
      ["id": "restore", "statement": "Restore a failed service within an agreed time"],
    ],
    "assessments": [
      [
        "id": "drill", "title": "Supervised incident drill", "method": "practical", "purpose": "summative",
        "assesses": ["deploy", "restore"], "weight": 60, "supervision": "on_site", "identity": "checked",
        "grading": ["scale": "percent", "pass": 70], "evidence": [["kind": "log"]],
      ],
      [
        "id": "report", "title": "Incident report", "method": "written", "assesses": ["restore"], "weight": 40,
        "grading": ["scale": "percent", "pass": 50],
      ],
    ],
    "requires": [
      "all_of": [
        ["holds": "linux-basics"],
        ["assessment": ["id": "drill", "within": "2 years"]],
        ["assessment": "report"],
        [
          "name": "electives", "credits": ["at_least": "3 ects", "of": ["tag": "cloud"]],
          "limits": [["at_most": 2, "of": ["issuer": "northwind"]]],
        ],
      ]
    ],
    "counting": [
      "limits": [["at_most": "1/3", "by": "credits", "of": ["gained_by": ["prior_learning", "transfer"]]]],
      "shared_with": [["credential": "data-engineer", "at_most": 1]],
    ],
    "validity": [
      "period": "3 years",
      "renewals": [
        [
          "extends": "3 years", "from": "expiry",
          "requires": [
            "any_of": [
              ["assessment": ["id": "drill", "within": "cycle"]],
              ["hours": ["at_least": "30 h", "of": ["tag": "cloud"], "within": "cycle"]],
            ]
          ],
        ]
      ],
    ],
    "quality_assurance": [
      [
        "kind": "external", "body": "QQI", "url": "https://qqi.example", "reviewed": "2026-03-01",
        "review_every": "1 year",
      ]
    ],
    "approved": [["stage": "academic_board", "by": "registrar", "date": "2026-03-14", "version": "1.2.0"]],
    "examples": [
      ["learner": "ana", "on_date": "2026-05-01", "earns": true],
      ["learner": "ana", "on_date": "2026-05-01", "earns": false, "because": "drill"],
    ],
  ]

  package static let catalogue: [Written] = [
    ["organisation": "harbour-college", "title": "Harbour College", "country": "IE"],
    [
      "organisation": "northwind", "title": "Northwind Fabrication", "country": "IE",
      "ids": ["did": "did:web:northwind.example"],
    ],
    ["achievement": "linux-basics", "title": "Linux basics", "kind": "course", "credits": "3 ects", "tags": ["cloud"]],
    ["credential": "data-engineer", "title": "Data Engineer"],
    ["learner": "ana", "facts": ["age": 27]],
  ]
}

/// One mistake in a design, with the one diagnostic that it must give.
package struct SeededFault: Sendable, CustomStringConvertible {
  package let expected: String
  package let help: String?
  package let change: @Sendable (Written) -> Written

  package var description: String { expected }

  package init(_ expected: String, help: String? = nil, _ change: @escaping @Sendable (Written) -> Written) {
    self.expected = expected
    self.help = help
    self.change = change
  }

  /// A field with another value.
  package init(_ key: String, _ value: Written, _ expected: String, help: String? = nil) {
    self.init(expected, help: help) { $0.with(key, value) }
  }

  /// A field under another key.
  package init(rename key: String, to other: String, _ expected: String, help: String? = nil) {
    self.init(expected, help: help) { $0.renaming(key, to: other) }
  }
}
