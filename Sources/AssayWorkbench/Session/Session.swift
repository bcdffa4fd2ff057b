package import AssayModel
internal import AssayScripting
internal import AssayTesting
internal import LuaRuntime

/// What somebody tries on a project, entry by entry.
///
/// It knows nothing of keys and colours. Not Sendable: it stays with the thread that made it.
package final class Session {
  /// Nil where there is none: then the words are there, and nothing to try them on.
  package internal(set) var project: OpenProject?
  /// The day asked about.
  package internal(set) var day: CalendarDate
  /// The columns in which answers are set.
  package var width = 80
  /// What was entered in earlier sessions and in this one, oldest first, for hints.
  package var remembered: [String] = []

  var bench: Bench
  var words: SessionWords
  /// What was tried and what came of it.
  package internal(set) var tries: [SessionTry] = []
  /// How many tries were written into tests already.
  var testedTries = 0
  /// How many entries were run, for their names.
  var count = 0

  package init(_ project: OpenProject?, on day: CalendarDate) {
    self.project = project
    self.day = day
    let tried = TriedProject(project)
    bench = Bench(tried, on: day)
    words = SessionWords(tried.plugins.vocabulary)
    open()
  }

  /// The project with what was declared so far.
  var tried: TriedProject { bench.tried }

  /// What the session bound.
  var names: Set<String> { Set(tries.flatMap(\.names)) }

  /// Stops the script that runs, from a signal handler.
  package static func interrupt() { LuaInterruption.request() }

  /// Does what an entry asks for. Nothing that is entered ends the session but `.quit`.
  package func enter(_ text: String) -> SessionAnswer {
    guard text.contains(where: { !$0.isWhitespace }) else { return SessionAnswer() }
    remembered.append(text)
    LuaInterruption.clear()
    defer { LuaInterruption.clear() }
    var attempt = SessionTry(text)
    var answer: SessionAnswer
    do throws(SessionFault) {
      answer =
        EntryText.isCommand(text) ? try obey(text, &attempt) : try run(EntryCode(text), as: text, named: nil, &attempt)
    } catch {
      answer = SessionAnswer(attempt.printed, error.outcome)
      answer.complaint = error.text(width: width)
    }
    attempt.answer = answer
    if attempt.isKept { tries.append(attempt) }
    return answer
  }
}

extension TriedProject {
  /// What a session tries things on; nothing but the words where there is no project.
  init(_ project: OpenProject?) {
    guard let project else {
      var sources = SourceMap()
      self.init(Project(), documents: [], plugins: Plugins([], sources: &sources), sources: sources)
      return
    }
    self = project.tried
  }
}
