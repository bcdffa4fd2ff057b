extension CriterionKind {
  package static let covers = CriterionKind(
    "covers", "Each of some outcomes or competencies is shown by an award that is counted.",
    details: "It looks at everything that the credential counts, and uses nothing up itself.",
    takes: Wording<[CompetencyReference]>.oneOrMany(of: .competencyReference),
    example: "covers: [fab-skills/mig, fab-skills/read-drawings]"
  ) { references, _ in Lowered(.covers(references)) }
}
