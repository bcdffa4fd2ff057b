extension Achievement {
  /// The fields that every achievement may have, in the order of the reference page.
  package static let fields: [Field<Achievement>] =
    identityFields + workloadFields + participationFields + classificationFields + recognitionFields + criteriaFields

  /// An `achievement:` document.
  package static let type = RecordType<Achievement>(
    "achievement", "Something that can be awarded and exists already: a course, a module, a partner's certificate.",
    source: "Open Badges 3.0, Achievement; ELM, LearningAchievementSpecification",
    fields: [Field("achievement", \.id, .id(.achievement), required: true, "Its id.")] + fields,
    extensions: { plugin, syntax, achievement in achievement.extensions[plugin] = syntax }
  ) { Achievement(id: "", place: Place($0)) }

  private static let identityFields: [Field<Achievement>] = [
    Field("title", \.title, .localizedText, "What people see."),
    Field("kind", \.kind, .openChoice(AchievementKind.words), "What sort of achievement it is."),
    Field("version", \.version, .text, "Which version this is."),
    Field("status", \.status, .choice(DesignStatus.self), "Where it stands in its life."),
    Field("description", \.description, .localizedText, "What it is, in a few sentences."),
    Field("image", \.image, Image.wording, "The picture that stands for it."),
    Field("url", \.url, .url, "Its page."),
    Field("ids", \.ids, .map(of: .text), "Identifiers by scheme, such as `ctid`."),
    Field("tags", \.tags, .oneOrMany(of: .text), "Words by which patterns and people find it."),
    Field("issuer", \.issuer, .reference(.organisation), "Who awards it."),
    Field("supersedes", \.supersedes, .oneOrMany(of: .achievement), "Earlier achievements that it replaces."),
  ]

  private static let workloadFields: [Field<Achievement>] = [
    levelField,
    Field("credits", \.credits, .oneOrMany(of: .credits), "Its credits, in one scheme or several."),
    Field("hours", \.hours, .hours, "The learner's whole workload."),
    Field("contact_hours", \.contactHours, .hours, "The hours with a teacher among them."),
    Field("assessment_hours", \.assessmentHours, .hours, "The hours of assessment among them."),
    Field("duration", \.duration, .bounds(of: .period, bare: .equal), "How long it takes by the calendar."),
  ]

  private static let participationFields: [Field<Achievement>] = [
    Field("taught_in", \.taughtIn, .oneOrMany(of: .language), "The languages in which it is taught and assessed."),
    Field(
      "translations", \.translations, .list(of: Translation.type.wording), "Where it is published in other languages."),
    Field("delivery", \.delivery, .oneOrMany(of: .openChoice(Delivery.words)), "How learners take part."),
    Field("setting", \.setting, .choice(LearningSetting.self), "Whether it is part of formal education."),
    Field("target_group", \.targetGroup, .localizedText, "For whom it is."),
    Field("purpose", \.purpose, .localizedText, "What it is for."),
    Field("effective", \.effective, EffectiveDates.wording, "From when to when it can be awarded."),
    Field("cost", \.cost, .money, "What a learner pays."),
    Field("costs", \.costs, .list(of: Cost.type.wording), "What the cost is made of."),
  ]

  private static let classificationFields: [Field<Achievement>] = [
    Field(
      "field_of_study", \.fieldOfStudy, FieldOfStudy.type.wording,
      "What it is about, in the classifications of statistics."),
    Field("occupations", \.occupations, .list(of: Alignment.named), "Occupations it prepares for."),
    Field("industries", \.industries, .list(of: Alignment.named), "Industries that ask for it."),
    Field("align", \.align, .list(of: Alignment.type.wording), "Nodes of frameworks that it aligns with as a whole."),
    Field(
      "shows", \.shows, .oneOrMany(of: .competencyReference), "Outcomes and competencies that an award of it shows."),
    Field("attributes", \.attributes, .map(of: .text), "Whatever else patterns may ask for, by name."),
  ]

  private static let recognitionFields: [Field<Achievement>] = [
    Field("repeatable", \.isRepeatable, .boolean, "Whether several awards of it may count."),
    Field("same_as", \.sameAs, .oneOrMany(of: .achievement), "Achievements that are the same in all but name."),
    Field(
      "accepted_for", \.acceptedFor, .oneOrMany(of: Acceptance.wording),
      "Achievements for which an award of it is accepted."),
    Field("assume", \.assume, Assumption.type.wording, "What a hypothetical award of it is taken to have."),
    Field("validity", \.validity, Validity.type.wording, "How long an award is valid, and how it is renewed."),
    Field(
      "renews", \.renews, .oneOrMany(of: .achievement),
      "Achievements that are extended when this one is awarded or renewed."),
  ]

  private static let criteriaFields: [Field<Achievement>] = [
    Field("requires", \.requires, .criterion, "What it takes to earn it."),
    Field("recommends", \.recommends, .criterion, "What is advised, but not asked for."),
    Field("entry", \.entry, .criterion, "What is asked for before one may begin."),
    Field("corequisite", \.corequisite, .criterion, "What is asked for at the same time."),
  ]

  /// `{ eqf: 5 }`, or `{ not_applicable: reason }`.
  private static let levelField = Field<Achievement>(
    "level", .map(.localizedText), "Its level in one framework or several, or `not_applicable` with the reason."
  ) { syntax, achievement, reading in
    guard let reason = syntax["not_applicable"] else {
      achievement.level = Wording<[Level]>.levels.read(syntax, &reading) ?? []
      return
    }
    reading.field = "not_applicable"
    achievement.levelNotApplicable = Wording<LocalizedText>.localizedText.read(reason, &reading)
    guard let entries = syntax.entries, let other = entries.first(where: { $0.key != "not_applicable" })
    else { return }
    reading.report(
      "contradictory-fields", "no level applies, and yet `\(other.key.shortened)` is given", at: other.value.node, .key,
      help: "leave one of them out")
  }
}
