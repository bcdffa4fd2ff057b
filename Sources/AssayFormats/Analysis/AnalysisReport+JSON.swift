internal import AssayAnalysis
internal import AssayModel

extension AnalysisReport {
  /// The contract of `assay analyze --format json`, version 1.
  package var json: JSONValue {
    [
      "assay": 1, "project": .string(project), "on": .string("\(day)"),
      "credentials": .array(credentials.map { $0.json(in: sources) }),
      "relations": .array(
        relations.map { relation in
          [
            "a": .string(relation.first), "b": .string(relation.second), "relation": .string(relation.kind.rawValue),
            "learner": relation.learner?.learner.json ?? .null,
          ]
        }),
    ]
  }

}

extension CredentialAnalysis {
  /// Without the places, to be kept.
  package var json: JSONValue { json(in: SourceMap()) }

  fileprivate func json(in sources: SourceMap) -> JSONValue {
    [
      "credential": .string(credential), "earnable": .string(earnable.rawValue),
      "smallest": smallest.map(\.json) ?? .null,
      "core": core.map { core in
        .array(
          core.map { ["kind": .string($0.kind.rawValue), "id": .string($0.id), "at": sources.json(of: $0.place.node)] })
      } ?? .null,
      "nodes": .array(
        findings.map {
          [
            "id": .string($0.id), "finding": .string($0.kind.rawValue), "at": sources.json(of: $0.place.node),
            "learner": .null,
          ]
        }),
      "unusable": .array(unusable.map { .string($0) }), "mandatory": .array(mandatory.map { .string($0) }),
      "opaque": .array(opaque.map { .string($0) }), "complete": .bool(isComplete),
      "reason": .text(reason),
    ]
  }
}

extension CredentialRelation {
  /// To be kept.
  package var kept: JSONValue {
    [
      "relation": .string(kind.rawValue), "a": .string(first), "b": .string(second), "learner": learner?.json ?? .null,
    ]
  }
}

extension JSONValue {
  /// Of two credentials, that there is nothing to say.
  package static let noRelation: JSONValue = ["relation": .null]
}

extension ShownLearner {
  var json: JSONValue {
    [
      "size": .integer(size), "learner": learner.json, "assumed": .array(assumed.map { .string($0) }),
      "proved": .bool(isSmallest),
    ]
  }
}
