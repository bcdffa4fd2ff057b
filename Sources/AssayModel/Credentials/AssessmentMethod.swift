/// Ways to assess. ELM, learning assessment types; `test`, `skill_application` and `prior_learning` are the Dutch
/// micro-credential schema's. CTDL, assessmentMethodType.
package enum AssessmentMethod {
  package static let words = [
    "written", "oral", "practical", "portfolio", "project", "assignment", "artefact", "quiz", "test",
    "skill_application",
    "continuous", "group_performance", "peer", "peer_review", "problem_based", "attendance", "prior_learning",
  ]
}
