import AssayModel
import AssayScripting
import AssayTestSupport
import Testing

/// Scripts that would harm whoever runs them.
@Suite struct AttackTests {
  /// Less than in earnest, so that many can be tried: what has no end has none here either.
  private static let limits = {
    var limits = ScriptLimits()
    limits.budget = 12_000_000
    limits.memory = 8
    return limits
  }()

  @Test func `there are attacks of every kind`() {
    let kinds = Set(Attack.all.map { $0.name.split(separator: "/")[0] })
    #expect(kinds.isSuperset(of: ["budget", "denied", "error", "harmless", "host", "memory"]))
    #expect(Attack.all.count >= 150)
  }

  @Test(arguments: Attack.all) func `an attack ends as it may, each time alike`(attack: Attack) {
    let first = run(attack), second = run(attack)
    let outcomes = Attack.outcomes(of: first.diagnostics, values: first.values)
    #expect(!outcomes.isDisjoint(with: attack.allowed), "it ended as \(outcomes): \(first.diagnostics)")
    #expect(first.output == second.output && first.values == second.values)
    // Where time ran out, it may have run out elsewhere.
    if !outcomes.contains("deadline") { #expect(first.diagnostics == second.diagnostics) }
  }

  @Test(arguments: Attack.all) func `a plugin that attacks harms nobody but itself`(attack: Attack) {
    let (alone, _) = load([("northwind", Self.floorReady)])
    for order in [["attacker", "northwind"], ["northwind", "attacker"]] {
      let texts = ["attacker": "plugin \"attacker\" {}\n" + attack.text, "northwind": Self.floorReady]
      let (plugins, said) = load(order.map { ($0, texts[$0] ?? "") })
      #expect(plugins.ownKinds.filter { $0.word.hasPrefix("northwind/") }.map(\.word) == ["northwind/floor_ready"])
      #expect(plugins.questions.map(\.word) == alone.questions.map(\.word))
      #expect(said.allSatisfy { $0.hasPrefix("plugins/attacker/") })
    }
  }

  private static let floorReady = "plugin \"northwind\" { version = \"1.4.0\" }\n" + FloorReady.plugin

  private func run(_ attack: Attack) -> PluginScript {
    var sources = SourceMap()
    let bytes = Array(attack.text.utf8), path = "plugins/northwind/plugin.lua"
    let file = sources.add(.init(path: path, bytes: bytes))
    var limits = Self.limits
    // What must not end by the deadline is not meant to be fast.
    if !attack.allowed.contains("deadline") { limits.deadline = Period(seconds: 30) }
    return PluginScript(bytes, named: path, file: file, limits: limits, sources: &sources)
  }

  /// Loads plugins side by side, and says in which files something is wrong.
  private func load(_ texts: [(id: String, text: String)]) -> (plugins: Plugins, said: [String]) {
    var sources = SourceMap()
    let folders = texts.map { id, text in
      let bytes = Array(text.utf8)
      let file = sources.add(.init(path: "plugins/\(id)/plugin.lua", bytes: bytes))
      let folder = PluginFolder(
        id: id, path: "plugins/\(id)", files: [.init(path: "plugin.lua", file: file, bytes: bytes)])
      return (folder: folder, pin: PluginPin(id: id))
    }
    let plugins = Plugins(folders, limits: Self.limits, sources: &sources)
    let said = plugins.diagnostics.map { diagnostic in
      diagnostic.range.map { sources.files[Int($0.file.index)].path } ?? ""
    }
    return (plugins, said)
  }
}
