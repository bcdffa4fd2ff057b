internal import AssayModel

/// Makes ``HeldAward``s of a learner's awards: ids, catalogue, equivalences, validity.
final class AwardResolution {
  let index: ProjectIndex
  let learner: LearnerRecord
  let day: CalendarDate
  let ifCompleted: Bool
  /// Numbers of achievements that the project does not know, which are the same as themselves all the same.
  private let unknown: [String: Int]
  /// The awards that renew others, which are few: every award is asked whether it is renewed by one of them.
  let renewing: [Award]
  private let isSelection: Bool

  init(
    _ index: ProjectIndex, learner: LearnerRecord, day: CalendarDate, ifCompleted: Bool, isSelection: Bool = false
  ) {
    self.index = index
    self.learner = learner
    self.day = day
    self.ifCompleted = ifCompleted
    self.isSelection = isSelection
    let ids = Set(learner.awards.compactMap(\.achievement).filter { index.sameness[$0] == nil }).sorted()
    unknown = Dictionary(uniqueKeysWithValues: zip(ids, index.sameness.classes.count...))
    renewing = learner.awards.filter { award in
      !isSelection && !(award.achievement.flatMap { index.project.achievements[$0] }?.renews.isEmpty ?? true)
    }
  }

  var project: Project { index.project }

  /// Every award of the record in id order, also those that cannot be counted.
  func awards() -> [HeldAward] {
    let ids = self.ids()
    var held = learner.awards.indices.map { resolve(learner.awards[$0], id: ids[$0], at: $0) }
    if learner.awards.contains(where: { !$0.from.isEmpty }) {
      let places = Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
      let parents = learner.awards.map { $0.from.compactMap { places[$0] } }
      for award in held.indices { held[award].contains = Self.reachable(from: award, by: parents) }
    }
    // What is only chosen from has an order of its own.
    if isSelection { return held }
    // Numbers are moved, not awards, which are much to move.
    let names = held.map { Array($0.id.utf8) }
    return held.indices.sorted { naturalOrder(names[$0], names[$1]) }.map { held[$0] }
  }

  /// As written, else `achievement#n` by date, score and content, so that the order in the file does not matter.
  private func ids() -> [String] {
    var ids = learner.awards.map { $0.id ?? "" }
    let unnamed = learner.awards.indices.filter { learner.awards[$0].id == nil }
    let alike = Dictionary(grouping: unnamed) { learner.awards[$0].achievement ?? learner.awards[$0].kind ?? "award" }
    for (stem, places) in alike {
      for (number, place) in inOrder(places).enumerated() { ids[place] = "\(stem)#\(number + 1)" }
    }
    return ids
  }

  /// Nearly always date and score tell awards apart; the rest is written down only where they do not.
  private func inOrder(_ places: [Int]) -> [Int] {
    if places.count == 1 { return places }
    var contents: [Int: [String]] = [:]
    func content(_ place: Int) -> [String] {
      if let known = contents[place] { return known }
      let content = self.content(learner.awards[place])
      contents[place] = content
      return content
    }
    let keys = places.map { place in
      let award = learner.awards[place]
      return (
        place: place, date: award.awarded?.description ?? award.expected?.description ?? "",
        score: award.score?.description ?? ""
      )
    }
    let sorted = keys.sorted { one, other in
      if one.date != other.date { return one.date < other.date }
      if one.score != other.score { return one.score < other.score }
      return content(one.place).lexicographicallyPrecedes(content(other.place))
    }
    return sorted.map(\.place)
  }

