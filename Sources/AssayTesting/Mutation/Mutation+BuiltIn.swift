extension Mutation {
  /// In the order in which they are tried at a place. A new one is a file in `Kinds` and a line here.
  package static let builtIn: [Mutation] = [
    .number,
    .mark,
    .period,
    .date,
    .word,
    .bound,
    .criterion,
    .condition,
    .choice,
    .limit,
    .renewal,
  ]
}
