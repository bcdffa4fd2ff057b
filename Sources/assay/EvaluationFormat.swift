internal import AssayModel

/// How a verdict is printed.
enum EvaluationFormat: String, CaseIterable {
  case pretty, json

  init(named name: String?) throws(CommandFault) {
    guard let name else {
      self = .pretty
      return
    }
    guard let format = Self(rawValue: name) else {
      let names = Self.allCases.map(\.rawValue)
      throw .unknown("format", name, nearest: NearestWord.to(name, among: names), known: names)
    }
    self = format
  }
}
