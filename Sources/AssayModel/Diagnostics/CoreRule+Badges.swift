extension CoreRule {
  /// Rules about learners' Open Badges, of which no example is short.
  static let badges: [CoreRule] = [
    CoreRule(
      "badge-fields-not-kept", "A badge says things for which a learner's record has no place.",
      "Nothing in Assay looks at them: pictures, descriptions, addresses, endorsements, and credits whose unit nobody says."
    ),
    CoreRule(
      "badge-not-an-award", "A credential or a signed text is not an award that could count.",
      "Endorsements, presentations without credentials, failed courses and credentials of other sorts are left out; so is what stands in the record already."
    ),
    CoreRule(
      "badge-not-in-catalogue", "A badge is about an achievement that the catalogue does not have.",
      "It counts where a criterion asks for a kind, a tag or an issuer. To let it count by an id, write the address of its achievement in the catalogue as `url`, and the address of its issuer as the organisation's `url` or under `ids`."
    ),
    CoreRule(
      "badge-unreadable", "A badge lacks what every badge has, or says it in a way that cannot be read.",
      "The badge is left out, since nobody could say what, when or by whom it was awarded; ask its issuer for one that follows Open Badges 3.0."
    ),
    CoreRule(
      "badge-unverified", "Nobody has asked whether a badge is genuine.",
      "Signatures are not checked, nothing is fetched, and whether it was revoked is not known. Take the answer as what it would be if the badge is what it says."
    ),
  ]
}
