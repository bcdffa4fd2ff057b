internal import AssayEngine
internal import AssayFormats
internal import AssayModel
internal import AssayScripting
internal import AssayTesting
internal import LuaRuntime

extension Session {
  /// Makes a bench ready: an expression's value is kept as `_`.
  func open() {
    let keeping =
      "function \(EntryCode.keeper)(...) if select('#', ...) > 0 then _ = (select(-1, ...)) end return ... end"
    guard (try? bench.run(Array(keeping.utf8), named: "(session)")) != nil else {
      preconditionFailure("a session's own code is run by every bench")
    }
  }

  /// Runs Lua. What it gives is shown; what it prints goes before.
  func run(
    _ code: EntryCode, as text: String, named path: String?, _ attempt: inout SessionTry
  ) throws(SessionFault) -> SessionAnswer {
    if let advice = Self.advice(for: text) { throw advice }
    let before = tried
    count += 1
    let name = path ?? "(entry \(count))"
    let values: [LuaValue]
    attempt.kind = .lua(code, values: [])
    attempt.chunk = name
    do throws(BenchError) {
      values = try bench.run(code.bytes, named: name, within: code.surroundings)
    } catch {
      attempt.printed = output()
      attempt.isRepeatable = !error.isByLimit
      // What is at fault is no part of the project.
      bench.tried = before
      throw fault(of: error)
    }
    attempt.isRepeatable = true
    attempt.kind = .lua(code, values: values)
    attempt.names = code.names
    var shown = output()
    for value in values { shown.append(self.shown(value)) }
    for name in tried.declared(since: before) { shown.appendLine("\(name.printable) is part of this session", .muted) }
    return SessionAnswer(shown)
  }

  private func output() -> StyledText { StyledText(bench.scripts.takeOutput().printableLines) }

  private func fault(of error: BenchError) -> SessionFault {
    let sources = bench.scripts.sources
    let outcome: SessionAnswer.Outcome = error.isInterruption ? .interrupted : error.isUndecided ? .undecided : .failed
    if error.isInterruption { return SessionFault("interrupted", outcome: outcome) }
    var finding = error.diagnostic(on: bench)
    // A name of the session's own is as good as a word.
    if finding.rule == "unknown-name", let name = finding.message.quoted,
      let nearest = NearestWord.to(name, among: names)
    {
      finding.help = "did you mean `\(nearest)`?"
    }
    var fault = SessionFault([finding], in: sources, outcome: outcome)
    fault.evidence = error.answer.map { answer in
      EvaluationReport(
        project: tried.project.name, day: answer.day,
        learners: [Evaluation(learner: answer.learner, credentials: [answer.credential])], sources: sources)
    }
    return fault
  }

  /// What people try who do not know that commands begin with a dot.
  private static func advice(for text: String) -> SessionFault? {
    let word = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let commands = [
      "help": ".help", "?": ".help", "quit": ".quit", "exit": ".quit", "quit()": ".quit", "exit()": ".quit",
    ]
    guard let command = commands[word] else { return nil }
    return SessionFault("commands begin with a dot", help: "write `\(command)`")
  }
}

extension String {
  /// What stands in backticks first.
  fileprivate var quoted: String? {
    let parts = split(separator: "`", omittingEmptySubsequences: false)
    return parts.count >= 3 ? String(parts[1]) : nil
  }
}

extension BenchError {
  fileprivate var isInterruption: Bool {
    if case .script(let failure, _) = self { failure.kind == .interrupted } else { false }
  }

  /// Whether it would have gone on: what comes of it depends on when it was stopped.
  fileprivate var isByLimit: Bool {
    guard case .script(let failure, _) = self else { return false }
    return failure.kind != .error && failure.kind != .syntax
  }

  fileprivate var isUndecided: Bool {
    switch self {
    case .fault: false
    case .script(_, let failure?), .failure(let failure): failure.isUndecided
    case .script: isByLimit
    }
  }

  /// What an expectation that does not hold was asked about.
  fileprivate var answer: (credential: CredentialEvaluation, learner: String, day: CalendarDate)? {
    let failure: BenchFailure? =
      switch self {
      case .fault: nil
      case .script(_, let reason): reason
      case .failure(let failure): failure
      }
    return failure?.details.lazy.compactMap { detail in
      if case .evaluation(let found, let learner, let day) = detail { (found, learner, day) } else { nil }
    }.first
  }

  fileprivate func diagnostic(on bench: Bench) -> Diagnostic {
    switch self {
    case .fault(let fault): return fault
    case .failure(let failure): return failure.diagnostic
    case .script(let failure, let reason):
      var found = bench.scripts.diagnostic(of: failure)
      guard let reason else { return found }
      if let place = reason.place { found.range = place }
      found.rule = reason.rule
      found.help = reason.help ?? found.help
      return found
    }
  }
}

extension BenchFailure {
  /// An expectation that does not hold has something to show; a misuse has not.
  fileprivate var rule: RuleID { details.isEmpty ? "script-error" : "test-failed" }
  fileprivate var diagnostic: Diagnostic { Diagnostic(rule, .error, message, at: place, help: help) }
}
