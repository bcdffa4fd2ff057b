package import AssayModel

/// What scripts took of their budgets, for people.
package struct ScriptWorkTable: Sendable {
  private let work: [ScriptWork]
  private let budget: Int

  /// `budget`: the units that each call may take.
  package init(_ work: [ScriptWork], budget: Int) {
    self.work = work
    self.budget = budget
  }

  package var text: StyledText {
    guard !work.isEmpty else { return StyledText("no script was run\n", .muted) }
    var text = StyledText("work of scripts", .emphasis)
    text.appendLine(", of \(budget.grouped) units that a call may take", .muted)
    let rows = work.map { row in
      [
        row.plugin.printable, row.what.printable, row.calls == 1 ? "1 call" : "\(row.calls.grouped) calls",
        row.units.grouped, row.calls == 1 ? "" : "at most \(row.most.grouped)",
      ]
    }
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    for row in rows {
      text.append("  " + row[0].padded(to: widths[0]) + "  ", .path)
      text.append(row[1].padded(to: widths[1]))
      text.append("  " + row[2].padded(before: widths[2]), .muted)
      text.append("  " + row[3].padded(before: widths[3]))
      text.appendLine(row[4].isEmpty ? "" : "  " + row[4], .muted)
    }
    return text
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
  fileprivate func padded(before width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }
}
