extension Reading {
  /// Says so where a date lies before one that it must follow.
  mutating func expectOrder(
    _ first: CalendarDate?, _ firstField: String, _ second: CalendarDate?, _ secondField: String, in syntax: Syntax
  ) {
    guard let first, let second, second < first, let late = syntax[secondField] else { return }
    var notes: [Diagnostic.Note] = []
    if let early = syntax[firstField] {
      notes = [.init("`\(firstField)` is \(first)", at: sources.value(of: early.node))]
    }
    report(
      "dates-out-of-order", "`\(secondField)` is \(second), before `\(firstField)`, which is \(first)", at: late.node,
      severity: .warning, notes: notes)
  }
}
