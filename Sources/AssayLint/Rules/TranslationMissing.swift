internal import AssayModel

extension LintRule {
  static let translationMissing = LintRule(
    "translation-missing", "A text is not written in all languages in which its title is.",
    why: "A reader of that language meets a title that promises a page, and a page in another tongue.",
    source: "Council Recommendation 2022/C 243/02, Annex I; ELM, langString",
    examples: [
      RuleExample(
        """
        credential: welder
        title: { en: Welder, ga: Táthaire }
        description: { en: Welds mild steel in the flat position. }
        """,
        corrected: """
          credential: welder
          title: { en: Welder, ga: Táthaire }
          description: { en: Welds mild steel in the flat position., ga: Tá cruach á táthú. }
          """)
    ]
  ) { linted, findings in
    let own = linted.project.configuration.language ?? "en"
    for credential in linted.credentials {
      let achievement = credential.achievement
      let languages = Set((achievement.title?.versions ?? []).compactMap(\.language))
      guard languages.count > 1 else { continue }
      func look(_ text: LocalizedText?, _ field: String, _ place: Place) {
        guard let text else { return }
        let has = Set(text.versions.map { $0.language ?? own })
        let missing = languages.subtracting(has).sorted()
        if missing.isEmpty { return }
        findings.report(
          "`\(field)` is not written in \(missing.quoted(or: "or"))", at: linted.place(of: field, at: place),
          path: "credential:\(credential.id)/",
          notes: [
            linted.note(
              "the title is in \(languages.sorted().quoted())", at: linted.place(of: "title", at: achievement.place))
          ],
          help: "add it under \(missing.map { "`\($0):`" }.joined(separator: " and "))")
      }
      look(achievement.description, "description", achievement.place)
      look(achievement.purpose, "purpose", achievement.place)
      look(achievement.targetGroup, "target_group", achievement.place)
      for outcome in credential.outcomes {
        look(outcome.title, "title", outcome.place)
        look(outcome.statement, "statement", outcome.place)
      }
      for assessment in credential.assessments {
        look(assessment.title, "title", assessment.place)
        look(assessment.description, "description", assessment.place)
      }
    }
  }
}
