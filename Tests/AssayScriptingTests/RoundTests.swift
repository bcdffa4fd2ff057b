import AssayModel
import AssayScripting
import Foundation
import Testing

/// All attacks, by eight workers at once and as often as `ASSAY_ROUNDS` says: what one leaves behind, another would find.
@Suite struct RoundTests {
  private struct Ending: Equatable, Sendable {
    var output: String
    var values: [String]
    var diagnostics: [Diagnostic]

    init(_ attack: Attack) {
      var limits = ScriptLimits()
      (limits.budget, limits.memory) = (400_000, 8)
      var sources = SourceMap()
      let bytes = Array(attack.text.utf8), path = "plugins/northwind/plugin.lua"
      let file = sources.add(.init(path: path, bytes: bytes))
      let script = PluginScript(bytes, named: path, file: file, limits: limits, sources: &sources)
      (output, values, diagnostics) = (script.output, script.values, script.diagnostics)
    }
  }

  private static let workers = 8
  private static let rounds = ProcessInfo.processInfo.environment["ASSAY_ROUNDS"].flatMap { Int($0) } ?? 8

  @Test func `however often and beside whom an attack is run, it ends alike`() async {
    let first = Attack.all.map(Ending.init)
    await withTaskGroup(of: [String].self) { group in
      for worker in 0..<Self.workers {
        group.addTask {
          var different: [String] = []
          // Each begins elsewhere in the list.
          for round in stride(from: worker, to: Self.rounds, by: Self.workers) {
            for step in Attack.all.indices {
              let place = (step + round * 23) % Attack.all.count
              if Ending(Attack.all[place]) != first[place], !Attack.all[place].allowed.contains("deadline") {
                different.append(Attack.all[place].name)
              }
            }
          }
          return different
        }
      }
      for await different in group { #expect(different == []) }
    }
  }
}
