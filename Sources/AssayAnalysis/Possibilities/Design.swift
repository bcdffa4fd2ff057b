package import AssayEngine
package import AssayModel

/// A project at one of its versions, in which questions are asked.
package final class Design: Sendable {
  package let index: ProjectIndex
  package var project: Project { index.project }
  /// The files of each plugin, by its id: one that was changed may answer otherwise.
  let plugins: [String: [String: [UInt8]]]
  private let catalogues = Remembered<CalendarDate, Catalogue>()
  private let mentions = Remembered<Mention, Set<String>>()

  private struct Mention: Hashable, Sendable {
    let credential: String
    let day: CalendarDate
  }

  package init(_ project: Project, plugins: [String: [String: [UInt8]]] = [:]) {
    index = ProjectIndex(project)
    self.plugins = plugins
  }

  /// The plugins that are not the same in another version.
  func pluginsChanged(in other: Design) -> Set<String> {
    Set(plugins.keys).union(other.plugins.keys).filter { plugins[$0] != other.plugins[$0] }
  }

  /// The achievements of which criteria could look at some award. What was changed for the sake of a question is looked
  /// at anew; what the design itself asks for is looked at once.
  func mentioned(in credential: Credential, on day: CalendarDate) -> Set<String> {
    let catalogue = catalogue(on: day)
    guard requirement(of: credential.id) == credential else { return catalogue.mentioned(in: credential) }
    return mentions.value(of: Mention(credential: credential.id, day: day)) { catalogue.mentioned(in: credential) }
  }

  /// The achievements of which a pattern in a credential's criteria could select some award.
  func selected(by pattern: Pattern, in credential: Credential, on day: CalendarDate) -> Set<String> {
    catalogue(on: day).selected(by: pattern, in: credential)
  }

  private func catalogue(on day: CalendarDate) -> Catalogue {
    catalogues.value(of: day) { Catalogue(of: index, on: day) }
  }

  /// Whether patterns select the same awards in both, and what holds between awards is the same, whichever credential's
  /// criteria they stand in. What a credential's own outcomes are is not looked at.
  func selectsLike(_ other: Design) -> Bool {
    let (one, two) = (project, other.project)
    return Self.countAlike(one.achievements, two.achievements) && one.lists == two.lists
      && one.frameworks == two.frameworks && one.schemes == two.schemes && one.counting == two.counting
      && one.assessments == two.assessments
      && one.credentials.mapValues(\.assessments) == two.credentials.mapValues(\.assessments)
  }

  /// What one takes to be awarded does not change what it counts for.
  private static func countAlike(_ some: [String: Achievement], _ others: [String: Achievement]) -> Bool {
    some.count == others.count
      && some.allSatisfy { id, one in
        guard let other = others[id] else { return false }
        return one == other || one.withoutHowItIsAwarded == other.withoutHowItIsAwarded
      }
  }

  /// Whether awards of some of these may be valid for longer or shorter than they are by themselves: others renew them, or they
  /// expire with a part. Of neither anything is said in clauses.
  func hasExpiriesBeyond(_ achievements: [String]) -> Bool {
    let expiring = Set(
      achievements.filter { id in
        guard let validity = project.achievements[id]?.validity else { return false }
        return validity.period != nil || validity.expiresWith != nil
      })
    if expiring.isEmpty { return false }
    return expiring.contains { project.achievements[$0]?.validity.expiresWith != nil }
      || project.achievements.values.contains { $0.renews.contains { expiring.contains($0.id) } }
  }

  /// Why nothing can be said of all learners, or of all that one could add to her record: reading lost something of what
  /// a credential, anything else but a learner, or this learner says.
  func unread(_ credential: String, of learner: String? = nil) -> String? {
    let misread = project.misread
    let designs = misread.keys.filter { !$0.hasPrefix("learner:") }.sorted()
    if let reason = misread["credential:\(credential)"] ?? designs.first.flatMap({ misread[$0] }) { return reason }
    if let unlike = project.misreadSameness.min(by: { $0.key < $1.key }) { return unlike.value }
    if let learner, let reason = misread["learner:\(learner)"] { return reason }
    let asked: Set<Namespace> = [.achievement, .credential, .list, .framework, .assessment]
    return project.lost.isDisjoint(with: asked) ? nil : "not all files could be read"
  }

  /// What is asked of whoever is awarded an achievement; nil where nothing is.
  func requirement(of achievement: String) -> Credential? {
    if let credential = project.credentials[achievement] { return credential }
    guard let found = project.achievements[achievement], found.requires != nil else { return nil }
    var credential = Credential(id: achievement, place: found.place)
    credential.achievement = found
    return credential
  }
}

extension Achievement {
  fileprivate var withoutHowItIsAwarded: Achievement {
    var achievement = self
    (achievement.requires, achievement.version) = (nil, nil)
    return achievement
  }
}

/// Criteria of a design that are asked about.
struct Asked: Hashable {
  enum Side: Int, Hashable, Comparable {
    case old, new

    static func < (left: Side, right: Side) -> Bool { left.rawValue < right.rawValue }
  }

  /// Which version of a design, where there are two.
  let side: Side
  /// Tells it from whatever else is asked about on its side.
  let name: String
  /// The criteria are what its achievement requires; its `counting` holds too.
  let credential: Credential

  init(_ side: Side, _ credential: Credential, name: String? = nil) {
    self.side = side
    self.credential = credential
    self.name = name ?? credential.id
  }

  static func == (left: Asked, right: Asked) -> Bool { left.side == right.side && left.name == right.name }

  func hash(into hasher: inout Hasher) {
    hasher.combine(side)
    hasher.combine(name)
  }
}
