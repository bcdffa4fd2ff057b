internal import AssayFormats
internal import AssayModel
internal import AssayScripting
internal import AssayTesting

extension DeclaringWord {
  /// The words of files of tests, as editors have to know them.
  static let ofTests: [DeclaringWord] = (BenchWord.trying + BenchWord.testing).sorted { $0.name < $1.name }.map {
    word in
    DeclaringWord(word.name, word.says, word.signature, overloads: word.overloads.map(\.type))
  }

  fileprivate init(_ name: String, _ says: String, _ signature: ScriptSignature, overloads: [String] = []) {
    self.init(
      name, says, takes: RecordDescription(name: name, says: says, fields: []),
      shape: .function(takes: signature.takes.map { Argument($0.name, $0.type) }, gives: signature.gives),
      overloads: overloads)
  }
}

extension ObjectClass {
  /// What the words of tests hand out.
  static let ofTests: [ObjectClass] = [
    ObjectClass(
      "TriedLearner", "A learner whom a test tries things with. Nothing that is done with one changes the project's.",
      seen: ["learner"],
      operators: [
        "add(assay.TriedLearner|assay.LearnerDocument): assay.TriedLearner",
        "call(assay.LearnerDocument): assay.TriedLearner",
      ], methods: LearnerMethod.all.map { DeclaringWord($0.name, $0.says, $0.signature) }),
    ObjectClass("TriedDesign", "A credential or a stack as it is written.", seen: ["credential", "stack"]),
    ObjectClass(
      "Expectation", "What `expect` was given, until it is said what is expected of it.",
      fields: [.init("never", "assay.Expectation", "Expects the opposite.")],
      methods: Matcher.all.map { DeclaringWord($0.name, $0.says, $0.signature) }),
  ]
}
