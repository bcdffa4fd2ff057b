internal import AssayModel

/// How the answer of a command is printed: a choice of its own for each sort of answer.
protocol AnswerFormat: RawRepresentable<String>, CaseIterable {
  static var usual: Self { get }
}

extension AnswerFormat {
  init(named name: String?) throws(CommandFault) {
    guard let name else {
      self = .usual
      return
    }
    guard let format = Self(rawValue: name) else {
      let names = Self.allCases.map(\.rawValue)
      throw .unknown("format", name, nearest: NearestWord.to(name, among: names), known: names)
    }
    self = format
  }
}

/// How a verdict is printed.
enum EvaluationFormat: String, AnswerFormat {
  case pretty, json

  static let usual = EvaluationFormat.pretty
}

/// How a comparison is printed.
enum ComparisonFormat: String, AnswerFormat {
  case pretty, json, markdown

  static let usual = ComparisonFormat.pretty
}
