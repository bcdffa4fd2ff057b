import AssayFormats
import AssayModel
import Testing

/// The examples that explain the rules of loading.
@Suite struct CoreRuleTests {
  /// Examples about plugins are tried where plugins can be loaded.
  static let shown = CoreRule.builtIn.filter { rule in
    rule.example.map { !$0.path.hasSuffix(".lua") && rule.id != "missing-plugin" } ?? false
  }.map(\.id.name)

  @Test(arguments: shown)
  func `a bad example breaks its rule and no other`(_ rule: String) throws {
    let example = try #require(CoreRule.builtIn.first { $0.id.name == rule }?.example)
    #expect(Self.rules(brokenBy: example.bad, example) == [RuleID(rule)])
  }

  @Test(arguments: shown)
  func `a corrected example breaks none`(_ rule: String) throws {
    let example = try #require(CoreRule.builtIn.first { $0.id.name == rule }?.example)
    #expect(Self.rules(brokenBy: example.good, example) == [])
  }

  @Test func `every rule that can be shown is shown`() {
    let silent = CoreRule.builtIn.filter { $0.example == nil }.map(\.id)
    #expect(
      silent.filter { !$0.name.hasPrefix("badge-") } == [
        "file-too-large", "not-utf8", "obsolete-snapshot", "other-plugin", "script-deadline", "test-failed",
        "test-undecided", "too-deep", "too-many-aliases", "too-many-nodes", "undecided-change", "unnoticed-change",
        "unreadable-file",
      ])
  }

  @Test(arguments: Vocabulary.builtIn.words)
  func `the example of a criterion is well formed`(_ word: String) throws {
    let kind = try #require(Vocabulary.builtIn[word])
    let lines = kind.example.split(separator: "\n").map { "      " + $0 }.joined(separator: "\n")
    let design = "credential: welder\nvalidity:\n  renewals:\n  - requires:\n" + lines
    let found = Self.load(design, at: "design.yaml", configuration: nil)
    // What the examples refer to is in no catalogue.
    #expect(found.diagnostics.filter { $0.rule != "dangling-reference" } == [])
    let criterion = try #require(found.project.credentials["welder"]?.achievement.validity.renewals.first?.requires)
    #expect(criterion.word == kind.word)
    if case .opaque = criterion.form { Issue.record("`\(kind.word)` was not understood") }
  }

  private static func rules(brokenBy text: String, _ example: RuleExample) -> [RuleID] {
    let configuration = example.configuration.map { "assay: 1\n\($0)" }
    return load(text, at: example.path, configuration: configuration).diagnostics.map(\.rule)
  }

  private static func load(
    _ text: String, at path: String, configuration: String?
  ) -> (project: Project, diagnostics: [Diagnostic]) {
    var sources = SourceMap()
    var settings = ProjectConfiguration()
    var diagnostics: [Diagnostic] = []
    func read(_ text: String, at path: String) -> [Syntax] {
      let read = DocumentReader(path: path).read(Array(text.utf8), into: &sources)
      diagnostics += read.diagnostics
      return read.documents
    }
    func configure(_ documents: [Syntax]) {
      for document in documents {
        let (configuration, found) = ProjectConfiguration.read(document, sources: sources)
        (settings, diagnostics) = (configuration, diagnostics + found)
      }
    }
    if let configuration { configure(read(configuration, at: "assay.yaml")) }
    let documents = read(text, at: path)
    if path == "assay.yaml" {
      configure(documents)
      return (Project(), diagnostics)
    }
    let loaded = Project.read(configuration: settings, documents: documents, sources: sources)
    return (loaded.project, diagnostics + loaded.diagnostics)
  }
}
