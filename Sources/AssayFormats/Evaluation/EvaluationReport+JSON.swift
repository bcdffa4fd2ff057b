internal import AssayEngine
internal import AssayModel

extension EvaluationReport {
  /// The contract of `assay evaluate --format json`, version 1: every key always, in this order, null where it does not
  /// apply or is not computed.
  package var json: JSONValue {
    [
      "assay": 1, "project": .string(project), "on": .string("\(day)"),
      "learners": .array(learners.map(json(of:))),
    ]
  }

  private func json(of evaluation: Evaluation) -> JSONValue {
    [
      "learner": .string(evaluation.learner),
      "credentials": .array(evaluation.credentials.map(json(of:))),
      "jointly": evaluation.jointly.map(json(of:)) ?? .null,
    ]
  }

  func json(of credential: CredentialEvaluation) -> JSONValue {
    [
      "credential": .string(credential.credential),
      "version": .text(credential.version),
      "verdict": .string(credential.verdict.rawValue),
      "status_if_completed": .text(credential.statusIfCompleted?.rawValue),
      "tree": json(of: credential.tree),
      "allocation": .array(credential.allocation.map(json(of:))),
      "essential": .texts(credential.essential),
      "unused": .array(credential.unused.map(json(of:))),
      "blockers": .array(credential.blockers.map(json(of:))),
      "next_steps": json(of: credential.nextSteps),
      "progress": credential.progress.map { .decimal($0.share) } ?? .null,
      "changes_on": .text(credential.change?.date.description),
      "exceptions": .array(credential.exceptions.map(json(of:))),
      "holding": credential.holding.map(json(of:)) ?? .null,
      "certificate": credential.certificate.map(json(of:)) ?? .null,
      "search": ["class": .string(credential.search.problemClass), "nodes": .integer(credential.search.nodes)],
    ]
  }

  private func json(of node: NodeEvaluation) -> JSONValue {
    [
      "id": .string(node.id),
      "name": .text(node.criterion.name),
      "word": .string(node.criterion.word),
      "title": .text(node.criterion.title?.text()),
      "at": sources.json(of: node.criterion.place.node),
      "verdict": .text(node.verdict?.rawValue),
      "counts": .bool(node.counts),
      "demands": .array(node.demands.map(json(of:))),
      "reason": .text(node.reason),
      "awards": .array(node.awards.map { .string($0) }),
      "children": .array(node.children.map(json(of:))),
    ]
  }

  private func json(of demand: DemandResult) -> JSONValue {
    func amount(_ text: String?) -> JSONValue { .amount(text, isNumber: demand.isNumber) }
    return [
      "by": .string(demand.by), "at_least": amount(demand.atLeast), "at_most": amount(demand.atMost),
      "have": amount(demand.have),
    ]
  }

  private func json(of row: CountedItem) -> JSONValue {
    [
      row.isEvidence ? "evidence" : "award": .string(row.id),
      "claim": .string(row.claim),
      "essential": row.isEssential.map { .bool($0) } ?? .null,
      "alternatives": .array(row.alternatives.map { .string($0) }),
    ]
  }

  private func json(of unused: UnusedAward) -> JSONValue {
    ["award": .string(unused.award), "reason": .string(unused.reason.rawValue), "detail": .text(unused.detail)]
  }

  private func json(of holding: HoldingEvaluation) -> JSONValue {
    [
      "award": .string(holding.award),
      "verdict": .string(holding.verdict.rawValue),
      "expires": .text(holding.expires?.description),
      "renewals": .array(
        holding.renewals.map { renewal in
          [
            "verdict": .string(renewal.verdict.rawValue),
            "extends_to": .text(renewal.extendsTo?.description),
            "tree": renewal.tree.map(json(of:)) ?? .null,
            "allocation": .array(renewal.allocation.map(json(of:))),
          ]
        }),
    ]
  }

  private func json(of blocker: Blocker) -> JSONValue {
    [
      "kind": .string(blocker.kind.rawValue),
      "claims": .texts(blocker.claims),
      "need": .amount(blocker.need, isNumber: blocker.isCount),
      "supply": .amount(blocker.supply, isNumber: blocker.isCount),
      "awards": .texts(blocker.awards),
      "says": .string(blocker.says),
    ]
  }

  private func json(of steps: [NextStep]?) -> JSONValue {
    guard let steps else { return .null }
    return .array(
      steps.map { step in
        [
          "cost": .decimal(step.cost), "by": .string(step.by.rawValue),
          "add": .array(
            step.add.map { addition in
              switch addition {
              case .achievement(let id): ["achievement": .string(id)]
              case .assessment(let id): ["assessment": .string(id)]
              case .evidence(let kind): ["evidence": .string(kind)]
              }
            }),
        ]
      })
  }

  private func json(of certificate: Certificate) -> JSONValue {
    switch certificate {
    case .allocation: ["kind": "allocation"]
    case .hall(let claims, let need, let supply, let awards):
      [
        "kind": "hall", "claims": .texts(claims), "need": .integer(need), "supply": .integer(supply),
        "awards": .texts(awards),
      ]
    case .credits(let claims, let need, let supply, let awards):
      [
        "kind": "credits", "claims": .texts(claims), "need": .string(need), "supply": .string(supply),
        "awards": .texts(awards),
      ]
    case .divisibility(let claims, let need, let whole, let supply, let awards):
      [
        "kind": "divisibility", "claims": .texts(claims), "need": .string(need), "whole": .string(whole),
        "supply": .string(supply), "awards": .texts(awards),
      ]
    case .limit(let claims, let limit, let need, let supply, let awards):
      [
        "kind": "limit", "claims": .texts(claims), "limit": .string(limit), "need": .string(need),
        "supply": .string(supply), "awards": .texts(awards),
      ]
    case .unmet(let criteria): ["kind": "unmet", "criteria": .texts(criteria)]
    case .searched(let nodes): ["kind": "searched", "nodes": .integer(nodes)]
    }
  }

  private func json(of exception: GrantedException) -> JSONValue {
    [
      "at": .string(exception.at),
      "accept": .texts(exception.accept.map(\.id)),
      "waive": .bool(exception.waive),
      "by": .text(exception.by),
      "date": .text(exception.date?.description),
      "reason": .text(exception.reason),
    ]
  }

  private func json(of jointly: JointEvaluation) -> JSONValue {
    [
      "verdict": .string(jointly.verdict.rawValue),
      "earned": .texts(jointly.earned),
      "allocation": .array(
        jointly.allocation.map { row in
          [
            "credential": .string(row.credential),
            row.isEvidence ? "evidence" : "award": .string(row.id),
            "claim": .string(row.claim),
            "essential": row.isEssential.map { .bool($0) } ?? .null,
          ]
        }),
      "essential": .texts(jointly.essential),
      "blockers": .array(jointly.blockers.map(json(of:))),
      "next_steps": json(of: jointly.nextSteps),
    ]
  }
}

extension JSONValue {
  static func text(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }
  fileprivate static func texts(_ texts: [String]?) -> JSONValue {
    texts.map { .array($0.map { .string($0) }) } ?? .null
  }

  /// Numbers of things are numbers; other quantities are text with their unit.
  fileprivate static func amount(_ text: String?, isNumber: Bool) -> JSONValue {
    guard let text else { return .null }
    return isNumber ? Int(text).map { .integer($0) } ?? .string(text) : .string(text)
  }
}
