/// A rule file of the University of Texas at Dallas: what is selected, what is required of it, and which requirements
/// share no course.
package struct NebulaRules: Sendable {
  package struct Requirement: Sendable {
    package var title: String
    package var name: String
    package var hours: Int
    package var pattern: NebulaPattern
  }

  package private(set) var requirements: [Requirement] = []
  package private(set) var groups: [[String]] = []

  package init(_ text: String) {
    var defined: [String: NebulaPattern] = [:]
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      switch words.first {
      case "DEFINE": defined[words[1]] = NebulaPattern(words[2], defined: defined)
      case "GROUP": groups.append(Array(words.dropFirst()))
      case "REQUIRE":
        let title = line.split(separator: "\"")[1]
        let rest = line.split(separator: "\"")[2].split(separator: " ").map(String.init)
        requirements.append(
          Requirement(
            title: String(title), name: rest[0], hours: Int(rest[1]) ?? 0,
            pattern: NebulaPattern(rest[2], defined: defined)))
      default: break
      }
    }
  }

  package func requirement(_ name: String) -> Requirement? { requirements.first { $0.name == name } }

  /// Every group is a pool of its own.
  package var criteria: [Written] {
    let pools = groups.map { group in group.compactMap { requirement($0)?.written } }
    let largest = pools.max { $0.count < $1.count }?.count ?? 0
    return pools.flatMap { pool in
      pool.count == largest ? pool : pool.map { $0.overlapping }
    }
  }
}

extension NebulaRules.Requirement {
  /// The name of its criterion.
  package var id: String { CriterionDraft.slug(title) }

  fileprivate var written: Written {
    [
      "name": .plain(id), "title": .plain(title),
      "credits": ["at_least": .plain("\(hours) sch"), "of": pattern.written],
    ]
  }
}

extension Written {
  /// The same criterion in a pool of its own; its name stays where the award is counted.
  var overlapping: Written { ["overlaps": self] }
}
