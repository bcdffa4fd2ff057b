internal import AssayEngine
internal import AssayModel

/// Whether the awards of a record could have come about one after the other, each with what is asked of whoever gets it.
struct Foundations {
  private let record: ChosenRecord
  private let side: Asked.Side
  private let space: Space

  init(_ record: ChosenRecord, _ side: Asked.Side, _ space: Space) {
    (self.record, self.side, self.space) = (record, side, space)
  }

  /// Awards that rest on nothing but each other; nil where the evaluator could not tell.
  func unfounded() -> [RecordEntry]? {
    guard let design = space.designs[side] else { return [] }
    var standing: [RecordEntry] = []
    var open: [(entry: RecordEntry, requirement: Requirement)] = []
    let given = Set(space.possibilities.given)
    for entry in record.entries {
      guard !given.contains(entry), let id = space.achievement(of: entry), let date = space.date(of: entry),
        let credential = design.requirement(of: id)
      else {
        standing.append(entry)
        continue
      }
      open.append((entry, space.requirement(Asked(side, credential), on: date)))
    }
    var isGrowing = true
    while isGrowing, !open.isEmpty {
      isGrowing = false
      let base = ChosenRecord(standing, record.trueAnswers, of: space.possibilities.record)
      var left: [(entry: RecordEntry, requirement: Requirement)] = []
      for award in open {
        guard let isMet = award.requirement.isEarned(by: base) else { return nil }
        if isMet {
          standing.append(award.entry)
          isGrowing = true
        } else {
          left.append(award)
        }
      }
      open = left
    }
    return open.map(\.entry)
  }
}
