/// Where one is while leafing through the history.
///
/// What was changed on the way stays as it was left until the line is submitted.
struct Recall {
  /// An entry's place; the count of entries is the line that is being written.
  var place: Int
  private var drafts: [Int: String] = [:]

  init(in history: History) { place = history.entries.count }

  /// Goes to another place, leaving a text behind; the text there.
  mutating func go(to target: Int, in history: History, leaving text: String) -> String {
    drafts[place] = text
    place = target
    return drafts[target] ?? (target < history.entries.count ? history.entries[target] : "")
  }
}
