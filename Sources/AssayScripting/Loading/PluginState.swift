internal import AssayModel
internal import LuaRuntime

/// A plugin's files, run in a state of their own: what they declared, and functions that can be called.
final class PluginState {
  let recorder: Recorder
  private let sandbox: LuaSandbox
  private let tally: ScriptTally?
  private let plugin: String

  /// Runs a plugin's files. What a word was given wrong is among ``Recorder/faults``.
  init(
    _ code: PluginCode, limits: LuaLimits, vocabulary: Vocabulary, _ tally: ScriptTally? = nil, sources: SourceMap
  ) throws(LuaFailure) {
    self.tally = tally
    let recorder = Recorder(code.texts, sources)
    self.recorder = recorder
    let words = HostWords(vocabulary: vocabulary, code: code, recorder)
    sandbox = LuaSandbox(
      limits: limits, words: words.all, kinds: HostObjects.all(recorder), modules: code.modules,
      countsLines: tally?.countsLines ?? false, unknownWord: words.unknown, unknownModule: words.unknownModule)
    plugin = code.id
    defer { tally?.add(units: sandbox.spent, for: "loading", of: plugin) }
    _ = try sandbox.run(code.main)
  }

  deinit {
    if let tally, tally.countsLines { tally.add(lines: sandbox.lineCounts, calls: sandbox.callCounts) }
  }

  /// The declaration of a word and a name.
  func declaration(_ word: String, _ name: String) -> PluginDeclaration? {
    recorder.declarations.first { $0.word == word && $0.name == name }
  }

  func call(_ function: LuaFunction, _ arguments: [LuaValue]) throws(LuaFailure) -> [LuaValue] {
    defer {
      recorder.endCall()
      tally?.add(units: sandbox.spent, for: name(of: function), of: plugin)
    }
    do throws(LuaFailure) { return try sandbox.call(function, arguments) } catch {
      var failure = error
      failure.nearest = recorder.absent
      throw failure
    }
  }

  /// Calls a function for each row of values, which are equally long and not empty.
  func call(_ function: LuaFunction, each rows: ArraySlice<[RecordValue?]>) throws(LuaFailure) -> [LuaAnswer] {
    defer { recorder.endCall() }
    var answers = try counted(function, each: rows)
    for index in answers.indices {
      guard case .failure(var failure) = answers[index] else { continue }
      failure.nearest = recorder.absent
      answers[index] = .failure(failure)
    }
    return answers
  }

  /// One call at a time, where somebody asks what each took.
  private func counted(
    _ function: LuaFunction, each rows: ArraySlice<[RecordValue?]>
  ) throws(LuaFailure) -> [LuaAnswer] {
    guard let tally, tally.countsWork else { return try ask(function, each: rows) }
    var answers: [LuaAnswer] = []
    for index in rows.indices {
      answers += try ask(function, each: rows[index...index])
      tally.add(units: sandbox.spent, for: name(of: function), of: plugin)
      if case .failure(let failure)? = answers.last, failure.isLimit { break }
    }
    return answers
  }

  private func ask(_ function: LuaFunction, each rows: ArraySlice<[RecordValue?]>) throws(LuaFailure) -> [LuaAnswer] {
    try sandbox.call(function, each: rows.first?.count ?? 1, calls: rows.count) { row in
      for values in rows { for value in values { recorder.put(value, into: row) } }
    }
  }

  /// What declares a function: `predicate witnessed`.
  private func name(of function: LuaFunction) -> String {
    let found = recorder.declarations.first { $0.functions.values.contains(function) }
    return found.map { "\($0.word) \($0.name)" } ?? "a function"
  }
}
