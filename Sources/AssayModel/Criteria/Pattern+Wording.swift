extension Pattern {
  /// The keys that select awards, each declared once.
  package static let type = RecordType<Pattern>(
    "pattern", "What selects awards. All keys must hold; in a list, one of its values. `attributes.NAME` is a key too.",
    fields: [
      key("id", .oneOrMany(of: .achievementPattern), "Awards of these achievements; `*` stands for any characters.") {
        .id($0)
      },
      key("list", .oneOrMany(of: .reference(.list)), "Awards of achievements in these lists.") { .list($0) },
      key("kind", .oneOrMany(of: .openChoice(AchievementKind.words)), "Achievements of these kinds.") { .kind($0) },
      key("tag", .oneOrMany(of: .text), "Achievements with one of these tags.") { .tag($0) },
      key("issuer", .oneOrMany(of: .reference(.organisation)), "Awarded by one of these organisations.") {
        .issuer($0)
      },
      key("level", .oneOrMany(of: .levelDemands), "At this level of a framework, or higher.") { .level($0) },
      key("competency", .oneOrMany(of: .competencyReference), "Showing one of these competencies or outcomes.") {
        .competency($0)
      },
      key("score", .scoreDemand, "With at least this score.") { .score($0) },
      key("within", .within, "Awarded at most so long before the day asked.") { .within($0) },
      key("awarded", .bounds(of: .date, bare: .equal), "Awarded on this date, or between dates.") { .awarded($0) },
      key(
        "gained_by", .oneOrMany(of: Wording<GainedBy>.choice(GainedBy.self).map(\.rawValue)),
        "Gained in one of these ways."
      ) { .gainedBy($0) },
      key("is", .predicate, "A plugin's question about one award.") { .predicate($0) },
      key("except", .pattern, "But not these.") { .except($0) },
      key("any", .list(of: .pattern), "Selected by one of these patterns.") { .any($0) },
    ]
  ) { Pattern(place: Place($0)) }

  private static func key<Value: Sendable>(
    _ name: String, _ wording: Wording<Value>, _ says: String, make: @escaping @Sendable (Value) -> Key
  ) -> Field<Pattern> {
    Field(name, wording.form, says) { syntax, pattern, reading in
      if let value = wording.read(syntax, &reading) { pattern.keys.append(make(value)) }
    }
  }

  private static let attributePrefix = "attributes."

  /// Reads `attributes.NAME` keys, which no table can list, beside the others.
  fileprivate static func read(_ syntax: Syntax, _ reading: inout Reading) -> Pattern? {
    guard let entries = syntax.entries else {
      let ids = Wording<[AchievementReference]>.oneOrMany(of: .achievementPattern).read(syntax, &reading)
      return ids.map { Pattern([.id($0)], place: Place(syntax.node)) }
    }
    let attributes = entries.filter { $0.key.hasPrefix(attributePrefix) && $0.key.count > attributePrefix.count }
    guard var pattern = type.read(syntax, &reading, skipping: Set(attributes.map(\.key))) else { return nil }
    for entry in attributes {
      reading.field = entry.key
      guard let values = Wording<[String]>.oneOrMany(of: .text).read(entry.value, &reading) else { continue }
      pattern.keys.append(.attribute(String(entry.key.dropFirst(attributePrefix.count)), values))
    }
    return pattern
  }
}

extension Wording where Value == Pattern {
  /// A map of keys, or just an id or a list of ids.
  package static let pattern = Wording(.pattern) { syntax, reading in
    if syntax.isNull {
      reading.reportWrongType(syntax, wants: .pattern)
      return nil
    }
    let field = reading.field
    defer { reading.field = field }
    return Pattern.read(syntax, &reading)
  }
}

extension Wording where Value == AchievementReference {
  package static let achievement = Wording(.reference(.achievement)) { syntax, reading in
    Wording<String>.reference(.achievement).read(syntax, &reading).map {
      AchievementReference($0, place: Place(syntax.node))
    }
  }

  /// An id in which `*` may stand for any run of characters; only an id without one must exist.
  package static let achievementPattern = Wording(.reference(.achievement)) { syntax, reading in
    guard let text = syntax.text, text.isStarred else {
      return Wording<AchievementReference>.achievement.read(syntax, &reading)
    }
    reading.refer(to: .achievement, text, at: syntax.node, namesMany: true)
    return AchievementReference(text, place: Place(syntax.node))
  }
}

