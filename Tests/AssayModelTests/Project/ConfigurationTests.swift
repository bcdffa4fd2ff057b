import AssayModel
import AssayTestSupport
import Testing

struct ConfigurationTests {
  static let whole: Written = [
    "assay": 1, "name": "fabrication", "title": "Fabrication pathway", "language": "en",
    "plugins": [["id": "northwind", "path": "plugins/northwind", "version": "1.4.0", "digest": "sha256:ab"], "eu"],
    "profiles": ["eu", "nz"],
    "schemes": [
      "sbu": ["hours": "1 h"], "nzqcf": ["hours": "10 h", "worth": ["ects": "0.5"]],
      "cats": ["hours": ["at_least": "9 h", "at_most": "10 h"]],
    ],
    "lint": [
      "fail_on": "info",
      "rules": [
        "silent-expiry": "off", "weights": ["severity": "warning", "reason": "pilot", "paths": ["credentials/x.yaml"]],
      ],
      "suppress": [
        ["rule": "silent-expiry", "at": "credential:welder/", "reason": "bay opens in March", "expires": "2027-03-31"]
      ],
    ],
    "scripts": ["budget": 1000000, "deadline": "PT10S"],
    "counting": ["conflicts": [], "uses": ["at_most": 2]],
    "folders": ["learners": ["people/*.yaml"]],
    "tests": ["on_date": "2026-05-01"],
  ]

  @Test func `everything that assay yaml may say is read`() {
    let loaded = LoadedProject(configuration: Self.whole)
    #expect(loaded.summaries == [])
    let configuration = loaded.project.configuration
    #expect(loaded.project.name == "fabrication")
    #expect(configuration.plugins.map(\.id) == ["northwind", "eu"])
    #expect(configuration.plugins[0].digest == "sha256:ab")
    #expect(configuration.profiles == ["eu", "nz"])
    #expect(loaded.project.schemes.keys.sorted() == ["cats", "ects", "nzqcf", "sbu"])
    #expect(loaded.project.schemes["nzqcf"]?.exactHours == Hours(10))
    #expect(loaded.project.schemes["nzqcf"]?.worth == ["ects": Decimal(millionths: 500_000)])
    #expect(loaded.project.schemes["cats"]?.exactHours == nil)
    #expect(configuration.lint.failOn == .info)
    #expect(configuration.lint.rules["silent-expiry"]?.map(\.severity) == [.off])
    #expect(configuration.lint.rules["weights"]?[0].paths == ["credentials/x.yaml"])
    #expect(configuration.lint.suppress[0].expires == CalendarDate("2027-03-31"))
    #expect(configuration.scripts.budget == 1_000_000)
    #expect(loaded.project.counting.usesAtMost == 2)
    #expect(configuration.folders.learners == ["people/*.yaml"])
    #expect(configuration.folders.catalogue == ["catalogue/*.yaml"])
    #expect(configuration.tests.onDate == CalendarDate("2026-05-01"))
  }

  @Test(
    arguments: [
      (["assay": 2], "unknown-version at assay"),
      (["name": "x"], "missing-field at the document"),
      (["assay": 1, "plugin": []], "unknown-field at key plugin"),
      (["assay": 1, "plugins": [["id": "a"], ["id": "a"]]], "duplicate-id at plugins[1].id"),
      (["assay": 1, "plugins": ["a", "a"]], "duplicate-id at plugins[1]"),
      (["assay": 1, "plugins": [["path": "x"]]], "missing-field at plugins[0]"),
      (["assay": 1, "schemes": ["sbu": ["hours": "1"]]], "bad-quantity at schemes.sbu.hours"),
      (["assay": 1, "schemes": ["sbu": ["worth": ["ecst": 2]]]], "unknown-unit at key schemes.sbu.worth.ecst"),
      (["assay": 1, "schemes": ["1": ["hours": "1 h"]]], "bad-id at key schemes.1"),
      (["assay": 1, "counting": ["conflicts": [["a"]]]], "bad-pair at counting.conflicts[0]"),
      (["assay": 1, "counting": ["uses": 2]], "wrong-type at counting.uses"),
      (["assay": 1, "lint": ["rules": ["x": "fatal"]]], "unknown-word at lint.rules.x"),
      (["assay": 1, "lint": ["suppress": [["reason": "x"]]]], "missing-field at lint.suppress[0]"),
    ] as [(Written, String)])
  func `one fault gives one diagnostic`(_ written: Written, _ expected: String) {
    #expect(LoadedProject(configuration: written).summaries == [expected])
  }

  @Test(
    arguments: [
      (["schemes": ["sbu": ["hours": "1 h"]], "plugins": ["northwind"]], "missing-field at the document"),
      (["assay": 1, "schemes": ["sbu"], "plugins": ["northwind"]], "wrong-type at schemes"),
      (["assay": 1, "schemes": ["sbu": ["hours": "1 h"]], "plugins": ["id": "northwind"]], "wrong-type at plugins"),
    ] as [(Written, String)])
  func `nothing follows for designs`(_ configuration: Written, _ expected: String) {
    let design: Written = [
      "credential": "c", "credits": "60 sbu", "northwind": ["witness": "J. Ito"],
      "requires": ["count": ["at_least": 1, "of": ["is": "northwind/witnessed"]]],
    ]
    #expect(LoadedProject(design, configuration: configuration).summaries == [expected])
  }
}
