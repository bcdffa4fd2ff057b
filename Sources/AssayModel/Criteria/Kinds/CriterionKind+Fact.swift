extension CriterionKind {
  package static let fact = CriterionKind(
    "fact", "Something is recorded of the learner, such as an age or an employer.",
    details:
      "A bare value must be equal; for a range write `at_least` or `at_most`. What is not recorded is undecided.",
    takes: Wording<[RecordedFact]>.recordedFacts, example: "fact: { age: { at_least: 18 }, employer: northwind }"
  ) { facts, _ in Lowered(.fact(.recorded(facts))) }
}

extension Wording where Value == [RecordedFact] {
  /// `{ age: { at_least: 18 }, employer: [northwind, southwind] }`.
  static let recordedFacts = Wording(
    .map(.either([.oneOrMany(.text), .bounds(Wording<FactQuantity>.factQuantity.form, bare: "equal")]))
  ) { syntax, reading in
    guard let entries = syntax.entries else {
      reading.reportWrongType(syntax, wants: .map(.text))
      return nil
    }
    return entries.compactMap { entry in
      reading.field = entry.key
      if entry.value.entries != nil {
        return Wording<Bounds<FactQuantity>>.bounds(of: .factQuantity, bare: .equal).read(entry.value, &reading).map {
          RecordedFact(entry.key, .range($0))
        }
      }
      return Wording<[String]>.oneOrMany(of: .text).read(entry.value, &reading).map {
        RecordedFact(entry.key, .oneOf($0))
      }
    }
  }
}

extension Wording where Value == FactQuantity {
  static let factQuantity = scalar(.either([.decimal, .date]), "bad-number") { FactQuantity($0) }
}
