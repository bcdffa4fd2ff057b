package import AssayModel

extension Plugins {
  /// Criteria of plugins may use each other, but not for ever.
  private static let depth = 16

  /// Makes the closed form of a plugin's criterion; nil where there is none, which makes it undecided.
  ///
  /// Of a plugin that is at fault something has been said, and nothing follows from it.
  func lower(_ id: String, _ name: String, _ syntax: Syntax, _ reading: inout Reading) -> CriterionKind.Lowered? {
    guard let plugin = plugins[id] else { return nil }
    if !vocabulary.lostPlugins.contains(id) { return lower(plugin, name, syntax, &reading) }
    var lowered: CriterionKind.Lowered?
    reading.recover { lowered = lower(plugin, name, syntax, &$0) }
    return lowered
  }

  private func lower(
    _ plugin: Plugin, _ name: String, _ syntax: Syntax, _ reading: inout Reading
  ) -> CriterionKind.Lowered? {
    let id = plugin.id
    let word = "\(id)/\(name)"
    guard let arguments = plugin.parameters(of: name).read(syntax, for: word, &reading) else { return nil }
    if let rule = plugin.rules.first(where: { $0.name == name }) {
      let reason = "`\(word)` has not been asked"
      return CriterionKind.Lowered(
        .opaque(OpaqueRule(plugin: id, name: rule.name, reason: reason, arguments: arguments)), says: rule.says)
    }
    guard let criterion = plugin.criteria.first(where: { $0.name == name }) else { return nil }
    guard reading.scriptDepth < Self.depth else {
      reading.report(
        "answer-of-wrong-kind", "`\(word)` asks for itself", at: criterion.place.node, .key,
        help: "a criterion must come down to words that are not its own")
      return nil
    }
    let expansion = expansion(.init(plugin: id, name: name, arguments: arguments), of: plugin)
    reading.diagnostics += expansion.faults
    guard let tree = expansion.tree, !expansion.faults.contains(where: { $0.severity == .error }) else { return nil }
    reading.scriptDepth += 1
    defer { reading.scriptDepth -= 1 }
    guard let lowered = Wording<Criterion>.criterion.read(tree, &reading) else { return nil }
    return CriterionKind.Lowered(criterion.counts ? .atLeast(1, of: [lowered]) : .pool(lowered), says: criterion.says)
  }

  /// Reads what plugins declare when everything that designs declare is known: their criteria with the defaults, so
  /// that a fault shows though no design uses them, and their worked examples.
  package func read(_ reading: inout Reading, into project: inout Project) {
    for plugin in ordered {
      // A project without organisations does not describe them.
      if let organisation = plugin.header.organisation, !project.organisations.isEmpty {
        reading.refer(to: .organisation, organisation, at: plugin.header.organisationPlace.node)
      }
      for criterion in plugin.criteria where criterion.parameters.allSatisfy({ $0.fallback != nil }) {
        let (references, declarations, marks) = (reading.references, reading.declarations, reading.marks)
        let nothing = Syntax(node: criterion.place.node, content: .map([]))
        _ = lower(plugin.id, criterion.name, nothing, &reading)
        // Ids are looked up in the credential that uses the criterion.
        (reading.references, reading.declarations, reading.marks) = (references, declarations, marks)
      }
      for (index, example) in plugin.examples.enumerated() {
        read(example, index, of: plugin, &reading, into: &project)
      }
    }
  }

  private func read(
    _ example: PluginExample, _ index: Int, of plugin: Plugin, _ reading: inout Reading, into project: inout Project
  ) {
    let name = "\(plugin.id)-example-\(index + 1)"
    var worked = WorkedExample(learner: name, earns: example.earns, place: example.earnsPlace)
    worked.title = LocalizedText(example.title)
    worked.onDate = example.day
    worked.because = example.because
    worked.becausePlaces = example.becausePlaces
    var standalone = StandaloneExample(example: worked, plugin: plugin.ruler)
    switch example.learner {
    case .named(let id):
      standalone.example.learner = id
      reading.refer(to: .learner, id, at: example.place.node)
    case .described(let syntax): standalone.learner = learner(syntax, named: name, &reading)
    case nil: return
    }
    let own = (plugin.criteria.map(\.name) + plugin.rules.map(\.name)).sorted()
    if own.contains(example.of) {
      let word = "\(plugin.id)/\(example.of)"
      let value = Syntax(node: example.ofPlace.node, content: example.with?.content ?? .map([]))
      let written = Syntax(node: example.ofPlace.node, content: .map([.init(key: word, value: value)]))
      reading.scope = Scope.learner(name)
      defer { reading.scope = nil }
      var credential = Credential(id: word, place: example.place)
      credential.achievement.requires = Wording<Criterion>.criterion.read(written, &reading)
      standalone.credential = credential
    } else {
      // That it is no text has been said.
      if example.of.isEmpty { return }
      standalone.of = example.of
      if reading.declarations.contains(where: { $0.namespace == .credential && $0.id == example.of }) {
      } else {
        let credentials = reading.declarations.filter { $0.namespace == .credential }.map(\.id)
        reading.reportUnknown(
          "dangling-reference", "`\(example.of.shortened)` is no criterion of `\(plugin.id)` and no credential",
          word: example.of, among: (own + credentials).sorted(), at: example.ofPlace.node, .value)
        return
      }
    }
    project.standaloneExamples.append(standalone)
  }

  /// A record that is written inside an example; it has no id of its own.
  private func learner(_ syntax: Syntax, named name: String, _ reading: inout Reading) -> LearnerRecord? {
    let id = Syntax(node: syntax.node, content: .scalar(.init(text: name, isQuoted: true)))
    let entries = [Syntax.Entry(key: LearnerRecord.type.name, value: id)] + (syntax.entries ?? [])
    reading.scope = Scope.learner(name)
    reading.danglingSeverity = .warning
    defer {
      reading.scope = nil
      reading.danglingSeverity = .error
    }
    let record = LearnerRecord.type.read(Syntax(node: syntax.node, content: .map(entries)), &reading)
    reading.declarations.removeAll { $0.namespace == .learner && $0.node == syntax.node }
    return record
  }
}
