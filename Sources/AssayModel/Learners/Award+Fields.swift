extension Award {
  package static let type = RecordType<Award>(
    "award", "A learner's holding of an achievement; the rest is taken from the achievement in the catalogue.",
    source: "Open Badges 3.0, AchievementCredential; CLR 2.0, ClrSubject.verifiableCredential",
    fields: identityFields + historyFields + contentFields
  ) { Award(place: Place($0)) }

  /// An award of something: of an achievement in the catalogue, or of what its title says.
  static let wording = type.wording.checking { award, syntax, reading in
    if award.achievement == nil, award.title == nil, syntax["achievement"] == nil, syntax["title"] == nil {
      reading.report(
        "missing-field", "an award needs `achievement` or `title`", at: syntax.node, .key,
        help: "add `achievement:` with the id of an achievement, or `title:` with text")
    }
    reading.expectOrder(award.awarded, "awarded", award.expires, "expires", in: syntax)
  }

  private static let identityFields: [Field<Award>] = [
    Field("id", \.id, .id(.award, scoped: true), "Its id, unique in the record."),
    Field("achievement", \.achievement, .reference(.achievement), "The achievement."),
    Field("title", \.title, .localizedText, "What it is called, where the catalogue does not know it."),
    Field("kind", \.kind, .openChoice(AchievementKind.words), "What sort of achievement it is."),
    Field("version", \.version, .text, "Which version of the achievement."),
    Field("issuer", \.issuer, .reference(.organisation), "Who awarded it."),
    Field("status", \.status, .choice(Status.self), "Whether it is held; `held`, where it is left out."),
  ]

  private static let historyFields: [Field<Award>] = [
    Field("awarded", \.awarded, .date, "When."),
    Field("expected", \.expected, .date, "When it is expected, while it is in progress."),
    Field("expires", \.expires, .date, "The last day on which it is valid."),
    Field("renewed", \.renewed, .oneOrMany(of: .date), "When it was renewed."),
    Field("gained_by", \.gainedBy, .choice(GainedBy.self), "How it was gained."),
    Field("from", \.from, .oneOrMany(of: .reference(.award)), "Awards of this record that it was granted for."),
    Field(
      "counted_in", \.countedIn, .oneOrMany(of: .text),
      "Credentials, here or elsewhere, in which it was counted before."),
  ]

  private static let contentFields: [Field<Award>] = [
    Field("score", \.score, .score, "The mark."),
    Field("credits", \.credits, .oneOrMany(of: .credits), "Its credits."),
    Field("hours", \.hours, .hours, "Its hours."),
    Field("level", \.level, .levels, "Its level."),
    Field("tags", \.tags, .oneOrMany(of: .text), "Words by which patterns find it."),
    Field("shows", \.shows, .oneOrMany(of: .competencyReference), "Outcomes and competencies that it shows."),
    Field("attributes", \.attributes, .map(of: .text), "Whatever else patterns may ask for, by name."),
  ]
}
