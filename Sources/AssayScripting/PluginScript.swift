package import AssayModel
internal import LuaRuntime
internal import LuaSyntax

/// One file, run once as a plugin's code, for whoever wants to try something.
package struct PluginScript: Sendable {
  package let output: String
  package let values: [String]
  package let diagnostics: [Diagnostic]
  /// Whether nothing but comments stands in it.
  package let isEmpty: Bool
  /// What it took, and what it might have taken.
  package private(set) var spent = 0
  package let budget: Int

  /// With `countsWork` what it takes is counted exactly.
  package init(
    _ bytes: [UInt8], named path: String, file: FileID, limits: ScriptLimits, countsWork: Bool = false,
    sources: inout SourceMap
  ) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let folder = parts.dropLast().joined(separator: "/")
    let name = parts.last.map(String.init) ?? path
    let chunk = LuaChunk(name: folder.isEmpty ? name : folder + "/" + name, bytes: bytes)
    let code = PluginCode(script: chunk, file, &sources)
    let sources = sources
    let limits = LuaLimits(limits)
    let plugin = Plugin(code, limits: countsWork ? limits.counted : limits, sources: sources)
    isEmpty = code.texts.values.allSatisfy { $0.source.tokens.allSatisfy { [.comment, .end].contains($0.kind) } }
    budget = plugin.limits.budget
    let faults = code.faults()
    guard faults.isEmpty else {
      (output, values, diagnostics) = ("", [], faults)
      return
    }
    var (written, taken) = ("", 0)
    do throws(LuaFailure) {
      (values, diagnostics) = try plugin.limits.hold { limits throws(LuaFailure) in
        let recorder = Recorder(code.texts, sources)
        let words = HostWords(vocabulary: .builtIn, code: code, recorder)
        let sandbox = LuaSandbox(
          limits: limits, words: words.all, kinds: HostObjects.all(recorder), modules: [:], unknownWord: words.unknown)
        defer { (written, taken) = (sandbox.output, sandbox.spent) }
        let given = try sandbox.run(code.main)
        return (given.map { $0.shown(by: recorder) }, recorder.faults)
      }
    } catch {
      values = []
      diagnostics = [error.diagnostic(in: plugin, asking: "running the script")]
    }
    (output, spent) = (written, taken)
  }
}

extension LuaValue {
  /// As a reader would write it; tables in the order of their keys.
  fileprivate func shown(by recorder: Recorder, depth: Int = 0) -> String {
    switch self {
    case .none: return "nil"
    case .boolean(let boolean): return "\(boolean)"
    case .integer(let integer): return "\(integer)"
    case .number(let number): return "\(number)"
    case .text(let text): return text
    case .function: return "function"
    case .object(let object), .record(let object, _): return recorder.phrase(of: object)
    case .table(let table):
      if depth > 4 { return "{ … }" }
      let items = table.items.map { $0.shown(by: recorder, depth: depth + 1) }
      let fields = table.fields.map { "\($0.key) = \($0.value.shown(by: recorder, depth: depth + 1))" }
      return items.isEmpty && fields.isEmpty ? "{}" : "{ " + (items + fields).joined(separator: ", ") + " }"
    }
  }
}

extension Recorder {
  func phrase(of object: LuaObject) -> String {
    switch Kind(rawValue: object.kind) {
    case .criterion: criteria[object.id].entries?.first.map { "criterion \($0.key)" } ?? "criterion"
    case .quantity: quantities[object.id]
    case .record: record(object.id)?.name ?? "record"
    case .parameter: "parameter"
    case .pending: "\(pending[object.id].word) \"\(pending[object.id].name)\""
    case .answer: "answer"
    case .report: "report"
    case nil: "value"
    }
  }
}
