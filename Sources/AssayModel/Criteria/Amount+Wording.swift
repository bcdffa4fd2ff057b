extension Wording where Value == Amount {
  /// A number, credits, hours or a share; which of them, the text itself says.
  package static let amount = Wording(.either([.integer(0...1_000_000), .credits, .hours, .share])) { syntax, reading in
    let form = TypeForm.either([.integer(0...1_000_000), .credits, .hours, .share])
    guard let text = syntax.text?.trimmingSpaces else {
      reading.reportWrongType(syntax, wants: form)
      return nil
    }
    if let count = Int(text), (0...1_000_000).contains(count) { return .count(count) }
    if text.contains("/") || text.hasSuffix("%") {
      return Wording<Share>.share.read(syntax, &reading).map(Amount.share)
    }
    if let hours = Hours(text) { return .hours(hours) }
    guard text.contains(" "), text.utf8.first.map({ (48...57).contains($0) }) ?? false else {
      reading.report(
        "bad-quantity", "`\(text.shortened)` is not an amount", at: syntax.node,
        help: "write a number such as `2`, or `6 ects`, `20 h`, `1/3` or `50 %`")
      return nil
    }
    return Wording<Credits>.credits.read(syntax, &reading).map(Amount.credits)
  }
}

extension Wording where Value == Measure {
  package static let measure = Wording(.choice(["count", "credits", "hours"], open: false)) { syntax, reading in
    guard let word = Wording<Measure.Word>.choice(Measure.Word.self).read(syntax, &reading) else { return nil }
    return switch word {
    case .count: .count
    case .credits: .credits(scheme: nil)
    case .hours: .hours
    }
  }
}

extension Measure {
  /// The words that `by` takes.
  package enum Word: String, CaseIterable, Sendable { case count, credits, hours }
}
