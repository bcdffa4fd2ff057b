internal import AssayModel

/// `assay: allow[rule] until=2027-03-31 reason: second bay opens in March`
struct AllowComment: Sendable {
  struct Name: Sendable {
    var text: String
    var range: SourceRange
  }

  struct Fault: Error {
    var message: String
    var range: SourceRange
    var help: String
  }

  let comment: SourceComment
  /// `allow[…]`
  let range: SourceRange
  /// What stands in the brackets.
  let list: SourceRange
  let names: [Name]
  let until: (date: CalendarDate, range: SourceRange)?
  let reason: String?

  /// Nil for a comment that asks nothing of Assay, such as `# assay: 1`, a line that was taken out.
  init?(_ comment: SourceComment) throws(Fault) {
    var words = CommentWords(comment)
    guard words.skip("assay:") else { return nil }
    words.skipSpaces()
    let word = words.word()
    guard words.next == "[" || Self.isMeant(word.text) else { return nil }
    guard word.text == "allow" else {
      throw Fault(
        message: word.text.isEmpty ? "nothing stands before `[`" : "`\(word.text)` is not a word that is known here",
        range: word.range, help: "write `\(Self.form)`")
    }
    guard words.skip("[") else {
      throw Fault(message: "`allow` does not say which rule", range: word.range, help: "write `\(Self.form)`")
    }
    let opening = words.place
    guard let list = words.upTo("]") else {
      throw Fault(message: "`allow[` is not closed", range: word.range, help: "write `]` behind the names of the rules")
    }
    range = comment.range(words.offset(of: word)..<words.place)
    self.list = comment.range(opening..<(words.place - 1))
    names = list
    if let empty = names.first(where: { $0.text.isEmpty }) {
      throw Fault(message: "a rule has no name", range: empty.range, help: "write `\(Self.form)`")
    }
    self.comment = comment

    words.skipSpaces()
    var until: (CalendarDate, SourceRange)?
    if words.skip("until=") {
      let day = words.upToSpace()
      guard let date = CalendarDate(day.text) else {
        throw Fault(
          message: "`\(day.text.shortened)` is not a day of the calendar", range: day.range,
          help: "write it as in `until=2027-03-31`")
      }
      until = (date, day.range)
      words.skipSpaces()
    }
    self.until = until
    if words.skip("reason:") {
      let rest = words.rest()
      if rest.text.hasPrefix("until=") || rest.text.contains(" until=") {
        throw Fault(
          message: "`until=` stands in the reason, where it is not understood", range: rest.range,
          help: "write it before `reason:`")
      }
      reason = rest.text.isEmpty ? nil : rest.text
    } else {
      let rest = words.rest()
      guard rest.text.isEmpty else {
        throw Fault(
          message: "`\(rest.text.shortened)` is not understood", range: rest.range,
          help: rest.text.hasPrefix("until") ? "write it as in `until=2027-03-31`" : "write `reason:` before the reason"
        )
      }
      reason = nil
    }
  }

  static let form = "assay: allow[rule] reason: why"

  /// Words of other programs, and misspelt ones.
  private static func isMeant(_ word: String) -> Bool {
    ["allow", "disable", "ignore", "suppress", "skip", "off", "noqa", "expect"].contains(word)
      || NearestWord.to(word, among: ["allow"]) != nil
  }
}
