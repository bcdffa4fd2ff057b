extension CriterionKind {
  package static let evidence = CriterionKind(
    "evidence", "Pieces of evidence, such as signed hours in a log.",
    details: "Each piece is counted for one criterion. Without `count` or `hours`, one piece is enough.",
    takes: EvidenceDemand.type.wording, fields: EvidenceDemand.type.fieldDescriptions, uses: .evidence,
    example: "evidence: { kind: site_log, hours: 40 h, signed_by: { role: supervisor } }"
  ) { evidence, _ in Lowered(.claim(evidence.claim)) }
}

/// What `evidence` takes.
struct EvidenceDemand: Sendable {
  var pattern = EvidencePattern()
  var count: Bounds<Decimal>?
  var hours: Bounds<Hours>?
  var distinct: [KeyCount] = []

  var claim: Claim {
    var demands: [Demand] = []
    if let count { demands.append(Demand(.count, count)) }
    if let hours {
      demands.append(Demand(.hours, Bounds(atLeast: hours.atLeast?.amount, atMost: hours.atMost?.amount)))
    }
    if demands.isEmpty { demands = [Demand(.count, Bounds(atLeast: 1))] }
    return Claim(of: .evidence(pattern), demands: demands, distinct: distinct)
  }

  static let type = RecordType<EvidenceDemand>(
    "evidence", "Pieces of evidence.",
    fields: [
      Field("kind", \.pattern.kinds, .oneOrMany(of: .text), "Of one of these kinds."),
      Field("count", \.count, .bounds(of: .wholeNumber), "How many pieces."),
      Field("hours", \.hours, .bounds(of: .hours), "How many hours they come to."),
      Field("signed_by", .record("signed_by"), "Who signed it.") { syntax, evidence, reading in
        guard let signer = Signer.type.read(syntax, &reading) else { return }
        evidence.pattern.signedByRole = signer.role
        evidence.pattern.signedByOrganisation = signer.organisation
      },
      Field("within", \.pattern.within, .within, "Dated at most so long before the day asked."),
      Field("distinct", \.distinct, .keyCounts, "So many different values of a key among the pieces."),
    ]
  ) { _ in EvidenceDemand() }
}

/// Who signed something: a role, an organisation, or both.
package struct Signer: Hashable, Sendable {
  package var role: String?
  package var organisation: String?

  package init(role: String? = nil, organisation: String? = nil) {
    self.role = role
    self.organisation = organisation
  }

  package static let type = RecordType<Signer>(
    "signed_by", "Who signed something.",
    fields: [
      Field("role", \.role, .text, "In which role."),
      Field("organisation", \.organisation, .reference(.organisation), "Of which organisation."),
    ]
  ) { _ in Signer() }
}