extension Wording where Value == CompetencyReference {
  package static let competencyReference = Wording(.reference(.competency)) { syntax, reading in
    guard let text = syntax.text else {
      reading.reportWrongType(syntax, wants: .reference(.competency))
      return nil
    }
    guard let reference = CompetencyReference(text, place: Place(syntax.node)) else {
      reading.report(
        "bad-id", "`\(text.shortened)` is not the id of a competency or outcome", at: syntax.node,
        help: "write `id`, `framework/id` or `framework/id@level`")
      return nil
    }
    reading.refer(to: .competency, text, at: syntax.node)
    return reference
  }
}

extension Wording where Value == [LevelDemand] {
  /// `{ eqf: 5 }`, or several frameworks that must all agree.
  package static let levelDemands = Wording(.map(.bounds(.text, bare: Bare.atLeast.rawValue))) { syntax, reading in
    guard let entries = syntax.entries else {
      reading.reportWrongType(syntax, wants: .map(.text))
      return nil
    }
    return entries.compactMap { entry in
      guard let framework = LevelFramework.read(key: entry, &reading) else { return nil }
      reading.field = "level"
      let step = Wording<String>.step(of: framework)
      return Wording<Bounds<String>>.bounds(of: step).read(entry.value, &reading).map {
        LevelDemand(framework: framework.id, $0)
      }
    }
  }
}

extension Wording where Value == ScoreDemand {
  package static let scoreDemand = Wording(.bounds(Wording<Score>.score.form, bare: "at least")) { syntax, reading in
    if syntax.entries != nil {
      return Wording<Bounds<Score>>.bounds(of: .score).read(syntax, &reading).map(ScoreDemand.range)
    }
    return Wording<Score>.score.read(syntax, &reading).map(ScoreDemand.atLeastAsGood)
  }
}

extension Wording where Value == Score {
  /// A number, or a word of the scale.
  package static let score = Wording(.either([.decimal, .text])) { syntax, reading in
    guard let text = syntax.text else {
      reading.reportWrongType(syntax, wants: .decimal)
      return nil
    }
    return Score(text.trimmingSpaces)
  }
}

extension Wording where Value == Within {
  /// A length of time; `cycle` inside a renewal.
  package static let within = Wording(.either([.period, .choice(["cycle"], open: false)])) { syntax, reading in
    if let text = syntax.text, text != "cycle", NearestWord.to(text, among: ["cycle"]) != nil, reading.isInRenewal {
      reading.reportUnknown(
        "bad-quantity", "`\(text.shortened)` is not \(TypeForm.period.noun)", word: text, among: ["cycle"],
        at: syntax.node, .value)
      return nil
    }
    guard syntax.text == "cycle" else { return Wording<Period>.period.read(syntax, &reading).map(Within.period) }
    if !reading.isInRenewal {
      reading.report(
        "only-in-renewals", "`within: cycle` has a meaning only in a renewal", at: syntax.node,
        help: "write a length of time such as `2 years`")
      return nil
    }
    return .cycle
  }
}

extension Wording where Value == String {
  /// `plugin/predicate`.
  package static let predicate = Wording(.text) { syntax, reading in
    guard let text = syntax.text else {
      reading.reportWrongType(syntax, wants: .text)
      return nil
    }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ String.isID($0) }) else {
      reading.report(
        "bad-id", "`\(text.shortened)` is not the name of a predicate", at: syntax.node,
        help: "write `plugin/predicate`")
      return nil
    }
    let plugin = String(parts[0])
    if reading.vocabulary.lostPlugins.contains(plugin) { return text }
    let known = reading.vocabulary.predicates.filter { $0.hasPrefix(plugin + "/") }.sorted()
    if known.isEmpty, !reading.vocabulary.plugins.contains(plugin) {
      reading.refer(to: .plugin, plugin, at: syntax.node)
    } else if !known.contains(text) {
      let has = known.isEmpty ? "declares no predicates: there is no" : "has no predicate"
      reading.reportUnknown(
        "unknown-predicate", "the plugin `\(plugin)` \(has) `\(text.shortened)`", word: text, among: known,
        at: syntax.node, .value)
    }
    return text
  }
}
