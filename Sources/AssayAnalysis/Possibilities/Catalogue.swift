internal import AssayEngine
internal import AssayModel

/// Awards of every achievement of a catalogue, so many that each pattern that could select some award selects one.
final class Catalogue: Sendable {
  private let resolved: ResolvedPossibilities
  /// Per award: its achievement.
  private let ids: [String]

  init(of index: ProjectIndex, on day: CalendarDate) {
    var ids: [String] = []
    var learner = LearnerRecord(id: "learner")
    ids.reserveCapacity(index.project.achievements.count)
    learner.awards.reserveCapacity(index.project.achievements.count)
    for (id, achievement) in index.project.achievements.sorted(by: { $0.key < $1.key }) {
      // What was accepted in its place for some time only may not be any more.
      let accepted = Set(achievement.acceptedFor.compactMap(\.until).filter { $0 < day }).sorted()
      for date in [day] + accepted {
        var award = Award()
        award.id = "\(id) \(date)"
        award.achievement = id
        award.awarded = date
        learner.awards.append(award)
        ids.append(id)
      }
    }
    self.ids = ids
    resolved = ResolvedPossibilities(
      PossibleRecord(entries: learner), in: Self.loosened(index), on: day, scripts: .none)
  }

  /// With lists that select awards of every achievement of which they could select one.
  private static func loosened(_ index: ProjectIndex) -> ProjectIndex {
    var project = index.project
    for (id, list) in project.lists { project.lists[id]?.of = list.of.loosened }
    return project.lists == index.project.lists ? index : ProjectIndex(project)
  }

  /// The achievements of which criteria could look at some award.
  func mentioned(in credential: Credential) -> Set<String> {
    var loosened = credential
    loosened.achievement.requires = Question.criteria(of: credential).loosened
    let mentioned = Outline(of: loosened, over: resolved).mentioned
    return Set(mentioned.compactMap { if case .award(let place) = $0 { ids[place] } else { nil } })
  }

  /// The achievements of which a pattern could select some award.
  func selected(by pattern: Pattern, in credential: Credential) -> Set<String> {
    Set(resolved.awards(maybeSelectedBy: pattern.loosened, in: credential).map { ids[$0] })
  }
}
