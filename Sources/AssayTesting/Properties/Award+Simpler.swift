internal import AssayModel

/// Things of a record with one thing less said of them, or something said more simply.
extension Award {
  var simpler: [Award] {
    [
      leaving(\.title), leaving(\.id), leaving(\.kind), leaving(\.version), leaving(\.issuer), leaving(\.score),
      leaving(\.credits),
      leaving(\.hours), leaving(\.level), leaving(\.tags), leaving(\.shows), leaving(\.gainedBy), leaving(\.expires),
      leaving(\.expected), changing(\.status, to: .held), changing(\.renewed, to: []), changing(\.from, to: []),
      changing(\.countedIn, to: []),
    ].filter { $0.isSaid } + attributes.simpler.map { changing(\.attributes, to: $0) }
      + [leaving(\.awarded)].filter(\.isSaid) + (score?.simpler ?? []).map { changing(\.score, to: $0) }
      + (hours?.simpler ?? []).map { changing(\.hours, to: $0) }
  }

  var weight: RecordWeight {
    let said: [Bool] = [
      id != nil, kind != nil, version != nil, issuer != nil, score != nil, credits != nil, hours != nil, level != nil,
      tags != nil, shows != nil, gainedBy != nil, expires != nil, expected != nil, awarded != nil, status != .held,
      !renewed.isEmpty, !from.isEmpty, !countedIn.isEmpty, title != nil && achievement != nil,
    ]
    return RecordWeight(
      details: said.count { $0 } + attributes.count, oddity: (score?.oddity ?? 0) + (hours?.amount.oddity ?? 0))
  }

  /// An award of nothing is none.
  private var isSaid: Bool { achievement != nil || title != nil }
}

extension AssessmentResult {
  var simpler: [AssessmentResult] {
    [leaving(\.assessor), leaving(\.attempt), leaving(\.date), leaving(\.score)]
      + (score?.simpler ?? []).map { changing(\.score, to: $0) }
  }

  var weight: RecordWeight {
    RecordWeight(
      details: [assessor != nil, attempt != nil, date != nil, score != nil].count { $0 }, oddity: score?.oddity ?? 0)
  }
}

extension EvidencePiece {
  var simpler: [EvidencePiece] {
    [leaving(\.id), leaving(\.title), leaving(\.url), leaving(\.signedBy), leaving(\.date), leaving(\.hours)]
      + attributes.simpler.map { changing(\.attributes, to: $0) }
      + (signedBy?.simpler ?? []).map { changing(\.signedBy, to: $0) }
      + (hours?.simpler ?? []).map { changing(\.hours, to: $0) }
  }

  var weight: RecordWeight {
    let said = [
      id != nil, title != nil, url != nil, signedBy != nil, signedBy?.role != nil, signedBy?.organisation != nil,
      date != nil, hours != nil,
    ]
    return RecordWeight(details: said.count { $0 } + attributes.count, oddity: hours?.amount.oddity ?? 0)
  }
}

extension ExperiencePeriod {
  var simpler: [ExperiencePeriod] {
    [leaving(\.organisation), leaving(\.to), leaving(\.from), leaving(\.hours), leaving(\.role)]
      + (hours?.simpler ?? []).map { changing(\.hours, to: $0) }
  }

  var weight: RecordWeight {
    let said = [organisation != nil, to != nil, from != nil, hours != nil, role != nil]
    return RecordWeight(details: said.count { $0 }, oddity: hours?.amount.oddity ?? 0)
  }
}
