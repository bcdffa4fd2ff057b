extension Validity {
  package static let type = RecordType<Validity>(
    "validity", "How long an award is valid, and how it is renewed.",
    source: "CTDL, renewal and revocation; VC 2.0, validUntil",
    fields: [
      Field("period", \.period, .period, "How long an award is valid; for ever, where it is left out."),
      Field("expires_with", \.expiresWith, .choice(ExpiresWith.self), "With what an award of a stack expires."),
      Field("renewals", \.renewals, .list(of: Renewal.type.wording), "The ways to renew it."),
      Field("revocation", \.revocation, .oneOrMany(of: .localizedText), "For what it is revoked."),
    ]
  ) { _ in Validity() }
}

extension Renewal {
  package static let type = RecordType<Renewal>(
    "renewal", "One way to renew an award.", source: "CTDL, renewal and renewalFrequency",
    fields: [
      Field("extends", \.extends, .period, "By how long it is extended."),
      Field("from", \.from, .choice(From.self), "From when on: `expiry`, where it is left out."),
      Field("opens", \.opens, .period, "How long before the expiry it opens; any time, where it is left out."),
      Field("grace", \.grace, .period, "How long after the expiry it still can be done."),
      Field("requires", .criterion, "What it takes.") { syntax, renewal, reading in
        let outer = reading.isInRenewal
        reading.isInRenewal = true
        renewal.requires = Wording<Criterion>.criterion.read(syntax, &reading)
        reading.isInRenewal = outer
      },
    ]
  ) { Renewal(place: Place($0)) }
}
