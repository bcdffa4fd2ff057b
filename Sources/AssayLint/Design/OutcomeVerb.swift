/// The verb with which an English outcome begins, whatever its person.
struct OutcomeVerb {
  /// As it is written: `understands`, `be aware of`.
  let written: String
  /// In its plain form: `understand`.
  let stem: String

  /// What cannot be watched. `learn` and the like are about the course, not about what comes of it.
  static let vague: Set<String> = [
    "understand", "know", "appreciate", "learn", "believe", "realise", "realize", "comprehend", "grasp", "internalise",
    "internalize", "be aware", "be familiar", "become aware", "become familiar", "have knowledge", "gain knowledge",
    "have understanding", "gain understanding", "be exposed", "have insight", "gain insight", "acquire knowledge",
  ]

  private static let openings: [[Substring]] = [
    ["the"], ["a"], ["learners"], ["learner"], ["students"], ["student"], ["participants"], ["participant"],
    ["graduates"], ["holders"], ["holder"], ["you"], ["they"], ["can"], ["will"], ["should"], ["is", "able", "to"],
    ["are", "able", "to"], ["be", "able", "to"], ["able", "to"], ["to"], ["fully"], ["better"], ["an"],
  ]

  init?(of statement: String) {
    let lowered = statement.lowercased()
    var words = lowered.words(with: "-'")
    while let opening = Self.openings.first(where: { words.starts(with: $0) }), words.count > opening.count {
      words.removeFirst(opening.count)
    }
    guard let first = words.first else { return nil }
    // An article, or `good`, may stand between the verb and what it is of.
    let next = words.dropFirst().first(where: {
      !["a", "an", "the", "good", "basic", "deep", "some", "fully"].contains($0)
    })
    let verb = Self.plain(String(first))
    if let next, Self.vague.contains("\(verb) \(next)") {
      written = "\(first) \(next)"
      stem = "\(verb) \(next)"
    } else {
      written = String(first)
      stem = verb
    }
  }

  /// Without the endings of the third person and of the gerund.
  private static func plain(_ verb: String) -> String {
    if ["is", "are", "being", "was"].contains(verb) { return "be" }
    if ["has", "having"].contains(verb) { return "have" }
    let endings = [("ies", "y"), ("es", "e"), ("es", ""), ("s", ""), ("ing", ""), ("ing", "e")]
    let stems = endings.compactMap { ending, instead -> String? in
      verb.hasSuffix(ending) ? String(verb.dropLast(ending.count)) + instead : nil
    }
    return stems.first { vague.contains($0) || ["become", "gain", "acquire"].contains($0) } ?? verb
  }
}
