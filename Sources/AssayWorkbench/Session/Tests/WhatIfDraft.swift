internal import AssayEngine
internal import AssayFormats
internal import AssayModel
internal import AssayTesting

/// A file of tests of a design as it would be.
///
/// It declares the whole design, which takes the place of the project's for as long as the file is run.
struct WhatIfDraft {
  let name: String
  let day: CalendarDate
  let tried: WhatIf

  var text: String {
    let changes = tried.changes.map { "\($0.place)=\($0.after)" }.joined(separator: " ")
    let id = ShownTable.quoted(tried.credential)
    let expectations = tried.rows.map { row in
      let matcher =
        switch row.after.credential.verdict {
        case .met: "earns"
        case .unmet: "misses"
        case .undecided: "undecided"
        }
      return "    expect(learner(\(ShownTable.quoted(row.learner))):on \"\(day)\"):\(matcher) \(id)"
    }
    return """
      -- Tried in a session on \(day), and written by `.test-from \(name)`.
      -- The design as it would be with: \(changes)
      \(tried.document.luaDeclaration)

      describe(\(ShownTable.quoted(name)), function()
        it(\(ShownTable.quoted("would be so with \(changes)")), function()
      \(expectations.joined(separator: "\n"))
        end)
      end)

      """
  }
}
