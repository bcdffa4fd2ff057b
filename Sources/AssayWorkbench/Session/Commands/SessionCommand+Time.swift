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
