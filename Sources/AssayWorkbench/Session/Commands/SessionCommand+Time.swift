internal import AssayFormats
internal import AssayScripting
internal import AssayTesting

extension SessionCommand {
  static let time = SessionCommand(
    "time", "EXPR", says: "Runs Lua, and says how long it took and how much of its budget.",
    example: ".time learner(\"ana\"):earns \"mig-basics\"", arguments: [.code]
  ) { session, words, attempt throws(SessionFault) in
    guard !words.all.isEmpty else { throw words.misuse }
    let start = ContinuousClock.now
    var answer = try session.run(EntryCode(words.text), as: words.text, named: nil, &attempt)
    let taken = ContinuousClock.now - start
    let (seconds, rest) = taken.components
    let milliseconds = seconds * 1000 + rest / 1_000_000_000_000_000
    answer.text.appendLine(
      "\(milliseconds) ms, \(session.bench.scripts.spent.grouped) units of work", .muted)
    return answer
  }
}

extension Int {
  /// `1,000,000`.
  var grouped: String {
    let digits = Array(String(self))
    return String(
      digits.enumerated().flatMap { index, digit in
        index > 0 && (digits.count - index) % 3 == 0 && digits[index - 1] != "-" ? [",", digit] : [digit]
      })
  }
}
