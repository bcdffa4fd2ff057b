internal import AssayModel

/// The classes of achievements that are `same_as` each other, in both directions and transitively.
struct Sameness: Sendable {
  private(set) var classes: [[String]] = []
  private var numbers: [String: Int] = [:]

  init(_ project: Project) {
    var neighbours: [String: [String]] = [:]
    for achievement in project.achievements.values {
      for same in achievement.sameAs {
        neighbours[achievement.id, default: []].append(same.id)
        neighbours[same.id, default: []].append(achievement.id)
      }
    }
    for id in Set(project.achievements.keys).union(neighbours.keys).sorted() where numbers[id] == nil {
      numbers[id] = classes.count
      var members = [id]
      var next = 0
      while next < members.count {
        for other in neighbours[members[next]] ?? [] where numbers[other] == nil {
          numbers[other] = classes.count
          members.append(other)
        }
        next += 1
      }
      classes.append(members)
    }
  }

  /// The number of the class of an achievement; nil for one that the project does not mention.
  subscript(id: String) -> Int? { numbers[id] }

  /// Those that are the same as an achievement, itself among them.
  func all(sameAs id: String) -> [String] { numbers[id].map { classes[$0] } ?? [id] }
}
