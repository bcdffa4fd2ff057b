internal import AssayModel

/// A criterion that a script decides, looking at a learner's whole record. Nothing can look into it.
struct PluginRule: Sendable {
  var name = ""
  var says = ""
  var parameters: [Parameter] = []
  var reads: [String] = []
  var decides: NodeID?
  var place: Place

  static let type = RecordType<PluginRule>(
    "rule",
    "A criterion that a function decides. Nobody can see into it, so write a `criterion` of words wherever words do.",
    fields: [
      Field("rule", \.name, .pluginWord, required: true, "Its name. Designs write it as `plugin/name`."),
      Field("says", \.says, .text, required: true, "One sentence: what it asks for."),
      Field("takes", \.parameters, Parameter.map, "Its parameters, each with a type."),
      Field("reads", \.reads, .oneOrMany(of: .recordPart), required: true, "The parts of the record that it looks at."),
      Field(
        "decides", \.decides, .function("function(learner, p) return met() end"), required: true,
        "Gives back `met()`, `unmet(\"why\")` or `undecided(\"why\")`."),
    ]
  ) { PluginRule(place: Place($0)) }

  static let signatures = [
    "decides": ScriptSignature(["learner": "assay.SeenLearner", "p": "table<string, any>"], gives: "assay.Answer")
  ]

  static let example = ScriptExample(
    """
    rule "of_age" {
      says = "Is old enough for the site.",
      takes = { age = integer { default = 18 } },
      reads = "facts",
      decides = function(learner, p)
        if learner.facts.age == nil then return undecided("no age is recorded") end
        if learner.facts.age >= p.age then return met() end
        return unmet("too young")
      end,
    }
    """, usedAs: "requires:\n  northwind/of_age: { age: 16 }")
}

extension Wording where Value == String {
  fileprivate static let recordPart = Wording(.choice(Record.learnerParts, open: false)) { syntax, reading in
    guard let text = Wording<String>.text.read(syntax, &reading) else { return nil }
    if Record.learnerParts.contains(text) { return text }
    reading.reportUnknown(
      "unknown-word", "a learner record has no part `\(text.shortened)`", word: text, among: Record.learnerParts,
      at: syntax.node, .value)
    return nil
  }
}
