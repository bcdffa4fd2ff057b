internal import AssayWorkbench
internal import LineEditor

extension Language {
  /// Lua and the words of a session, as the editor asks about them.
  init(_ session: Session) {
    self.init()
    completeness = { text in
      switch EntryText(text).completeness {
      case .whole: .complete
      case .unfinished(let indentation): .needsMore(indentation: indentation)
      case .hopeless: .hopeless
      }
    }
    highlights = { text in session.highlights(of: text).map { Highlight($0.bytes, Role($0.role)) } }
    hint = { text, cursor in session.hint(for: text, at: cursor) }
    completions = { text, cursor in
      let found = session.completions(of: text, at: cursor)
      return .init(
        replacing: found.replacing, candidates: found.candidates.map { .init($0.text, meaning: $0.says) })
    }
  }
}

extension Role {
  fileprivate init(_ role: EntryText.Highlight.Role) {
    self =
      switch role {
      case .keyword: .keyword
      case .word, .command: .function
      case .name: .name
      case .text: .string
      case .number: .number
      case .comment: .comment
      case .sign: .sign
      case .unknown: .fault
      }
  }
}
