extension CreditScheme {
  /// What stands under a scheme's id in `assay.yaml`.
  package static let type = RecordType<CreditScheme>(
    "credit scheme", "A unit of credits and what one of them is worth.", source: "ELM, CreditPoint",
    fields: [
      Field("hours", \.hours, .bounds(of: .hours, bare: .equal), "The hours of work that one credit stands for."),
      Field("worth", \.worth, .worth, "What one credit is worth in other schemes."),
    ]
  ) { CreditScheme(id: "", place: Place($0)) }
}

extension Wording where Value == [CreditScheme] {
  /// `{ nzqcf: { hours: 10 h } }`.
  static let schemes = Wording(.map(.record("credit scheme")), declares: [.scheme]) { syntax, reading in
    guard let entries = syntax.entries else {
      reading.reportWrongType(syntax, wants: .map(.record("credit scheme")))
      return nil
    }
    return entries.compactMap { entry in
      guard String.isID(entry.key), Decimal(entry.key) == nil else {
        reading.report(
          "bad-id", "`\(entry.key.shortened)` cannot be the id of a credit scheme", at: entry.value.node, .key,
          help: "begin with a letter and go on with letters, digits, `.`, `_` and `-`")
        return nil
      }
      reading.declare(.scheme, entry.key, at: entry.value.node)
      reading.field = entry.key
      guard var scheme = CreditScheme.type.read(entry.value, &reading) else { return nil }
      scheme.id = entry.key
      return scheme
    }
  }
}

extension Wording where Value == [String: Decimal] {
  /// `{ ects: 0.5 }`.
  static let worth = Wording(.map(.decimal)) { syntax, reading in
    guard let worth = Wording.map(of: .decimal).read(syntax, &reading) else { return nil }
    if let entries = syntax.entries {
      for entry in entries { reading.refer(to: .scheme, entry.key, at: entry.value.node) }
    }
    return worth
  }
}