  private func content(_ award: Award) -> [String] {
    [
      award.title?.text() ?? "",
      award.status.rawValue, award.issuer ?? "", award.expires?.description ?? "", award.version ?? "",
      (award.credits ?? []).map(\.description).joined(separator: ";"), award.hours?.description ?? "",
      (award.tags ?? []).joined(separator: ";"), award.gainedBy?.rawValue ?? "",
      award.attributes.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: ";"),
      award.countedIn.joined(separator: ";"), award.from.joined(separator: ";"), award.kind ?? "",
      award.achievement ?? "",
      (award.level ?? []).map { "\($0.framework) \($0.step)" }.joined(separator: ";"),
      (award.shows ?? []).map { "\($0.path)@\($0.level ?? "")" }.joined(separator: ";"),
      award.renewed.map(\.description).joined(separator: ";"),
    ]
  }

  private func resolve(_ award: Award, id: String, at index: Int) -> HeldAward {
    let achievement = award.achievement.flatMap { project.achievements[$0] }
    let isCompleted = award.status == .in_progress && ifCompleted
    let awarded = isCompleted ? day : award.awarded
    let expiry = expiry(of: award, achievement, awarded: awarded)
    var shows = award.shows ?? achievement?.shows ?? []
    if let credential = award.achievement.flatMap({ project.credentials[$0] }) {
      shows += credential.outcomes.map { CompetencyReference(framework: credential.id, id: $0.id) }
    }
    var held = HeldAward(
      id: id, index: index, achievement: award.achievement,
      doubt: award.achievement.flatMap(project.doubt(aboutAwardsOf:)), countsAs: [], sameness: -1 - index,
      isRepeatable: achievement?.isRepeatable ?? (award.achievement == nil),
      title: (award.title ?? achievement?.title)?.text() ?? award.achievement ?? id,
      kind: award.kind ?? achievement?.kind,
      version: award.version, awarded: awarded, expires: expiry.date, expiryDoubt: expiry.doubt,
      renewed: expiry.renewed,
      expiresWithParts: award.expires == nil && achievement?.validity.expiresWith == .first_part,
      issuer: award.issuer ?? achievement?.issuer,
      score: award.score, credits: award.credits ?? achievement?.credits ?? [],
      hours: award.hours ?? achievement?.hours,
      level: award.level ?? achievement?.level ?? [], tags: award.tags ?? achievement?.tags ?? [], shows: shows,
      attributes: (achievement?.attributes ?? [:]).merging(award.attributes) { $1 }, gainedBy: award.gainedBy,
      countedIn: award.countedIn, contains: [], isValid: .yes, wasAwarded: false,
      isInProgress: award.status == .in_progress)
    if let own = award.achievement { addEquivalences(of: own, awarded: awarded, to: &held) }
    judgeValidity(of: award, isCompleted: isCompleted, &held)
    return held
  }

  private func addEquivalences(of own: String, awarded: CalendarDate?, to held: inout HeldAward) {
    held.countsAs = [own]
    held.sameness = index.sameness[own] ?? unknown[own] ?? held.sameness
    held.countsAs.formUnion(index.sameness.all(sameAs: own))
    for other in held.countsAs {
      for acceptance in project.achievements[other]?.acceptedFor ?? [] {
        if let from = acceptance.from, awarded.map({ $0 < from }) ?? true { continue }
        if let until = acceptance.until, awarded.map({ $0 > until }) ?? true { continue }
        held.countsAs.formUnion(index.sameness.all(sameAs: acceptance.id.id))
      }
    }
  }

  private func judgeValidity(of award: Award, isCompleted: Bool, _ held: inout HeldAward) {
    switch award.status {
    case .revoked:
      held.isValid = .no
      held.invalidity = "revoked"
      return
    case .in_progress where !isCompleted:
      held.isValid = .no
      held.invalidity = "in progress"
      return
    case .held, .in_progress:
      break
    }
    if let awarded = held.awarded, awarded > day {
      held.isValid = .no
      held.invalidity = "awarded only on \(awarded)"
      return
    }
    held.wasAwarded = true
    held.judgeExpiry(on: day)
  }

  private static func reachable(from start: Int, by edges: [[Int]]) -> Set<Int> {
    var reached = Set<Int>()
    var open = edges[start]
    while let next = open.popLast() {
      if reached.insert(next).inserted { open += edges[next] }
    }
    return reached.subtracting([start])
  }
}
