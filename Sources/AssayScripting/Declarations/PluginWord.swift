package import AssayModel

/// A word of scripts beside those of criteria and documents, as data: for help, reference pages and editor stubs.
package struct PluginWord: Sendable {
  package enum Shape: Hashable, Sendable {
    /// `criterion "floor_ready" { … }`: a name, then what is said of it.
    case declaration
    /// `quantity { unit = "h" }`: the type of a parameter.
    case parameter
    /// `unmet("why")`: what it takes and what it gives.
    case function(ScriptSignature)
  }

  package let name: String
  package let says: String
  /// What stands between its braces.
  package let record: RecordDescription?
  package let shape: Shape
  /// What the functions among its fields take and give.
  package let signatures: [String: ScriptSignature]
  package let example: ScriptExample

  init<Value>(_ type: RecordType<Value>, _ example: ScriptExample, _ signatures: [String: ScriptSignature] = [:]) {
    name = type.name
    says = type.says
    record = RecordDescription(type)
    shape = .declaration
    self.signatures = signatures
    self.example = example
  }

  private init(_ type: Parameter.Kind) {
    name = type.rawValue
    says = "A parameter of a criterion or a rule: \(type.noun)."
    var described = RecordDescription(Parameter.type)
    // The word before the braces says the type.
    described.fields.removeAll { $0.name == "type" || !type.takes($0.name) }
    record = described
    shape = .parameter
    signatures = [:]
    example = ScriptExample(type.example)
  }

  private init(_ function: HostFunction) {
    name = function.name
    says = function.says
    record = nil
    shape = .function(function.signature)
    signatures = [:]
    example = ScriptExample(function.example)
  }

  /// The words that declare something of a plugin's own. A new one is a record type and a line here.
  package static let declarations: [PluginWord] = [
    PluginWord(PluginHeader.type, PluginHeader.example),
    PluginWord(PluginCriterion.type, PluginCriterion.example, PluginCriterion.signatures),
    PluginWord(PluginPredicate.type, PluginPredicate.example, PluginPredicate.signatures),
    PluginWord(PluginRule.type, PluginRule.example, PluginRule.signatures),
    PluginWord(PluginCheck.type, PluginCheck.example, PluginCheck.signatures),
    PluginWord(PluginExample.type, PluginExample.example),
    PluginWord(PluginProfile.type, PluginProfile.example),
  ]

  /// Every such word.
  package static let builtIn: [PluginWord] =
    declarations + Parameter.Kind.allCases.map { PluginWord($0) } + HostFunction.builtIn.map { PluginWord($0) }

  /// What stands within declarations and what functions are given, beside the records of designs.
  package static let records: [RecordDescription] = [
    RecordDescription(PluginCheck.Example.type),
    RecordDescription(Parameter.type),
    RecordDescription(name: "problem", says: "What a check gives to `report`.", fields: CheckReport.Problem.fields),
  ]
}
