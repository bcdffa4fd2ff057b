internal import AssayModel

/// What a pattern says of one award: whether it is selected, and every key that fails.
struct Match: Sendable {
  var truth: Truth = .yes
  /// In words, for each key that does not hold or cannot be known; empty where it is not of the kind.
  var failing: [String] = []

  /// It is the kind of thing that is asked for, whatever else may be wrong with it.
  var isOfTheKind = true
  /// Whether somebody may ask what fails.
  var explains = true

  /// `names` says that the key names what is asked for, as ids and tags do, and does not judge it, as dates do.
  mutating func add(_ key: Truth, names: Bool = false, _ words: @autoclosure () -> String) {
    truth = truth && key
    // Nobody asks what else is wrong with another kind of thing.
    if names, key == .no { (isOfTheKind, failing) = (false, []) }
    if key != .yes, explains, isOfTheKind { failing.append(words()) }
  }
}

/// Where a pattern stands: whose outcomes come first, and whom to ask about predicates.
struct MatchContext: Sendable {
  var credential: String?
  var scripts: ScriptHost
}

extension Ledger {
  /// All keys are asked, so that a reader learns everything that is wrong with an award at once; where nobody asks what
  /// is wrong, one that fails is enough.
  ///
  /// `lists` is what is known of lists that were asked already.
  func match(
    _ award: HeldAward, _ pattern: Pattern, _ context: MatchContext, lists: [String: Truth] = [:]
  ) -> Match {
    var match = Match(explains: explains)
    for key in pattern.keys {
      judge(key, of: award, context, lists, &match)
      if match.truth == .no, !explains { return match }
    }
    // The order in which an author writes keys says nothing.
    match.failing.sort()
    return match
  }

  private func judge(
    _ key: Pattern.Key, of award: HeldAward, _ context: MatchContext, _ known: [String: Truth], _ match: inout Match
  ) {
    switch key {
    case .id(let ids):
      let isNamed = ids.contains { award.countsAs.contains($0.id) || $0.id.isStarred && names($0.id, award) }
      match.add(Truth(isNamed), names: true, "it is not one of the achievements asked for")
    case .list(let lists):
      var isListed = Truth.no
      for list in lists {
        isListed = isListed || known[list] ?? isInList(list, award, context)
      }
      match.add(isListed, names: true, "it is not in the list \(words(lists))")
    case .kind(let kinds):
      match.add(
        award.says(award.kind.map(kinds.contains) ?? false), names: true,
        "its kind is \(award.kind ?? "not said"), not \(words(kinds))")
    case .tag(let tags):
      match.add(award.says(award.tags.contains(where: tags.contains)), names: true, "it has no tag \(words(tags))")
    case .issuer(let issuers):
      match.add(
        award.says(award.issuer.map(issuers.contains) ?? false),
        "its issuer is \(award.issuer ?? "not said"), not \(words(issuers))")
    case .gainedBy(let ways):
      match.add(
        Truth(award.gainedBy.map { ways.contains($0.rawValue) } ?? false), "it was not gained by \(words(ways))")
    case .version(let versions):
      match.add(
        Truth(award.version.map(versions.contains) ?? false),
        "its version is \(award.version ?? "not said"), not \(words(versions))")
    case .level(let alternatives):
      let isReached = alternatives.contains { demands in
        demands.allSatisfy { demand in
          award.level.contains { LevelFramework.named($0.framework)?.step($0.step, satisfies: demand) ?? false }
        }
      }
      match.add(
        award.says(isReached),
        award.level.isEmpty
          ? "it has no level"
          : "its level is \(award.level.map { "\($0.framework) \($0.step)" }.joined(separator: ", "))")
    case .competency(let references):
      let isShown = references.contains { asked in
        award.shows.contains { competencies.shows($0, of: award.achievement, asked, in: context.credential) }
      }
      match.add(award.says(isShown), names: true, "it does not show \(words(references.map(\.path)))")
    case .score(let demand):
      let grading = award.achievement.flatMap { project.credentials[$0]?.assessments.first?.grading }
      match.add(
        Truth(award.score.map { demand.isMet(by: $0, on: grading) } ?? false),
        award.score.map { "its score is \($0)" } ?? "it has no score")
    case .within(let within):
      match.add(
        Truth(isWithin(within, award.awarded)),
        award.awarded.map { "it was awarded on \($0), too long ago" } ?? "nobody recorded when it was awarded")
    case .awarded(let bounds):
      match.add(
        Truth(award.awarded.map(bounds.contains) ?? false),
        award.awarded.map { "it was awarded on \($0)" } ?? "nobody recorded when it was awarded")
    case .attribute(let name, let values):
      let own = award.attributes[name]
      match.add(
        award.says(own.map(values.contains) ?? false), names: true,
        "its `\(name)` is \(own ?? "not said"), not \(words(values))")
    case .predicate(let name):
      context.scripts.expect(name) { awards.map { $0.resolved(from: learner.awards[$0.index]) } }
      switch context.scripts.predicate(name, award.resolved(from: learner.awards[award.index])) {
      case .met: break
      case .unmet(let why): match.add(.no, why)
      case .undecided(let why): match.add(.unknown, why)
      }
    case .except(let pattern):
      match.add(!self.match(award, pattern, context, lists: known).truth, names: true, "it is among the exceptions")
    case .any(let patterns):
      let isAny = patterns.reduce(Truth.no) { $0 || self.match(award, $1, context, lists: known).truth }
      match.add(isAny, names: true, "none of the patterns selects it")
    }
  }

  private func isInList(_ list: String, _ award: HeldAward, _ context: MatchContext) -> Truth {
    if let ids = index.lists.achievements(of: list) { return Truth(!ids.isDisjoint(with: award.countsAs)) }
    return index.lists.truth(of: list) { list, known in
      project.lists[list].map { match(award, $0.of, context, lists: known).truth } ?? .no
    }
  }

  private func names(_ starred: String, _ award: HeldAward) -> Bool { award.countsAs.contains { starred.names($0) } }

  private func words(_ values: [String]) -> String { values.joined(separator: " or ") }

  func match(_ evidence: HeldEvidence, _ pattern: EvidencePattern) -> Match {
    var match = Match()
    let piece = evidence.piece
    if !pattern.kinds.isEmpty {
      match.add(
        Truth(piece.kind.map(pattern.kinds.contains) ?? false), names: true,
        "its kind is \(piece.kind ?? "not said"), not \(words(pattern.kinds))")
    }
    if let role = pattern.signedByRole {
      match.add(
        Truth(piece.signedBy?.role == role),
        piece.signedBy?.role.map { "it is signed by a \($0), not a \(role)" } ?? "it is not signed by a \(role)")
    }
    if let organisation = pattern.signedByOrganisation {
      match.add(Truth(piece.signedBy?.organisation == organisation), "it is not signed by \(organisation)")
    }
    if let within = pattern.within {
      match.add(
        Truth(isWithin(within, piece.date)),
        piece.date.map { "it is of \($0), too long ago" } ?? "nobody recorded its date")
    }
    return match
  }
}

extension HeldAward {
  /// What follows from what the catalogue is known to say of it: where it may say more, it may fit after all.
  fileprivate func says(_ fits: Bool) -> Truth { fits || doubt == nil ? Truth(fits) : .unknown }
}
