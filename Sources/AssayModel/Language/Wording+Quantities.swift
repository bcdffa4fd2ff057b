extension Wording where Value == Bool {
  package static let boolean = scalar(.boolean, "wrong-type") { text in
    switch text {
    case "true": true
    case "false": false
    default: nil
    }
  }
}

extension Wording where Value == Int {
  package static func integer(_ range: ClosedRange<Int> = 0...1_000_000) -> Wording {
    scalar(.integer(range), "bad-number") { text in
      guard let number = Int(text), range.contains(number) else { return nil }
      return number
    }
  }
}

extension Wording where Value == Decimal {
  /// A number of things.
  package static let wholeNumber = Wording<Int>.integer().map { Decimal($0) }

  package static let decimal = scalar(.decimal, "bad-number") { Decimal($0) }
}

extension Wording where Value == Period {
  package static let period = scalar(.period, "bad-quantity") { Period($0) }
}

extension Wording where Value == Hours {
  package static let hours = scalar(.hours, "bad-quantity") { Hours($0) }
}

extension Wording where Value == Money {
  package static let money = scalar(.money, "bad-quantity") { Money($0) }
}

extension Wording where Value == Share {
  package static let share = scalar(.share, "bad-quantity") { Share($0) }
}

extension Wording where Value == Credits {
  package static let credits = Wording(.credits) { syntax, reading in
    guard let text = syntax.text else {
      reading.reportWrongType(syntax, wants: .credits)
      return nil
    }
    let parts = text.split(separator: " ")
    guard parts.count == 2, let amount = Decimal(parts[0]), amount >= 0, String.isID(parts[1]) else {
      var help = NearestQuantity.to(text) { near in
        let parts = near.split(separator: " ")
        return parts.count == 2 && Decimal(parts[0]) != nil && reading.schemes.contains(String(parts[1]))
      }.map { "did you mean `\($0)`?" }
      if parts.count == 1, Decimal(parts[0]) != nil { help = "say which credits: `\(text) ects`" }
      reading.report("bad-quantity", "`\(text.shortened)` is not \(TypeForm.credits.noun)", at: syntax.node, help: help)
      return nil
    }
    let scheme = String(parts[1])
    guard reading.schemes.contains(scheme) || reading.incomplete.contains(.scheme) else {
      let nearest = NearestWord.to(scheme, among: reading.schemes.sorted())
      reading.report(
        "unknown-unit", "`\(scheme)` is not a credit scheme of this project", at: syntax.node,
        help: nearest.map { "did you mean `\(amount) \($0)`?" }
          ?? (isOfTime(scheme)
            ? "write credits, such as `6 ects`; time belongs under `hours` or `duration`"
            : "declare it in `assay.yaml` under `schemes`"))
      return nil
    }
    return Credits(amount, scheme)
  }
}

/// Whether a unit measures time, so that nobody can have meant credits.
private func isOfTime(_ unit: String) -> Bool {
  ["h", "hour", "hours", "min", "minutes", "day", "days", "week", "weeks", "month", "months", "year", "years"]
    .contains(unit.lowercased())
}
