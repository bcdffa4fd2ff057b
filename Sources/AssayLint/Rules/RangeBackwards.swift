internal import AssayModel

extension LintRule {
  static let rangeBackwards = LintRule(
    "range-backwards", "A range's least is above its most.",
    why: "Nothing lies in it, so what it asks for cannot be met. Swap the two, or correct one of them.",
    severity: .error,
    examples: [
      RuleExample(
        "credential: welder\nrequires: { fact: { age: { at_least: 65, at_most: 18 } } }",
        corrected: "credential: welder\nrequires: { fact: { age: { at_least: 18, at_most: 65 } } }"),
      RuleExample(
        "credential: welder\nrequires: { credits: { at_least: 6 ects, at_most: 3 ects, of: { tag: welding } } }",
        corrected:
          "credential: welder\nrequires: { credits: { at_least: 3 ects, at_most: 6 ects, of: { tag: welding } } }"
      ),
    ]
  ) { linted, findings in
    for (path, document) in linted.writtenDocuments {
      for range in document.all {
        guard let least = range["at_least"], let most = range["at_most"], let from = least.text, let to = most.text,
          isAbove(from.trimmingSpaces, to.trimmingSpaces)
        else { continue }
        findings.report(
          "at least `\(from.shortened)` and at most `\(to.shortened)`: nothing is both", at: least.place, path: path,
          notes: [linted.note("the most", at: most.place)], help: "swap the two, or correct one of them")
      }
    }
  }

  /// Whether one quantity is larger than another; words and different units are not compared.
  private static func isAbove(_ left: String, _ right: String) -> Bool {
    if let left = Decimal(left), let right = Decimal(right) { return left > right }
    if let left = CalendarDate(left), let right = CalendarDate(right) { return left > right }
    if let left = Share(left), let right = Share(right) { return left > right }
    let (first, second) = (left.split(separator: " "), right.split(separator: " "))
    guard first.count == 2, second.count == 2, first[1] == second[1], let left = Decimal(first[0]),
      let right = Decimal(second[0])
    else { return false }
    return left > right
  }
}
