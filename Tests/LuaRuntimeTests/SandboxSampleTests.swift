import AssayTestSupport
import Foundation
import LuaRuntime
import Testing

/// The attack scripts of the study, which lie beside the package and not in it.
@Suite struct SandboxSampleTests {
  /// The samples were written for 20 million units. None of them ends by the deadline, which hangs on the machine.
  private static let limits = LuaLimits(budget: 20_000_000, deadline: 30)

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../shared/samples/sandbox").standardizedFileURL
  static let paths: [String] =
    (FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? [])
    .filter { $0.hasSuffix(".lua") }.sorted()

  @Test(.enabled(if: !paths.isEmpty, "the samples are not here")) func `all of them are here`() {
    #expect(Self.paths.count >= 36)
  }

  @Test(.enabled(if: !paths.isEmpty, "the samples are not here"), arguments: paths)
  func `an attack ends as it may`(path: String) throws {
    let text = try String(contentsOf: Self.folder.appendingPathComponent(path), encoding: .utf8)
    let header = try #require(text.split(separator: "\n").first { $0.hasPrefix("-- expect:") })
    let allowed = header.dropFirst("-- expect:".count).split(separator: ",").map { $0.filter { $0 != " " } }
    let first = LuaSandbox.testing(limits: Self.limits), second = LuaSandbox.testing(limits: Self.limits)
    // 2 s in earnest; machines that do much else at the same time are given more.
    let started = ContinuousClock.now
    let outcome = Self.outcome(of: text, in: first)
    #expect(ContinuousClock.now - started < Patience.seconds(10))
    #expect(!Set(allowed).isDisjoint(with: outcome), "it ended as \(outcome)")
    #expect(Self.outcome(of: text, in: second) == outcome)
    #expect(first.output == second.output)
    #expect(first.spent == second.spent)
  }

  @Test(.enabled(if: !paths.isEmpty, "the samples are not here"), arguments: paths)
  func `an attack ends the same way whether it is counted, watched or tripped`(path: String) throws {
    let text = try String(contentsOf: Self.folder.appendingPathComponent(path), encoding: .utf8)
    let counted = Ended(text, Self.limits, .counted)
    #expect(Ended(text, Self.limits, .watched) == counted)
    #expect(Ended(text, Self.limits, .hurried) == counted)
  }

  private static func outcome(of text: String, in sandbox: LuaSandbox) -> Set<String> {
    do {
      let values = try sandbox.run(text)
      if case .text(let said)? = values.first, said.hasPrefix("ESCAPED") { return [said] }
      return ["harmless", "denied"]
    } catch {
      for word in ["0x", "[C]", "?", "C stack"] {
        if error.message.contains(word) { return ["leaks: \(error.message)"] }
      }
      switch error.kind {
      case .budget: return ["budget-exceeded"]
      case .memory: return ["memory-exceeded"]
      case .deadline: return ["deadline"]
      case .interrupted: return ["interrupted"]
      case .tripped: return ["tripped"]
      case .syntax, .error: return ["clean-error"]
      }
    }
  }
}
