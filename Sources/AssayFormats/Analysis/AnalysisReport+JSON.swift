internal import AssayAnalysis
internal import AssayModel

extension AnalysisReport {
  /// The contract of `assay analyze --format json`, version 1.
  package var json: JSONValue {
    [
      "assay": 1, "project": .string(project), "on": .string("\(day)"),
      "credentials": .array(credentials.map(json(of:))),
      "relations": .array(
        relations.map { relation in
          [
            "a": .string(relation.first), "b": .string(relation.second), "relation": .string(relation.kind.rawValue),
            "learner": relation.learner?.learner.json ?? .null,
          ]
        }),
    ]
  }

  private func json(of credential: CredentialAnalysis) -> JSONValue {
    [
      "credential": .string(credential.credential),
      "earnable": .string(credential.earnable.rawValue),
      "smallest": credential.smallest.map(\.json) ?? .null,
      "core": credential.core.map { core in
        .array(
          core.map { ["kind": .string($0.kind.rawValue), "id": .string($0.id), "at": sources.json(of: $0.place.node)] })
      } ?? .null,
      "nodes": .array(
        credential.findings.map {
          [
            "id": .string($0.id), "finding": .string($0.kind.rawValue), "at": sources.json(of: $0.place.node),
            "learner": .null,
          ]
        }),
      "unusable": .array(credential.unusable.map { .string($0) }),
      "mandatory": .array(credential.mandatory.map { .string($0) }),
      "opaque": .array(credential.opaque.map { .string($0) }),
      "complete": .bool(credential.isComplete),
    ]
  }
}

extension ShownLearner {
  var json: JSONValue {
    [
      "size": .integer(size), "learner": learner.json, "assumed": .array(assumed.map { .string($0) }),
      "proved": .bool(isSmallest),
    ]
  }
}
