internal import AssayEngine
internal import AssayModel

/// The achievements that criteria could look at, those that these require in turn, and all their criteria.
struct Concerned {
  /// In the order of their ids.
  let achievements: [String]
  /// What was asked about, then what must have been met before awards of these achievements.
  let trees: [Asked]

  init(_ asked: [Asked], in designs: [Asked.Side: Design], on day: CalendarDate) {
    var catalogues: [Asked.Side: (possible: PossibleRecord, resolved: ResolvedPossibilities)] = [:]
    for (side, design) in designs {
      var learner = LearnerRecord(id: "learner")
      for id in design.project.achievements.keys.sorted() {
        var award = Award()
        award.id = id
        award.achievement = id
        award.awarded = day
        learner.awards.append(award)
      }
      let possible = PossibleRecord(entries: learner)
      catalogues[side] = (possible, ResolvedPossibilities(possible, in: design.index, on: day, scripts: .none))
    }
    var found: Set<String> = []
    var trees = asked
    var next = 0
    while next < trees.count {
      let tree = trees[next]
      next += 1
      guard let catalogue = catalogues[tree.side] else { continue }
      var loosened = tree.credential
      loosened.achievement.requires = Question.criteria(of: tree.credential).loosened
      let outline = Outline(of: loosened, over: catalogue.resolved)
      let ids = outline.mentioned.compactMap { entry -> String? in
        guard case .award(let place) = entry else { return nil }
        return catalogue.possible.entries.awards[place].achievement
      }
      for id in Set(ids).subtracting(found).sorted() {
        found.insert(id)
        for (side, design) in designs.sorted(by: { $0.key < $1.key }) {
          guard let requirement = design.requirement(of: id) else { continue }
          let asked = Asked(side, requirement)
          if !trees.contains(asked) { trees.append(asked) }
        }
      }
    }
    achievements = found.sorted()
    self.trees = trees
  }
}

extension Outline {
  /// The entries that it looks at in any way.
  var mentioned: Set<RecordEntry> {
    var found: Set<RecordEntry> = []
    for claim in tree.claims {
      for item in entries.indices where claim.isEligible(item) { found.insert(entries[item]) }
    }
    for looking in looking.values { found.formUnion(Self.mentioned(in: looking)) }
    return found
  }

  static func mentioned(in looking: Looking) -> Set<RecordEntry> {
    switch looking {
    case .oneOfEach(let lists): Set(lists.joined())
    case .none(let list): Set(list)
    case .order(let lists): Set(lists.joined().map(\.entry))
    case .pool(let inner): inner.mentioned
    case .asked, .unknown: []
    }
  }
}
