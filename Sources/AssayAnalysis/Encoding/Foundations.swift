internal import AssayEngine
internal import AssayModel

/// Whether the awards of a record could have come about one after the other, each with what is asked of whoever gets it.
struct Foundations {
  private let record: ChosenRecord
  private let side: Asked.Side
  private let space: Space
  /// Whether anything is asked of whoever is awarded an achievement.
  private let isAsked: (String) -> Bool

  init(
    _ record: ChosenRecord, _ side: Asked.Side, _ space: Space, of isAsked: @escaping (String) -> Bool = { _ in true }
  ) {
    (self.record, self.side, self.space, self.isAsked) = (record, side, space, isAsked)
  }

  /// Awards that rest on nothing but each other, or to which others stand in the way; nil where the evaluator could not tell.
  func unfounded() -> [RecordEntry]? {
    guard let design = space.designs[side] else { return [] }
    var standing: [RecordEntry] = []
    var open: [CalendarDate: [Award]] = [:]
    let given = Set(space.possibilities.given)
    for entry in record.entries {
      guard !given.contains(entry), let id = space.achievement(of: entry), let date = space.date(of: entry),
        isAsked(id), let credential = design.requirement(of: id)
      else {
        standing.append(entry)
        continue
      }
      open[date, default: []].append((entry, space.requirement(Asked(side, credential), on: date)))
    }
    var unfounded: [RecordEntry] = []
    for (_, awards) in open.sorted(by: { $0.key < $1.key }) {
      guard let left = left(of: awards, on: &standing) else { return nil }
      unfounded += left.map(\.entry)
    }
    return unfounded
  }

  private typealias Award = (entry: RecordEntry, requirement: Requirement)

  /// Of awards of one day, those that are not carried by what stands already; the others come to stand.
  private func left(of awards: [Award], on standing: inout [RecordEntry]) -> [Award]? {
    var open = inOrder(awards)
    var isGrowing = true
    while isGrowing, !open.isEmpty {
      isGrowing = false
      var left: [Award] = []
      for award in open {
        guard let isMet = isMet(award, by: standing) else { return nil }
        if isMet {
          standing.append(award.entry)
          isGrowing = true
        } else {
          left.append(award)
        }
      }
      open = left
    }
    return open
  }

  /// Those first on which others may rest, so that most are settled when they are first looked at.
  private func inOrder(_ open: [Award]) -> [Award] {
    let places = Dictionary(uniqueKeysWithValues: open.enumerated().map { ($0.element.entry, $0.offset) })
    var isSeen = open.map { _ in false }
    var order: [Int] = []
    for start in open.indices where !isSeen[start] {
      isSeen[start] = true
      var path = [(place: start, left: below(open[start].requirement, places))]
      while let last = path.last {
        if let next = last.left.last {
          path[path.count - 1].left.removeLast()
          if isSeen[next] { continue }
          isSeen[next] = true
          path.append((place: next, left: below(open[next].requirement, places)))
        } else {
          order.append(last.place)
          path.removeLast()
        }
      }
    }
    return order.map { open[$0] }
  }

  private func below(_ requirement: Requirement, _ places: [RecordEntry: Int]) -> [Int] {
    places.filter { requirement.mattering($0.key) }.map(\.value).sorted()
  }

  /// Whatever stands in the way does so whether or not it was there before, if it is of the same day.
  private func isMet(_ award: Award, by standing: [RecordEntry]) -> Bool? {
    if award.requirement.forbids {
      let others = record.entries.filter { $0 != award.entry }
      guard let isMet = isMet(award.requirement, among: others) else { return nil }
      if !isMet { return false }
    }
    return isMet(award.requirement, among: standing)
  }

  /// Nothing matters but what the criteria look at; only renewals make one award matter to another.
  private func isMet(_ requirement: Requirement, among entries: [RecordEntry]) -> Bool? {
    let mattering = space.hasRenewals ? entries : entries.filter(requirement.mattering)
    return requirement.isEarned(by: ChosenRecord(mattering, record.trueAnswers, of: space))
  }
}
