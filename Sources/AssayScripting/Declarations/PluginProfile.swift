internal import AssayModel

/// A set of rules that a policy or a standard asks for.
struct PluginProfile: Sendable {
  var id = ""
  var title = ""
  var says = ""
  var source = ""
  var rules: [String: RuleSetting.Severity] = [:]
  var place: Place

  static let type = RecordType<PluginProfile>(
    "profile", "A set of lint rules that a policy or a standard asks for. Projects choose it under `profiles`.",
    fields: [
      Field("profile", \.id, .pluginWord, required: true, "Its id."),
      Field("title", \.title, .text, required: true, "What people call it."),
      Field("says", \.says, .text, "A sentence: who asks for it."),
      Field("source", \.source, .text, required: true, "The policy or standard, with its version."),
      Field(
        "rules", \.rules, .map(of: .choice(RuleSetting.Severity.self)),
        "Severities by the names of rules, where they are not the rules' own."),
    ]
  ) { PluginProfile(place: Place($0)) }

  static let example = ScriptExample(
    """
    profile "co-signed" {
      title = "Credentials that Northwind co-signs",
      source = "Northwind Fabrication, partner agreement of 2026",
      rules = { ["silent-expiry"] = "error" },
    }
    """, usedAs: "profiles: [co-signed]")
}
