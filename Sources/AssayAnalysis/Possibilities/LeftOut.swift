/// What a record could hold and is not gone through, so that "nobody" is not known.
enum LeftOut: Hashable {
  /// More awards of an achievement, or more that tells them apart.
  case awards(of: String)
  case days
  case meansOfWords
  /// What makes awards valid for longer or shorter than they are by themselves.
  case renewals
  /// More results, evidence or experience.
  case entries
  case questions

  var says: String {
    switch self {
    case .awards(let id): "more awards of `\(id)` may matter than are looked into"
    case .days: "more days may matter than are looked into"
    case .meansOfWords: "nobody knows which mean marks in words come to"
    case .renewals: "it is not looked into what renews awards, or lets one expire with another"
    case .entries: "more results, evidence or experience may matter than are looked into"
    case .questions: "more questions that plugins answer may matter than are looked into"
    }
  }
}
