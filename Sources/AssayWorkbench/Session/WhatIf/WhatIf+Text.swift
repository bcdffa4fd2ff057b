internal import AssayAnalysis
internal import AssayEngine
internal import AssayFormats
internal import AssayTesting

extension WhatIf {
  /// What would change, who gains and who loses, and who stays.
  func text(width: Int) -> StyledText {
    var text = StyledText()
    for change in changes {
      text.append(change.place.printable, .emphasis)
      text.appendLine(": \(change.before ?? "nothing") -> \(change.after)".printable)
    }
    let gaining = rows.filter { $0.isChanged && $0.gains }
    let losing = rows.filter { $0.isChanged && !$0.gains }
    let staying = rows.filter { !$0.isChanged }
    if let comparison { text.append(comparison.summary(on: day, width: min(width, 80))) }
    if rows.isEmpty { return text }
    let counts = [
      gaining.isEmpty ? nil : "\(gaining.count) would gain `\(credential)`",
      losing.isEmpty ? nil : "\(losing.count) would lose it",
      staying.isEmpty ? nil : "\(staying.count) would see no difference",
    ].compactMap { $0 }
    text.appendLine(
      "of \(rows.count) \(rows.count == 1 ? "learner" : "learners") on record, \(counts.joined(separator: ", "))")
    let name = min(30, rows.map(\.learner.count).max() ?? 0)
    for (word, role, group) in [
      ("gains", StyledText.Role.good, gaining), ("loses", .bad, losing), ("stays", .muted, staying),
    ] {
      for row in group {
        text.append("  " + word, role)
        text.append(
          "  " + row.learner.printable + String(repeating: " ", count: max(0, name - row.learner.count)), .path)
        let (before, after) = (row.before.credential.verdict.phrase, row.after.credential.verdict.phrase)
        text.appendLine("  " + (row.isChanged ? "\(before) -> \(after)" : after))
        guard row.isChanged, row.after.credential.verdict != .met else { continue }
        let why = row.after.credential.blockers.first?.says ?? row.after.credential.reason
        if let why {
          for line in why.printable.wrapped(first: width - 9, rest: width - 9) {
            text.appendLine("         " + line, .muted)
          }
        }
      }
    }
    return text
  }
}
