extension ExperiencePeriod {
  package static let type = RecordType<ExperiencePeriod>(
    "experience", "A time worked in a role.", source: "CTDL, experience and yearsOfExperience",
    fields: [
      Field("role", \.role, .text, "The role."),
      Field("organisation", \.organisation, .reference(.organisation), "Where."),
      Field("from", \.from, .date, "The first day."),
      Field("to", \.to, .date, "The last day; left out while it goes on."),
      Field("hours", \.hours, .hours, "How many hours in all."),
    ]
  ) { ExperiencePeriod(place: Place($0)) }

  static let wording = type.wording.checking { experience, syntax, reading in
    reading.expectOrder(experience.from, "from", experience.to, "to", in: syntax)
  }
}
