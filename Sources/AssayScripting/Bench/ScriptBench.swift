package import AssayModel
package import LuaRuntime
internal import LuaSyntax

/// A sandbox with the words of a project's plugins, and more of its owner's, in which one text of Lua after another is
/// run: a file of tests, the entries of a session.
///
/// Its work is counted: what was typed or tested changed its owner, who cannot do it again, and most of the time goes to
/// what the words do.
package final class ScriptBench {
  let recorder: Recorder
  private var code = PluginCode(named: "bench")
  private let sandbox: LuaSandbox
  /// The plugins whose fields designs may carry.
  let plugins: [String]
  /// How many of the recorder's declarations have been taken.
  private var taken = 0

  /// `words` and `kinds` are the owner's; the kinds are numbered from ``firstKind`` on.
  package init(
    _ plugins: Plugins, limits: ScriptLimits, words: [LuaWord], kinds: [LuaObjectKind], sources: SourceMap
  ) {
    recorder = Recorder([:], sources)
    self.plugins = plugins.ids.sorted()
    let known = HostWords(vocabulary: plugins.vocabulary, code: code, recorder, more: words)
    sandbox = LuaSandbox(
      limits: LuaLimits(limits).counted, words: known.all, kinds: HostObjects.all(recorder) + kinds, modules: [:],
      unknownWord: known.unknown)
  }

  /// The number of the first kind of object that is the owner's.
  package static let firstKind = Recorder.Kind.report.rawValue + 1

  /// Places in everything that was read so far.
  package var sources: SourceMap { recorder.sources }

  /// Reads a text without running it; what is wrong with how it is written comes back.
  package func read(
    _ bytes: [UInt8], named path: String, within surroundings: LuaSurroundings = .none
  ) -> Diagnostic? {
    let file = recorder.sources.file(at: path) ?? recorder.sources.add(.init(path: path, bytes: bytes))
    let text = PluginText(name: path, file: file, bytes: bytes, within: surroundings, &recorder.sources)
    recorder.sites.add(text)
    code.add(text)
    return text.fault
  }

  /// Runs what was read.
  package func run(
    _ bytes: [UInt8], named path: String, within surroundings: LuaSurroundings = .none
  ) throws(LuaFailure) -> [LuaValue] {
    try sandbox.run(LuaChunk(name: path, bytes: surroundings.around(bytes)))
  }

  /// Calls a function that an earlier run gave.
  package func call(_ function: LuaFunction, _ arguments: [LuaValue] = []) throws(LuaFailure) -> [LuaValue] {
    try sandbox.call(function, arguments)
  }

  /// What `print` wrote since this was asked last.
  package func takeOutput() -> String { sandbox.takeOutput() }

  /// The units of work that the last run or call took.
  package var spent: Int { sandbox.spent }
  /// The bytes that are held now.
  package var memory: Int { sandbox.memory }
  package var limits: LuaLimits { sandbox.limits }

  /// What words were given wrong since this was asked last.
  package func takeFaults() -> [Diagnostic] {
    defer { recorder.faults = [] }
    return recorder.faults
  }

  /// The documents that were declared since this was asked last, such as `credential "x" { … }`.
  package func takeDocuments() -> [Syntax] {
    defer { taken = recorder.declarations.count }
    return recorder.declarations[taken...].map(\.syntax)
  }

  /// A failure at the author's own line. `asking` says what was being done, where that is not plain.
  package func diagnostic(of failure: LuaFailure, asking: String? = nil) -> Diagnostic {
    failure.diagnostic(in: code, while: asking)
  }

  package func phrase(of object: LuaObject) -> String { recorder.phrase(of: object) }
}
