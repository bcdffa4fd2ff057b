internal import AssayModel

/// How a comparison is printed.
enum ComparisonFormat: String, CaseIterable {
  case pretty, json, markdown

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
