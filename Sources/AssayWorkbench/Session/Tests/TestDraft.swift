internal import AssayEngine
internal import AssayFormats
internal import AssayModel
internal import AssayTesting
internal import LuaRuntime
internal import LuaSyntax

/// A file of tests made of what was tried.
struct TestDraft {
  let name: String
  let day: CalendarDate
  let bench: Bench
  private var lines: [String] = []
  /// How many expectations there are.
  private(set) var count = 0

  init(_ name: String, _ tries: ArraySlice<SessionTry>, on day: CalendarDate, _ bench: Bench) {
    self.name = name
    self.day = day
    self.bench = bench
    let done = tries.filter { $0.answer.outcome == .done }
    for (index, attempt) in done.enumerated() {
      let isReferredTo = index + 1 < done.count && done[index + 1].refersToLast
      add(attempt, keepingLast: isReferredTo)
    }
  }

  var text: String {
    let body = lines.map { $0.isEmpty ? "" : "    " + $0 }.joined(separator: "\n")
    return """
      -- Tried in a session on \(day), and written by `.test-from \(name)`.
      describe(\(ShownTable.quoted(name)), function()
        it("goes as it was tried", function()
      \(body)
        end)
      end)

      """
  }

  private mutating func add(_ attempt: SessionTry, keepingLast: Bool) {
    switch attempt.kind {
    case .lua(let code, let values): add(code, attempt, values, keepingLast: keepingLast)
    case .why(let credential, let learner, let found): expect(found, of: credential, by: EntryText(learner).on(day))
    case .whatIf, .command: break
    }
  }

  private mutating func add(_ code: EntryCode, _ attempt: SessionTry, _ values: [LuaValue], keepingLast: Bool) {
    let source = EntryText(attempt.loaded ?? attempt.lua).on(day)
    guard code.isExpression, !values.isEmpty else { return write(source) }
    var expression = "(\(source))"
    if keepingLast {
      write("local _ = " + source)
      expression = "_"
    }
    guard values.count == 1 else { return }
    let parts = EntryText(source).methodCall
    if case .boolean(let answer) = values[0], let parts, parts.method == "earns" || parts.method == "holds" {
      let matcher = answer ? ":\(parts.method)" : parts.method == "earns" ? ":misses" : ".never:holds"
      return expect("expect(\(parts.receiver))\(matcher)\(parts.arguments)")
    }
    if case .object(let object) = values[0], case .evaluation(let found) = bench.meaning(of: object) {
      return expect("expect(\(expression).verdict):equals(\"\(found.credential.verdict.rawValue)\")")
    }
    if values[0].isPlain { expect("expect(\(keepingLast ? "_" : source)):equals(\(bench.code(values[0])))") }
  }

  private mutating func expect(_ found: TriedEvaluation, of credential: String, by learner: String) {
    let subject = "expect(\(learner))", id = ShownTable.quoted(credential)
    switch found.credential.verdict {
    case .met: expect("\(subject):earns \(id)")
    case .unmet: expect("\(subject):misses \(id)")
    case .undecided: expect("\(subject):undecided \(id)")
    }
  }

  private mutating func expect(_ line: String) {
    count += 1
    write(line)
  }

  private mutating func write(_ text: String) {
    lines += text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}

extension SessionTry {
  /// The Lua of an entry, without the command before it.
  var lua: String {
    guard EntryText.isCommand(text) else { return text }
    return String(text.drop(while: \.isWhitespace).drop { !$0.isWhitespace })
  }

  /// Whether it uses what the entry before it gave.
  var refersToLast: Bool {
    guard code != nil else { return false }
    let entry = EntryText(lua)
    return entry.source.tokens.contains { entry.word($0) == "_" }
  }
}

extension LuaValue {
  /// Whether it is the same wherever it is asked for.
  fileprivate var isPlain: Bool {
    switch self {
    case .none, .boolean, .integer, .number, .text: true
    case .function, .object, .record: false
    case .table(let table):
      table.others == 0 && table.items.allSatisfy(\.isPlain) && table.fields.allSatisfy(\.value.isPlain)
    }
  }
}
