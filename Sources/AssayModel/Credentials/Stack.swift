/// How a stack says what it asks for: so many awards of its parts.
package struct Stack: Sendable {
  package var credential: Credential
  var of: [AchievementReference] = []
  var atLeast: Int?
  var including: [AchievementReference] = []

  /// The credential, whose criterion is one claim over the parts.
  package var lowered: Credential {
    var credential = self.credential
    let count = Decimal(atLeast ?? of.count)
    let claim = Claim(
      of: .awards(Pattern([.id(of)], place: credential.achievement.place)),
      demands: [Demand(.count, Bounds(atLeast: count))], including: including)
    credential.achievement.requires = Criterion(.claim(claim), word: "awards", place: credential.achievement.place)
    return credential
  }
}

extension Stack {
  /// A `stack:` document.
  package static let type = RecordType<Stack>(
    "stack", "A credential that is earned by holding enough of its parts.",
    source: "Council Recommendation 2022/C 243/02; CTDL, hasPart",
    fields: [
      Field("stack", \.credential.achievement.id, .id(.credential), required: true, "Its id."),
      Field("of", \.of, .oneOrMany(of: .achievement), required: true, "The parts."),
      Field("at_least", \.atLeast, .integer(), "How many of them; all, where it is left out."),
      Field("including", \.including, .oneOrMany(of: .achievement), "Parts that must be among them."),
    ] + Credential.fields.map { $0.name == "requires" ? refused : $0.lifted(\.credential) },
    extensions: { plugin, syntax, stack in stack.credential.achievement.extensions[plugin] = syntax }
  ) { Stack(credential: Credential(.stack, id: "", place: Place($0))) }

  /// `of` says what a stack requires.
  private static let refused = Field<Stack>(
    "requires", .criterion, "Not in a stack: `of`, `at_least` and `including` say what it requires."
  ) { syntax, _, reading in
    reading.report(
      "stack-with-criteria", "a stack says what it requires with `of`, not with `requires`", at: syntax.node, .key,
      help: "declare it as `credential:` and put the parts under `requires`")
  }
}
