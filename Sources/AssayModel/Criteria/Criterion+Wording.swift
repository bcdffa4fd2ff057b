extension Criterion {
  /// What a criterion may carry beside its one word.
  fileprivate struct Marks: Sendable {
    var name: String?
    var title: LocalizedText?
    var says: LocalizedText?
    var limits: [Limit] = []
    var sharedWith: [SharingLimit] = []
    var span: Period?
  }

  private static let marks = RecordType<Marks>(
    "criterion", "What a criterion may carry beside its one word.",
    fields: [
      Field(
        "name", \.name, .id(.name, scoped: true), "A stable name, unique in the credential, for reports and `because`."),
      Field("title", \.title, .localizedText, "What people see."),
      Field("says", \.says, .localizedText, "A sentence for people."),
      Field("limits", \.limits, .list(of: Limit.wording), "What may or must be among what is counted inside."),
      Field(
        "shared_with", \.sharedWith, .list(of: SharingLimit.wording),
        "How much of what is counted inside may be counted in other credentials too."),
      Field("span", \.span, .period, "All that is counted inside lies within a period of this length."),
    ]
  ) { _ in Marks() }

  /// What a criterion may carry beside its one word, as data.
  package static var markDescriptions: [FieldDescription] { marks.fieldDescriptions }
}

extension Wording where Value == Criterion {
  /// A map with one word of the vocabulary and the marks that any criterion may carry.
  ///
  /// A word that is not known, or in whose value or marks something cannot be read, is reported and becomes an opaque
  /// criterion: what depends on it is undecided, and nothing else.
  package static let criterion = Wording(.criterion, declares: [.name]) { syntax, reading in
    let (criterion, isMisread) = reading.readCriterion { written(syntax, &$0) }
    guard isMisread, let criterion else { return criterion }
    var unreadable = Criterion.unreadable(word: criterion.word, at: criterion.place.node)
    (unreadable.name, unreadable.title, unreadable.says) = (criterion.name, criterion.title, criterion.says)
    reading.incomplete.insert(.name)
    return unreadable
  }

  private static func written(_ syntax: Syntax, _ reading: inout Reading) -> Criterion? {
    guard let entries = syntax.entries else {
      reading.reportWrongType(syntax, wants: .criterion)
      return nil
    }
    let markNames = Set(Criterion.markDescriptions.map(\.name))
    guard let entry = wordEntry(among: entries.filter { !markNames.contains($0.key) }, of: syntax, &reading) else {
      return .unreadable(word: "criterion", at: syntax.node)
    }
    let others = Set(entries.map(\.key)).subtracting(markNames)
    let marks = Criterion.readMarks(syntax, &reading, skipping: others)
    let field = reading.field
    reading.field = entry.key
    defer { reading.field = field }
    var criterion = lower(entry, &reading)
    criterion.name = marks?.name
    criterion.title = marks?.title
    if let says = marks?.says { criterion.says = says }
    criterion.limits = marks?.limits ?? []
    criterion.sharedWith = marks?.sharedWith ?? []
    criterion.span = marks?.span
    return criterion
  }

  /// The entry with the criterion's word; others that belong to nothing are reported.
  private static func wordEntry(
    among candidates: [Syntax.Entry], of syntax: Syntax, _ reading: inout Reading
  ) -> Syntax.Entry? {
    let isKnown = { (entry: Syntax.Entry) in reading.vocabulary[entry.key] != nil || entry.key.contains("/") }
    guard let chosen = candidates.first(where: isKnown) ?? candidates.first else {
      reading.report(
        "no-criterion", "this criterion asks for nothing", at: syntax.node,
        help: "give it a word, such as `holds: safety-induction`")
      return nil
    }
    let chosenIndex = candidates.firstIndex { $0.key == chosen.key }
    for (index, other) in candidates.enumerated() where index != chosenIndex {
      if reading.vocabulary[other.key] != nil || other.key.contains("/") {
        reading.report(
          "two-criteria", "a criterion has one word; this one has `\(chosen.key)` and `\(other.key)`",
          at: other.value.node, .key, help: "put both under `all_of:` or `any_of:`, each as an item of the list")
      } else {
        reading.reportUnknownField(other, of: "criterion", among: Criterion.markDescriptions.map(\.name))
      }
    }
    return chosen
  }

  private static func lower(_ entry: Syntax.Entry, _ reading: inout Reading) -> Criterion {
    let node = entry.value.node
    guard let kind = reading.vocabulary[entry.key] else {
      reading.incomplete.insert(.name)
      reportUnknown(entry.key, at: node, &reading)
      return .unreadable(word: entry.key, at: node)
    }
    let lowered: CriterionKind.Lowered? =
      switch kind.lowering {
      case .builtIn(let lower): lower(entry.value, &reading)
      case .scripted(let plugin, let name): reading.vocabulary.scripted?(plugin, name, entry.value, &reading)
      }
    guard let lowered else {
      reading.incomplete.insert(.name)
      return .unreadable(word: entry.key, at: node)
    }
    return Criterion(
      lowered.form, word: entry.key, refersTo: lowered.refersTo, says: lowered.says.map { LocalizedText($0) },
      place: Place(node))
  }
}

extension Criterion {
  fileprivate static func readMarks(_ syntax: Syntax, _ reading: inout Reading, skipping: Set<String>) -> Marks? {
    marks.read(syntax, &reading, skipping: skipping)
  }

  /// What stands in for a criterion that could not be read; names inside it are lost.
  package static func unreadable(word: String, at node: NodeID) -> Criterion {
    let reason = "`\(word)` could not be read"
    return Criterion(.opaque(OpaqueRule(plugin: nil, name: word, reason: reason)), word: word, place: Place(node))
  }
}

extension Wording where Value == Criterion {
  /// A word that nobody declares; one of a plugin says what is the matter with the plugin.
  private static func reportUnknown(_ word: String, at node: NodeID, _ reading: inout Reading) {
    guard word.contains("/"), let plugin = word.split(separator: "/").first.map(String.init) else {
      reading.reportUnknown(
        "unknown-criterion", "`\(word.shortened)` is not a kind of criterion", word: word,
        among: reading.vocabulary.words,
        at: node, .key)
      return
    }
    // A plugin that could not be loaded has been reported, also one whose name was misspelt there.
    let lost = reading.vocabulary.lostPlugins
    if lost.contains(plugin) || NearestWord.to(plugin, among: lost.sorted()) != nil { return }
    let kinds = reading.vocabulary.words.filter { $0.hasPrefix("\(plugin)/") }
    if !kinds.isEmpty {
      reading.reportUnknown(
        "unknown-criterion", "the plugin `\(plugin)` has no criterion `\(word.shortened)`", word: word, among: kinds,
        at: node, .key)
    } else if reading.plugins.contains(plugin) {
      reading.report(
        "unknown-criterion", "`\(word.shortened)` cannot be asked: the plugin `\(plugin)` is not loaded", at: node,
        .key,
        help: "until it is, what depends on it is undecided")
    } else if !reading.incomplete.contains(.plugin) {
      let known = reading.vocabulary.words.filter { $0.contains("/") }
      let message = "`\(word.shortened)` belongs to a plugin that `assay.yaml` does not name"
      if NearestWord.to(word, among: known) != nil {
        reading.reportUnknown("unknown-criterion", message, word: word, among: known, at: node, .key)
      } else {
        reading.report("unknown-criterion", message, at: node, .key, help: "add `\(plugin)` under `plugins`")
      }
    }
  }
}
