/// What a function of scripts takes and gives, in the types that editors know (LuaCATS): `string`, `assay.date`.
package struct ScriptSignature: Hashable, Sendable {
  package struct Argument: Hashable, Sendable {
    package let name: String
    package let type: String
  }

  package let takes: [Argument]
  /// `nil` where it gives nothing back.
  package let gives: String

  package init(_ takes: KeyValuePairs<String, String>, gives: String) {
    self.init(takes.map { Argument(name: $0.key, type: $0.value) }, gives: gives)
  }

  init(_ takes: [Argument], gives: String) {
    self.takes = takes
    self.gives = gives
  }

  /// `(from, to)`.
  package var parameters: String { "(" + takes.map(\.name).joined(separator: ", ") + ")" }

  /// `fun(from: assay.date, to: assay.date): integer`.
  package var type: String {
    let arguments = takes.map { "\($0.name): \($0.type)" }.joined(separator: ", ")
    return "fun(\(arguments))" + (gives == "nil" ? "" : ": \(gives)")
  }
}
