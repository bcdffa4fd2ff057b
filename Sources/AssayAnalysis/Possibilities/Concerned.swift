internal import AssayEngine
internal import AssayModel

/// The achievements that criteria could look at, those that these require in turn, and all their criteria.
struct Concerned {
  /// In the order of their ids.
  let achievements: [String]
  /// What was asked about, then what must have been met before awards of these achievements.
  let trees: [Asked]

  /// `limit`: with more achievements, it is not looked for further ones.
  init(_ asked: [Asked], in designs: [Asked.Side: Design], on day: CalendarDate, limit: Int = .max) {
    var found: Set<String> = []
    var trees = asked
    var known = Set(asked)
    var next = 0
    while next < trees.count, found.count <= limit {
      let tree = trees[next]
      next += 1
      guard let ids = designs[tree.side]?.mentioned(in: tree.credential, on: day) else { continue }
      for id in ids.subtracting(found).sorted() {
        found.insert(id)
        for (side, design) in designs.sorted(by: { $0.key < $1.key }) {
          guard let requirement = design.requirement(of: id) else { continue }
          let asked = Asked(side, requirement)
          if known.insert(asked).inserted { trees.append(asked) }
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
      for item in claim.eligibleItems { found.insert(entries[item]) }
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
