/// An ordered set of levels, with what each is in other frameworks.
package struct LevelFramework: Hashable, Sendable {
  package var id: String
  package var title: String
  /// From the lowest to the highest.
  package var steps: [String]
  /// For each step, the EQF level it is referenced to; steps without one cannot be compared.
  package var eqf: [String: Int]
  package var source: String

  package init(id: String, title: String, steps: [String], eqf: [String: Int], source: String) {
    self.id = id
    self.title = title
    self.steps = steps
    self.eqf = eqf
    self.source = source
  }

  package static let builtIn: [LevelFramework] = [
    LevelFramework(
      id: "eqf", title: "European Qualifications Framework", steps: (1...8).map { "\($0)" },
      eqf: Dictionary(uniqueKeysWithValues: (1...8).map { ("\($0)", $0) }),
      source: "Council Recommendation 2017/C 189/03, Annex II"),
    LevelFramework(
      id: "nfq", title: "Irish National Framework of Qualifications", steps: (1...10).map { "\($0)" },
      eqf: ["1": 1, "2": 1, "3": 2, "4": 3, "5": 4, "6": 5, "7": 6, "8": 6, "9": 7, "10": 8],
      source: "Referencing of the Irish NFQ to the EQF, 2009"),
    LevelFramework(
      id: "nlqf", title: "Dutch Qualifications Framework",
      steps: ["entry"] + (1...4).map { "\($0)" } + ["4+"] + (5...8).map { "\($0)" },
      eqf: ["1": 1, "2": 2, "3": 3, "4": 4, "4+": 4, "5": 5, "6": 6, "7": 7, "8": 8],
      source: "Referencing of the NLQF to the EQF, 2012"),
    LevelFramework(
      id: "qf_ehea", title: "Framework for Qualifications of the European Higher Education Area",
      steps: ["short", "first", "second", "third"], eqf: ["short": 5, "first": 6, "second": 7, "third": 8],
      source: "Bologna Process, Paris Communiqué 2018, Annex III"),
    LevelFramework(
      id: "scqf", title: "Scottish Credit and Qualifications Framework", steps: (1...12).map { "\($0)" },
      eqf: ["2": 1, "4": 2, "5": 3, "6": 4, "7": 5, "8": 5, "9": 6, "10": 6, "11": 7, "12": 8],
      source: "Referencing of the SCQF to the EQF, 2018"),
    LevelFramework(
      id: "nzqcf", title: "New Zealand Qualifications and Credentials Framework", steps: (1...10).map { "\($0)" },
      eqf: [:],
      source: "NZQA Qualifications and Credentials Framework Listing and Operational Rules 2022"),
    LevelFramework(
      id: "aqf", title: "Australian Qualifications Framework", steps: (1...10).map { "\($0)" }, eqf: [:],
      source: "AQF, second edition, 2013"),
  ]

  package static func named(_ id: String) -> LevelFramework? { builtIn.first { $0.id == id } }

  /// The framework that a key names; one that is not known is reported.
  static func read(key entry: Syntax.Entry, _ reading: inout Reading) -> LevelFramework? {
    if let framework = named(entry.key) { return framework }
    reading.reportUnknown(
      "unknown-word", "`\(entry.key.shortened)` is not a framework of levels", word: entry.key,
      among: builtIn.map(\.id),
      at: entry.value.node, .key)
    return nil
  }

  /// Whether `step` of this framework lies within `demand`, which may be of another one. Nil where they cannot be compared.
  package func step(_ step: String, satisfies demand: LevelDemand) -> Bool? {
    func compare(_ position: Int, _ other: (String) -> Int?) -> Bool? {
      if let least = demand.bounds.atLeast {
        guard let bound = other(least) else { return nil }
        if position < bound { return false }
      }
      if let most = demand.bounds.atMost {
        guard let bound = other(most) else { return nil }
        if position > bound { return false }
      }
      return true
    }
    if demand.framework == id {
      guard let position = steps.firstIndex(of: step) else { return nil }
      return compare(position) { steps.firstIndex(of: $0) }
    }
    guard let asked = Self.named(demand.framework), let position = eqf[step] else { return nil }
    return compare(position) { asked.eqf[$0] }
  }
}

extension Wording where Value == String {
  static func step(of framework: LevelFramework) -> Wording {
    Wording(.choice(framework.steps, open: false)) { syntax, reading in
      guard let text = syntax.text else {
        reading.reportWrongType(syntax, wants: .choice(framework.steps, open: false))
        return nil
      }
      if framework.steps.contains(text) { return text }
      reading.report(
        "unknown-level", "`\(framework.id)` has no level `\(text.shortened)`", at: syntax.node,
        help: "its levels are \(framework.steps.joined(separator: ", "))")
      return nil
    }
  }
}
