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
      Field("limits", \.limits, .list(of: Limit.type.wording), "What may or must be among what is counted inside."),
      Field(
        "shared_with", \.sharedWith, .list(of: SharingLimit.type.wording),
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
  /// A word that is not known, or whose value cannot be read, is reported and becomes an opaque criterion: what depends
  /// on it is undecided, and nothing else.
  package static let criterion = Wording(.criterion, declares: [.name]) { syntax, reading in
    guard case .map(let entries) = syntax.content else {
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
    criterion.says = marks?.says
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
        reading.reportUnknown(
          "unknown-field", "a criterion has no field `\(other.key.shortened)`", word: other.key,
          among: Criterion.markDescriptions.map(\.name), at: other.value.node, .key, label: "unknown field")
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
    return Criterion(lowered.form, word: entry.key, refersTo: lowered.refersTo, place: Place(node))
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
      reading.report(
        "unknown-criterion", "`\(word.shortened)` belongs to a plugin that `assay.yaml` does not name", at: node, .key,
        help: "add `\(plugin)` under `plugins`")
    }
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

extension Limit {
  package static let type = RecordType<Limit>(
    "limit", "What may or must be among the awards that are counted inside.",
    fields: [
      Field("at_least", \.bounds.atLeast, .amount, "The least: a number, credits, hours or a share."),
      Field("at_most", \.bounds.atMost, .amount, "The most."),
      Field("by", \.by, .measure, "What a share is reckoned by."),
      Field("of", \.of, .pattern, "Which awards it speaks of; all that are counted, where it is left out."),
    ]
  ) { Limit(Bounds(), place: Place($0)) }
}

extension SharingLimit {
  package static let type = RecordType<SharingLimit>(
    "sharing limit", "How much of what is counted here may be counted in other credentials too.",
    fields: [
      Field("credential", .reference(.credential), "The other credential.") { syntax, limit, reading in
        if let id = Wording<String>.reference(.credential).read(syntax, &reading) { limit.partners = .credential(id) }
      },
      Field("of", .pattern, "Each of the credentials that this pattern selects.") { syntax, limit, reading in
        if let pattern = Wording<Pattern>.pattern.read(syntax, &reading) { limit.partners = .selected(pattern) }
      },
      Field("at_most", \.atMost, .amount, required: true, "The most that may be counted in both."),
      Field("by", .choice(["count", "credits", "hours"], open: false), "What it is reckoned by.") {
        syntax, _, reading in
        _ = Wording<Measure>.measure.read(syntax, &reading)
      },
    ]
  ) { SharingLimit(with: .selected(Pattern()), atMost: .count(0), place: Place($0)) }
}

extension Wording where Value == Measure {
  package static let measure = Wording(.choice(["count", "credits", "hours"], open: false)) { syntax, reading in
    guard let word = Wording<Measure.Word>.choice(Measure.Word.self).read(syntax, &reading) else { return nil }
    return switch word {
    case .count: .count
    case .credits: .credits(scheme: nil)
    case .hours: .hours
    }
  }
}

extension Measure {
  /// The words that `by` takes.
  package enum Word: String, CaseIterable, Sendable { case count, credits, hours }
}

extension Wording where Value == Amount {
  /// A number, credits, hours or a share; which of them, the text itself says.
  package static let amount = Wording(.either([.integer(0...1_000_000), .credits, .hours, .share])) { syntax, reading in
    let form = TypeForm.either([.integer(0...1_000_000), .credits, .hours, .share])
    guard let text = syntax.text?.trimmingSpaces else {
      reading.reportWrongType(syntax, wants: form)
      return nil
    }
    if let count = Int(text), (0...1_000_000).contains(count) { return .count(count) }
    if text.contains("/") || text.hasSuffix("%") {
      return Wording<Share>.share.read(syntax, &reading).map(Amount.share)
    }
    if let hours = Hours(text) { return .hours(hours) }
    guard text.contains(" ") else {
      reading.report("bad-quantity", "`\(text.shortened)` is not \(form.noun)", at: syntax.node)
      return nil
    }
    return Wording<Credits>.credits.read(syntax, &reading).map(Amount.credits)
  }
}
