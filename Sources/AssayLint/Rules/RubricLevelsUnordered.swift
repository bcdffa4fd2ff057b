internal import AssayModel

extension LintRule {
  static let rubricLevelsUnordered = LintRule(
    "rubric-levels-unordered", "The levels of a rubric are not in order, or one of them stands there twice.",
    why: "Levels go from the worst to the best: exports and pass levels rely on it, and so does whoever reads them.",
    source: "Open Badges 3.0, ResultDescription.rubricCriterionLevel",
    examples: [
      RuleExample(
        """
        credential: welder
        outcomes:
          - id: weld
            statement: Weld two plates of mild steel
            performance_criteria:
              - { statement: Penetration, levels: [ { id: good, points: 2 }, { id: poor, points: 0 } ] }
        """,
        corrected: """
          credential: welder
          outcomes:
            - id: weld
              statement: Weld two plates of mild steel
              performance_criteria:
                - { statement: Penetration, levels: [ { id: poor, points: 0 }, { id: good, points: 2 } ] }
          """)
    ]
  ) { linted, findings in
    for (criterion, path) in linted.performanceCriteria {
      var first: [String: PerformanceLevel] = [:]
      for level in criterion.levels {
        guard let before = first[level.id] else {
          first[level.id] = level
          continue
        }
        findings.report(
          "the level `\(level.id)` stands here twice", at: linted.name(at: level.place), path: path,
          notes: [linted.note("first here", at: linted.name(at: before.place))], help: "give one of them another id")
      }
      for (worse, better) in zip(criterion.levels, criterion.levels.dropFirst()) {
        guard let low = worse.points, let high = better.points, high < low else { continue }
        findings.report(
          "`\(better.id)` gives \(high) points, and `\(worse.id)` before it \(low)",
          at: linted.place(of: "points", at: better.place), path: path,
          help: "write the levels from the worst to the best"
        )
        break
      }
    }
  }
}
