extension Grading {
  package static let type = RecordType<Grading>(
    "grading", "The marks that can be given, and which of them pass.", source: "Open Badges 3.0, ResultDescription",
    fields: [
      Field(
        "scale", \.scale, .scale, "The scale: `percent`, `pass_fail`, `{ min: 0, max: 10 }` or `{ words: [...] }`."),
      Field("pass", \.pass, .score, "The mark from which it is passed."),
      Field(
        "better", \.better, .choice(Better.self),
        "Whether a higher or a lower mark is better; higher, where it is left out."),
      Field("rubric", \.rubric, Rubric.type.wording, "The scoring guide."),
    ]
  ) { _ in Grading() }
}

extension Wording where Value == Grading.Scale {
  /// `percent`, `pass_fail`, `{ min: 0, max: 10 }` or `{ words: [not_achieved, achieved, merit] }`.
  static let scale = Wording(.either([.choice(NamedScale.words, open: false), .record("scale")])) { syntax, reading in
    if syntax.entries != nil { return WrittenScale.type.read(syntax, &reading)?.scale(syntax, &reading) }
    return switch Wording<NamedScale>.choice(NamedScale.self).read(syntax, &reading) {
    case .percent: .percent
    case .pass_fail: .passFail
    case nil: nil
    }
  }
}

private enum NamedScale: String, CaseIterable, Sendable {
  case percent, pass_fail

  static let words = allCases.map(\.rawValue)
}

/// A scale that is no single word.
struct WrittenScale: Sendable {
  var points = Bounds<Decimal>()
  var words: [String]?

  static let type = RecordType<WrittenScale>(
    "scale", "A scale of points or of words.",
    fields: [
      Field("min", \.points.atLeast, .decimal, "The lowest number of points."),
      Field("max", \.points.atMost, .decimal, "The highest number of points."),
      Field("words", \.words, .list(of: .text), "The marks, from the worst to the best."),
    ]
  ) { _ in WrittenScale() }

  func scale(_ syntax: Syntax, _ reading: inout Reading) -> Grading.Scale? {
    if let words {
      guard points == Bounds() else {
        reading.report(
          "contradictory-fields", "a scale is either of words or of points", at: syntax.node, .key,
          help: "leave one of them out")
        return nil
      }
      return .words(words)
    }
    guard let most = points.atMost else {
      reading.report(
        "missing-field", "a scale needs `max` or `words`", at: syntax.node, .key, help: "add `max:` with a number")
      return nil
    }
    if let least = points.atLeast, least > most {
      reading.report(
        "contradictory-fields", "the scale ends at \(most), below its beginning at \(least)",
        at: syntax["max"]?.node ?? syntax.node)
      return nil
    }
    return .points(points)
  }
}
