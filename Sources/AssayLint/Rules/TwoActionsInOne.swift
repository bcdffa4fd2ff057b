internal import AssayModel

extension LintRule {
  static let twoActionsInOne = LintRule(
    "two-actions-in-one", "An outcome promises two things at once.",
    why:
      "Who can do the one and not the other has half an outcome, which no assessment can record. Write two outcomes.",
    severity: .info,
    examples: [
      RuleExample(
        "credential: welder\noutcomes: [ { id: weld, statement: Weld mild steel and inspect the seam } ]",
        corrected: """
          credential: welder
          outcomes:
            - { id: weld, statement: Weld mild steel }
            - { id: inspect, statement: Inspect the seam }
          """)
    ]
  ) { linted, findings in
    let own = linted.project.configuration.language ?? "en"
    for credential in linted.credentials {
      for outcome in credential.outcomes {
        guard let version = outcome.statement?.versions.first(where: { ($0.language ?? own).hasPrefix("en") }) else {
          continue
        }
        guard version.text.mentions("and", "or") else { continue }
        let words = version.text.lowercased().words(with: "-")
        let second = zip(words, words.dropFirst()).first { joint, verb in
          (joint == "and" || joint == "or") && plainlyVerbs.contains(verb)
        }
        guard let second, let first = words.first else { continue }
        findings.report(
          "`\(outcome.id)` promises to \(first) and to \(second.1)",
          at: linted.place(of: "statement", at: outcome.place),
          path: "credential:\(credential.id)/", help: "write an outcome for each")
      }
    }
  }

  /// Verbs that are hardly ever nouns, so that a list of things is not taken for a list of actions.
  private static let plainlyVerbs: Set<Substring> = [
    "analyse", "analyze", "apply", "assess", "build", "calculate", "choose", "classify", "communicate", "compare",
    "compose", "configure", "construct", "create", "defend", "demonstrate", "deploy", "derive", "describe", "develop",
    "diagnose", "discuss", "distinguish", "evaluate", "explain", "identify", "implement", "inspect", "install",
    "interpret", "justify", "maintain", "negotiate", "operate", "organise", "organize", "perform", "predict", "prepare",
    "prove", "recommend", "restore", "select", "solve", "summarise", "summarize", "troubleshoot", "verify", "write",
  ]
}
