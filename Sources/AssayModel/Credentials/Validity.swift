/// How long an award is valid, and how it is renewed. CTDL, renewal and revocation; VC 2.0, validUntil.
package struct Validity: Hashable, Sendable {
  /// A stack may expire with the first of its parts that does.
  package enum ExpiresWith: String, Hashable, Sendable, CaseIterable { case first_part }

  package var period: Period?
  package var expiresWith: ExpiresWith?
  package var renewals: [Renewal] = []
  /// For what it is revoked, in words. CTDL, revocation.
  package var revocation: [LocalizedText] = []

  package init() {}
}

/// One way to renew an award.
package struct Renewal: Hashable, Sendable {
  package enum From: String, Hashable, Sendable, CaseIterable { case expiry, renewal }

  package var extends: Period?
  package var from = From.expiry
  /// How long before the expiry it opens; any time, where it is left out.
  package var opens: Period?
  /// How long after the expiry it still can be done.
  package var grace: Period?
  package var requires: Criterion?
  package var place: Place

  package init(place: Place = Place()) { self.place = place }
}
