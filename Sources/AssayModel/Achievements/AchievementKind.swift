/// What sorts of achievement there are: Open Badges 3.0, AchievementType, in snake_case, and `activity`.
package enum AchievementKind {
  package static let words = [
    "achievement", "apprenticeship_certificate", "assessment", "assignment", "associate_degree", "award",
    "bachelor_degree",
    "badge", "certificate", "certificate_of_completion", "certification", "community_service", "competency",
    "co_curricular",
    "course", "degree", "diploma", "doctoral_degree", "fieldwork", "general_education_development",
    "journeyman_certificate",
    "learning_program", "license", "master_certificate", "master_degree", "membership", "micro_credential",
    "professional_doctorate", "quality_assurance_credential", "research_doctorate", "secondary_school_diploma",
    "activity",
  ]
}
