internal import AssayModel

/// A criterion of a partner's: a function that gives back a tree of words.
struct PluginCriterion: Sendable {
  var name = ""
  var says = ""
  var parameters: [Parameter] = []
  /// Whether what is inside uses awards up, like the rest of the credential.
  var counts = false
  /// Where the function stands.
  var requires: NodeID?
  var place: Place

  static let type = RecordType<PluginCriterion>(
    "criterion", "A criterion of your own. Designs write it as `plugin/name`.",
    fields: [
      Field("criterion", \.name, .pluginWord, required: true, "Its name."),
      Field("says", \.says, .text, required: true, "One sentence: what it asks for."),
      Field("takes", \.parameters, Parameter.map, "Its parameters, each with a type."),
      Field(
        "counts", \.counts, .boolean,
        "Whether it uses awards up like the rest of the credential; where it does not, it is judged on its own."),
      Field(
        "requires", \.requires, .function("function(p) return holds \"safety-induction\" end"), required: true,
        "Gives back what must be met. Runs when a design is read, once for each set of parameters."),
    ]
  ) { PluginCriterion(place: Place($0)) }

  static let signatures = ["requires": ScriptSignature(["p": "table<string, any>"], gives: "assay.Criterion")]

  static let example = ScriptExample(
    """
    criterion "floor_ready" {
      says = "Can run a MIG bay unsupervised on a normal shift.",
      takes = { hours = quantity { unit = "h", default = "40 h", at_least = "1 h" } },
      requires = function(p)
        return evidence { kind = "site_log", hours = p.hours, signed_by = { role = "supervisor" } }
      end,
    }
    """, usedAs: "requires:\n  northwind/floor_ready: { hours: 60 h }")
}
