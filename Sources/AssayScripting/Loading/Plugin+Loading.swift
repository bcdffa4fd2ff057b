internal import AssayModel
internal import LuaRuntime

extension Plugin {
  /// Reads and runs a plugin. Nil where nothing in it can be relied on.
  static func load(
    _ folder: PluginFolder, pinned pin: PluginPin, limits: LuaLimits, schemes: Set<String>, _ tally: ScriptTally?,
    sources: inout SourceMap
  ) -> (plugin: Plugin?, diagnostics: [Diagnostic]) {
    guard let code = PluginCode(folder, &sources) else {
      let message = "the plugin `\(pin.id)` has no `\(PluginCode.mainFile)` in `\(folder.path)`"
      return (
        nil,
        [
          Diagnostic(
            "missing-plugin", .error, message,
            at: sources.value(of: (pin.path == nil ? pin.idPlace : pin.pathPlace).node))
        ]
      )
    }
    let faults = code.faults()
    if !faults.isEmpty { return (nil, faults) }
    var plugin = Plugin(code, limits: limits, tally, sources: sources)
    let state: PluginState
    do throws(LuaFailure) {
      state = try limits.hold { limits throws(LuaFailure) in try plugin.state(.builtIn, limits) }
    } catch {
      return (nil, [error.diagnostic(in: plugin, asking: "loading the plugin")])
    }
    plugin.code.translate()
    var reading = Reading(sources: sources)
    reading.schemes = schemes
    reading.diagnostics = state.recorder.faults
    plugin.report(unfinished: state.recorder.pending, state.recorder.sites, &reading)
    plugin.read(state.recorder.declarations, &reading)
    plugin.compare(with: pin, digest: folder.digest, &reading)
    return (plugin, reading.diagnostics)
  }

  private func report(unfinished pending: [Recorder.Pending], _ sites: CallSites, _ reading: inout Reading) {
    for word in pending where !word.isDeclared {
      let range = word.site.flatMap { site in sites.texts[site.text].map { ($0, site.index) } }
        .flatMap { text, index in reading.sources.key(of: text.node(ofCall: index)) }
      reading.diagnostics.append(
        Diagnostic(
          "unfinished-declaration", .error, "`\(word.word) \"\(word.name)\"` says nothing", at: range,
          help: "put what it says after the name, in braces: `\(word.word) \"\(word.name)\" { … }`"))
    }
  }

  private mutating func read(_ declarations: [PluginDeclaration], _ reading: inout Reading) {
    var names: [String: NodeID] = [:]
    for declaration in declarations {
      if declaration.word != PluginExample.type.name, !isNew(declaration, &names, &reading) { continue }
      let said = reading.diagnostics.count
      read(declaration, &reading)
      // What is misspelt is not missing too.
      if reading.diagnostics.count == said { check(declaration, &reading) }
    }
    if !declarations.contains(where: { $0.word == PluginHeader.type.name }) { reportMissingHeader(&reading) }
  }

  /// What lacks something is kept all the same: what refers to it is not at fault. Without a name nothing can.
  private mutating func read(_ declaration: PluginDeclaration, _ reading: inout Reading) {
    let syntax = declaration.syntax
    reading.field = ""
    switch declaration.word {
    case PluginHeader.type.name:
      header = PluginHeader.type.read(syntax, &reading, keepingIncomplete: true) ?? header
    case PluginCriterion.type.name:
      PluginCriterion.type.read(syntax, &reading, keepingIncomplete: true).map {
        if !$0.name.isEmpty { criteria.append($0) }
      }
    case PluginPredicate.type.name:
      PluginPredicate.type.read(syntax, &reading, keepingIncomplete: true).map {
        if !$0.name.isEmpty { predicates.append($0) }
      }
    case PluginRule.type.name:
      PluginRule.type.read(syntax, &reading, keepingIncomplete: true).map { if !$0.name.isEmpty { rules.append($0) } }
    case PluginCheck.type.name:
      PluginCheck.type.read(syntax, &reading, keepingIncomplete: true).map {
        if !$0.name.isEmpty { checks.append($0) }
      }
    case PluginExample.type.name:
      // Learners and criteria that it names may be declared in files that are read later.
      let references = reading.references.count
      PluginExample.type.read(syntax, &reading).map { examples.append($0) }
      reading.references.removeLast(reading.references.count - references)
    case PluginProfile.type.name: PluginProfile.type.read(syntax, &reading).map { profiles.append($0) }
    default: documents.append(syntax)
    }
  }

