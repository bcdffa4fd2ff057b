internal import AssayModel

extension LintRule {
  static let standAloneWithoutOutcomes = LintRule(
    "stand-alone-without-outcomes", "A credential is said to have a value of its own, and shows none.",
    why: "Without outcomes it is worth something only as a part of others. Say what its holders can do.",
    source: "UNESCO, Towards a common definition of micro-credentials, 2022",
    examples: [
      RuleExample(
        "credential: mig\nstand_alone: true",
        corrected:
          "credential: mig\nstand_alone: true\noutcomes: [ { id: weld, statement: Weld two plates of mild steel } ]")
    ]
  ) { linted, findings in
    for credential in linted.credentials where credential.standAlone == true && credential.declaration == .credential {
      // An active one has a rule of its own.
      guard credential.outcomes.isEmpty, credential.achievement.shows.isEmpty,
        credential.achievement.status != .active
      else { continue }
      findings.report(
        "`\(credential.id)` is said to stand alone and has no outcomes",
        at: linted.place(of: "stand_alone", at: credential.achievement.place), path: "credential:\(credential.id)/",
        help: "say under `outcomes` what its holders can do, or leave `stand_alone` out")
    }
  }
}
