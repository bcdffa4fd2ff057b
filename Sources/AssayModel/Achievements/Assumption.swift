/// What a hypothetical award is taken to have, when next steps are looked for.
package struct Assumption: Hashable, Sendable {
  package var score: Score?

  package init(score: Score? = nil) { self.score = score }
}

extension Assumption {
  package static let type = RecordType<Assumption>(
    "assumption", "What a hypothetical award of an achievement is taken to have.",
    fields: [Field("score", \.score, .score, "The score; the best there is, where it is left out.")]
  ) { _ in Assumption() }
}