  /// What the fields of a declaration say together.
  private func check(_ declaration: PluginDeclaration, _ reading: inout Reading) {
    switch declaration.word {
    case PluginCriterion.type.name: reportUnfilled(declaration, PluginCriterion.signatures, &reading)
    case PluginPredicate.type.name:
      predicates.last.map { reportUnfilled(declaration, $0.signatures, &reading) }
    case PluginRule.type.name: reportUnfilled(declaration, PluginRule.signatures, &reading)
    case PluginCheck.type.name:
      checks.last?.check(&reading)
      reportUnfilled(declaration, PluginCheck.signatures, &reading)
    default: break
    }
  }

  /// Two declarations of one word and name: the first holds. Documents are compared with all others later.
  private func isNew(
    _ declaration: PluginDeclaration, _ names: inout [String: NodeID], _ reading: inout Reading
  ) -> Bool {
    guard PluginWord.declarations.contains(where: { $0.name == declaration.word }) else { return true }
    let node = declaration.syntax.entries?.first?.value.node ?? .none
    // Designs write criteria and rules alike.
    let isKind = [PluginCriterion.type.name, PluginRule.type.name].contains(declaration.word)
    let key = (isKind ? "kind " : declaration.word + " ") + declaration.name
    if let first = names[key] {
      reading.report(
        "duplicate-id", "this plugin has a `\(declaration.word)` called `\(declaration.name)` already", at: node,
        notes: [.init("first here", at: reading.sources.value(of: first))], help: "give one of them another name")
      return false
    }
    names[key] = node
    return true
  }

  private func reportMissingHeader(_ reading: inout Reading) {
    let start = SourcePosition(line: 1, column: 1)
    let file = code.texts[code.main.name]?.file
    reading.diagnostics.append(
      Diagnostic(
        "missing-field", .error, "this file does not say which plugin it is",
        at: file.map { SourceRange(file: $0, start: start, end: start) },
        help: "begin with `plugin \"\(id)\" { title = …, version = … }`"))
  }

  /// Whether it is the plugin that the project asks for.
  private func compare(with pin: PluginPin, digest: String, _ reading: inout Reading) {
    func differs(_ message: String, at place: Place, help: String) {
      reading.report("other-plugin", message, at: place.node, help: help)
    }
    // One fault, one diagnostic: that the header is missing has been said.
    guard !header.id.isEmpty else { return }
    if header.id != id {
      return differs(
        "the plugin in `\(code.main.name)` calls itself `\(header.id)`, not `\(id)`", at: pin.idPlace,
        help: "write `\(header.id)` in `assay.yaml`, or correct the plugin")
    }
    if let language = header.language, language != "\(ProjectConfiguration.formatVersion)" {
      reading.report(
        "unknown-version", "`\(language.shortened)` is not a version of the language that is known here",
        at: header.languagePlace.node, help: "write `assay = \"\(ProjectConfiguration.formatVersion)\"`")
    }
    if let wanted = pin.version, wanted != header.version {
      differs(
        "`assay.yaml` pins `\(id)` \(wanted), and this is \(header.version.map { "\($0)" } ?? "without a version")",
        at: pin.versionPlace, help: "look at what changed, then write `version: \(header.version ?? "…")`")
    }
    if let wanted = pin.digest, wanted != digest {
      differs(
        "the files of `\(id)` are not those that `assay.yaml` pins", at: pin.digestPlace,
        help: "look at what changed, then write `digest: \(digest)`")
    }
  }
}
