internal import AssayAnalysis
internal import AssayModel

extension CredentialComparison {
  /// What it came to, to be kept; the verdicts on its learners are found anew.
  package var kept: JSONValue {
    [
      "verdict": .string(verdict.rawValue), "lost": lost?.shown.json ?? .null, "gained": gained?.shown.json ?? .null,
      "overlap": overlap == .unknown ? .null : .bool(overlap == .yes), "reason": .text(reason),
    ]
  }
}

extension ComparisonReport {
  /// The contract of `assay diff --format json`, version 1.
  package var json: JSONValue {
    [
      "assay": 1, "on": .string("\(day)"), "credentials": .array(entries.map(json(of:))),
      "edits": .array(edits.map(json(of:))),
    ]
  }

  private func json(of edit: Edit) -> JSONValue {
    [
      "kind": .string(edit.kind), "id": .string(edit.id), "place": .array(edit.place.map { .string($0) }),
      "before": .text(edit.before), "after": .text(edit.after),
      "of": .text(edit.of), "says": .text(edit.says), "tried": .bool(edit.isTried),
      "effects": .array(
        edit.effects.map {
          [
            "credential": .string($0.credential), "verdict": .string($0.verdict.rawValue),
            "lost": $0.lost.map(json(of:)) ?? .null, "gained": $0.gained.map(json(of:)) ?? .null,
          ]
        }),
    ]
  }

  private func json(of entry: Entry) -> JSONValue {
    let comparison = entry.comparison
    return [
      "credential": .string(comparison.credential),
      "old": .text(comparison.old?.achievement.version),
      "new": .text(comparison.new?.achievement.version),
      "verdict": .string(comparison.verdict.rawValue),
      "lost": comparison.lost.map(json(of:)) ?? .null,
      "gained": comparison.gained.map(json(of:)) ?? .null,
      "overlap": comparison.overlap == .unknown ? .null : .bool(comparison.overlap == .yes),
      "reason": .text(comparison.reason),
      "advice": .string(comparison.advice.rawValue),
      "stories": .array(
        entry.stories.map {
          [
            "learner": .string($0.learner), "old": .string($0.old), "new": .string($0.new),
            "because": .text($0.because),
          ]
        }),
    ]
  }

  private func json(of change: CredentialComparison.Change) -> JSONValue {
    [
      "size": .integer(change.shown.size), "learner": change.shown.learner.json,
      "because": .array(change.judged.grounds.map { .string($0) }),
      "assumed": .array(change.shown.assumed.map { .string($0) }), "proved": .bool(change.shown.isSmallest),
    ]
  }
}
