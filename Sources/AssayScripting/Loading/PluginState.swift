internal import AssayModel
internal import LuaRuntime

/// A plugin's files, run in a state of their own: what they declared, and functions that can be called.
final class PluginState {
  let recorder: Recorder
  private let sandbox: LuaSandbox
  private let tally: LineTally?

  /// Runs a plugin's files. What a word was given wrong is among ``Recorder/faults``.
  init(
    _ code: PluginCode, limits: LuaLimits, vocabulary: Vocabulary, _ tally: LineTally? = nil, sources: SourceMap
  ) throws(LuaFailure) {
    self.tally = tally
    let recorder = Recorder(code.texts, sources)
    self.recorder = recorder
    let words = HostWords(vocabulary: vocabulary, code: code, recorder)
    sandbox = LuaSandbox(
      limits: limits, words: words.all, kinds: HostObjects.all(recorder), modules: code.modules,
      countsLines: tally != nil, unknownWord: words.unknown, unknownModule: words.unknownModule)
    _ = try sandbox.run(code.main)
  }

  deinit { tally?.add(lines: sandbox.lineCounts, calls: sandbox.callCounts) }

  /// The declaration of a word and a name.
  func declaration(_ word: String, _ name: String) -> PluginDeclaration? {
    recorder.declarations.first { $0.word == word && $0.name == name }
  }

  func call(_ function: LuaFunction, _ arguments: [LuaValue]) throws(LuaFailure) -> [LuaValue] {
    defer { recorder.endCall() }
    do throws(LuaFailure) { return try sandbox.call(function, arguments) } catch {
      var failure = error
      failure.nearest = recorder.absent
      throw failure
    }
  }

  /// Calls a function for each `width` arguments.
  func call(
    _ function: LuaFunction, each width: Int, _ arguments: [LuaValue]
  ) throws(LuaFailure) -> [LuaAnswer] {
    defer { recorder.endCall() }
    var answers = try sandbox.call(function, each: width, arguments)
    for index in answers.indices {
      guard case .failure(var failure) = answers[index] else { continue }
      failure.nearest = recorder.absent
      answers[index] = .failure(failure)
    }
    return answers
  }
}
