internal import AssayModel
internal import LuaRuntime

/// What one plugin is asked, one question after the other, in a state that began for it.
///
/// A state keeps what the plugin's functions leave in it. So when a question must be asked again, counted, all those
/// before it are asked again too, in a new state: it stands as it stood. After a limit was reached nobody knows what is
/// left, and what is asked next begins from nothing.
final class Interview {
  private let plugin: Plugin
  private let vocabulary: Vocabulary
  /// Counted once something was tripped.
  private var limits: LuaLimits
  private var state: PluginState?
  /// What the state was asked so far.
  private var asked: [(PluginState) -> Void] = []
  /// Why there is no state to be had, or why nothing is asked any more.
  private var failure: LuaFailure?
  /// Questions that reached a limit.
  private var exhausted = 0

  /// Each question has a whole budget, so that a plugin with very many of them could go on for hours.
  private static let mostExhausted = 8

  init(_ plugin: Plugin, _ vocabulary: Vocabulary) {
    self.plugin = plugin
    self.vocabulary = vocabulary
    limits = plugin.pace.begin() ? plugin.limits.counted : plugin.limits
  }

  /// `question` may be asked more than once, and only the last answer counts.
  func ask<Answer>(
    _ question: @escaping (PluginState) throws(LuaFailure) -> Answer
  ) throws(LuaFailure) -> Answer {
    do throws(LuaFailure) {
      let answer = try limits.hold { limits throws(LuaFailure) in try question(state(limits)) }
      asked.append { state in _ = try? question(state) }
      return answer
    } catch {
      if error.isLimit { forget() } else { asked.append { state in _ = try? question(state) } }
      throw error
    }
  }

  /// Asks a function of a declaration's about one row of values after the other, which are equally long. Each is answered
  /// for itself; nil where there is no such function.
  func ask(
    _ name: String, of word: String, _ declaration: String, each rows: [[RecordValue?]]
  ) throws(LuaFailure) -> (function: LuaFunction, answers: [LuaAnswer])? {
    var found: LuaFunction?
    var answers: [LuaAnswer] = []
    while answers.count < rows.count {
      // A function that reads nothing is called with nothing, which is a value too.
      let rest = rows[0].isEmpty ? rows[answers.count...].map { _ in [nil] }[...] : rows[answers.count...]
      let more: (function: LuaFunction, answers: [LuaAnswer])?
      do throws(LuaFailure) {
        more = try ask { state throws(LuaFailure) in
          guard let function = state.declaration(word, declaration)?.functions[name] else { return nil }
          return (function, try state.call(function, each: rest))
        }
      } catch {
        // What was answered before stays.
        guard found != nil else { throw error }
        answers += Array(repeating: .failure(error), count: rows.count - answers.count)
        break
      }
      guard let more else { return nil }
      found = more.function
      answers += more.answers
      if case .failure(let failure)? = more.answers.last, failure.isLimit { forget() }
    }
    return found.map { ($0, answers) }
  }

  private func state(_ limits: LuaLimits) throws(LuaFailure) -> PluginState {
    if let failure { throw failure }
    if let state, limits == self.limits { return state }
    if limits != self.limits { plugin.pace.trip() }
    (self.limits, state) = (limits, nil)
    let new: PluginState
    do throws(LuaFailure) { new = try plugin.state(vocabulary, limits) } catch {
      if error.kind != .tripped { failure = error }
      throw error
    }
    for question in asked { question(new) }
    state = new
    return new
  }

  private func forget() {
    if failure != nil { return }
    state = nil
    asked = []
    exhausted += 1
    guard exhausted >= Self.mostExhausted else { return }
    failure = LuaFailure(
      kind: .budget, message: "is not asked any more, because \(exhausted) of its answers reached a limit",
      help: "mend those that are named before; then ask again")
  }
}
