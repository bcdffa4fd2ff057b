internal import AssayModel

extension LearnerRecord {
  /// The record as a learner's file has it, without what is not said: JSON is YAML.
  package var json: JSONValue {
    .present([
      "learner": .string(id),
      "name": name.map { .string($0) },
      "facts": facts.isEmpty
        ? nil : .object(facts.sorted { $0.key < $1.key }.map { JSONValue.Member($0.key, .string($0.value)) }),
      "awards": Self.list(awards.map(\.json)),
      "results": Self.list(results.map(\.json)),
      "evidence": Self.list(evidence.map(\.json)),
      "experience": Self.list(experience.map(\.json)),
      "approvals": Self.list(approvals.map(\.json)),
    ])
  }

  private static func list(_ items: [JSONValue]) -> JSONValue? { items.isEmpty ? nil : .array(items) }
}

extension Award {
  fileprivate var json: JSONValue {
    .present([
      "id": .optional(id), "achievement": .optional(achievement), "title": .optional(title?.text()),
      "kind": .optional(kind), "version": .optional(version),
      "status": status == .held ? nil : .string(status.rawValue),
      "awarded": .optional(awarded), "expected": .optional(expected), "expires": .optional(expires),
      "renewed": renewed.isEmpty ? nil : .array(renewed.map { .string("\($0)") }),
      "issuer": .optional(issuer), "score": score.map(\.json),
      "credits": credits.map { .array($0.map { .string("\($0)") }) }, "hours": .optional(hours),
      "tags": tags.map { .array($0.map { .string($0) }) }, "gained_by": .optional(gainedBy?.rawValue),
      "attributes": attributes.isEmpty
        ? nil : .object(attributes.sorted { $0.key < $1.key }.map { JSONValue.Member($0.key, .string($0.value)) }),
      "from": from.isEmpty ? nil : .array(from.map { .string($0) }),
      "counted_in": countedIn.isEmpty ? nil : .array(countedIn.map { .string($0) }),
    ])
  }
}

extension AssessmentResult {
  fileprivate var json: JSONValue {
    .present([
      "assessment": .string(assessment), "score": score.map(\.json), "date": .optional(date),
      "attempt": attempt.map { .integer($0) }, "assessor": .optional(assessor),
    ])
  }
}

extension EvidencePiece {
  fileprivate var json: JSONValue {
    .present([
      "id": .optional(id), "kind": .optional(kind), "title": .optional(title?.text()), "url": .optional(url),
      "date": .optional(date), "hours": .optional(hours),
      "signed_by": signedBy.map {
        .present(["role": .optional($0.role), "organisation": .optional($0.organisation)])
      },
    ])
  }
}

extension ExperiencePeriod {
  fileprivate var json: JSONValue {
    .present([
      "role": .optional(role), "organisation": .optional(organisation), "from": .optional(from), "to": .optional(to),
      "hours": .optional(hours),
    ])
  }
}

extension ApprovalDecision {
  fileprivate var json: JSONValue {
    .present([
      "of": .string(of), "by": .optional(by), "date": .optional(date), "decision": .optional(decision?.rawValue),
    ])
  }
}

extension Score {
  fileprivate var json: JSONValue {
    switch self {
    case .number(let number): .decimal(number)
    case .word(let word): .string(word)
    }
  }
}

extension JSONValue {
  fileprivate static func optional(_ value: (some CustomStringConvertible)?) -> JSONValue? {
    value.map { .string($0.description) }
  }
}
