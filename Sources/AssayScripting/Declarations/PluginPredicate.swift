internal import AssayModel

/// A question about one award.
struct PluginPredicate: Sendable {
  var name = ""
  var says = ""
  var reads: [String] = []
  var holdsIf: NodeID?
  var place: Place

  static let type = RecordType<PluginPredicate>(
    "predicate", "A question about one award. Patterns ask it with `is: plugin/name`.",
    fields: [
      Field("predicate", \.name, .pluginWord, required: true, "Its name."),
      Field("says", \.says, .text, required: true, "One sentence: what is true of such an award."),
      Field(
        "reads", \.reads, .oneOrMany(of: .awardField), required: true,
        "The fields of the award that it looks at, such as `score` or `attributes.witness`. One that is not recorded makes the answer undecided."
      ),
      Field(
        "holds_if", \.holdsIf, .function("function(score) return score >= 70 end"), required: true,
        "Gives back true or false. It is handed the fields in the order of `reads`."),
    ]
  ) { PluginPredicate(place: Place($0)) }

  /// What each function of this one is handed; in general, as many values as its author asks for.
  var signatures: [String: ScriptSignature] {
    ["holds_if": ScriptSignature(reads.map { .init(name: $0, type: "any") }, gives: "boolean")]
  }

  static let signatures = ["holds_if": ScriptSignature(["...": "any"], gives: "boolean")]

  static let example = ScriptExample(
    """
    predicate "witnessed" {
      says = "Names a witness who is not the assessor.",
      reads = { "attributes.witness", "attributes.assessor" },
      holds_if = function(witness, assessor) return witness ~= assessor end,
    }
    """, usedAs: "requires:\n  count: { at_least: 2, of: { kind: badge, is: northwind/witnessed } }")
}

extension Wording where Value == String {
  /// `score`, `attributes.witness`.
  fileprivate static let awardField = Wording(.text) { syntax, reading in
    guard let text = Wording<String>.text.read(syntax, &reading) else { return nil }
    let name = text.split(separator: ".", maxSplits: 1).first.map(String.init) ?? text
    let known = Record.awardFields
    if known.contains(name) { return text }
    reading.reportUnknown(
      "unknown-field", "an award has no field `\(name.shortened)`", word: name, among: known, at: syntax.node, .value)
    return nil
  }
}
