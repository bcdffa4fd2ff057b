/// What a rule of a plugin says about a learner.
enum RuleAnswer: Hashable, Sendable {
  case met
  case unmet(String)
  case undecided(String)
}
