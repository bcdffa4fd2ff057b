package import AssayModel

/// A word of scripts beside those of criteria and documents, as data: for help, reference pages and editor stubs.
package struct PluginWord: Sendable {
  package enum Shape: Hashable, Sendable {
    /// `criterion "floor_ready" { … }`: a name, then what is said of it.
    case declaration
    /// `quantity { unit = "h" }`: the type of a parameter.
    case parameter
    /// `unmet("why")`: what it takes and what it gives.
    case function(parameters: String, gives: String)
  }

  package let name: String
  package let says: String
  /// What stands between its braces.
  package let record: RecordDescription?
  package let shape: Shape

  init<Value>(_ type: RecordType<Value>) {
    name = type.name
    says = type.says
    record = RecordDescription(type)
    shape = .declaration
  }

  private init(_ type: Parameter.Kind) {
    name = type.rawValue
    says = "A parameter of a criterion or a rule: \(type.noun)."
    var described = RecordDescription(Parameter.type)
    // The word before the braces says the type.
    described.fields.removeAll { $0.name == "type" }
    record = described
    shape = .parameter
  }

  private init(_ function: HostFunction) {
    name = function.name
    says = function.says
    record = nil
    shape = .function(parameters: function.parameters, gives: function.gives)
  }

  /// The words that declare something of a plugin's own. A new one is a record type and a line here.
  package static let declarations: [PluginWord] = [
    PluginWord(PluginHeader.type),
    PluginWord(PluginCriterion.type),
    PluginWord(PluginPredicate.type),
    PluginWord(PluginRule.type),
    PluginWord(PluginCheck.type),
    PluginWord(PluginExample.type),
    PluginWord(PluginProfile.type),
  ]

  /// Every such word.
  package static let builtIn: [PluginWord] =
    declarations + Parameter.Kind.allCases.map { PluginWord($0) } + HostFunction.builtIn.map { PluginWord($0) }
}

extension Parameter.Kind {
  fileprivate var noun: String {
    switch self {
    case .quantity: "a number with its unit, such as `40 h`"
    case .integer: "a whole number"
    case .number: "a number"
    case .text: "text"
    case .choice: "one of some words"
    case .date: "a date such as `2026-05-01`"
    case .id: "an id"
    case .list: "a list of texts"
    }
  }
}
