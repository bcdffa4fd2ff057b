extension AchievementList {
  /// A `list:` document.
  package static let type = RecordType<AchievementList>(
    "list", "A named set of achievements that patterns refer to with `list`.",
    fields: [
      Field("list", \.id, .id(.list), required: true, "Its id."),
      Field("title", \.title, .localizedText, "What people see."),
      Field(
        "of", \.of, .pattern, required: true,
        "The achievements in it: ids, where `*` stands for any characters, or a pattern."),
    ]
  ) { AchievementList(id: "", place: Place($0)) }
}
