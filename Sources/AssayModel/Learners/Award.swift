/// A learner's holding of an achievement. Open Badges 3.0, AchievementCredential.
///
/// What is not written here is taken from the achievement in the catalogue.
package struct Award: Hashable, Sendable {
  package enum Status: String, Hashable, Sendable, CaseIterable { case held, in_progress, revoked }

  /// As written; awards without one are numbered `achievement#n` when they are evaluated.
  package var id: String?
  package var achievement: String?
  package var title: LocalizedText?
  package var kind: String?
  package var version: String?
  package var status = Status.held
  package var awarded: CalendarDate?
  package var expected: CalendarDate?
  package var expires: CalendarDate?
  package var renewed: [CalendarDate] = []
  package var issuer: String?
  package var score: Score?
  package var credits: [Credits]?
  package var hours: Hours?
  package var level: [Level]?
  package var tags: [String]?
  package var shows: [CompetencyReference]?
  package var attributes: [String: String] = [:]
  package var gainedBy: GainedBy?
  /// Awards that this one was granted for; they and it are never both counted.
  package var from: [String] = []
  /// Credentials in which it was counted before.
  package var countedIn: [String] = []
  package var place: Place

  package init(place: Place = Place()) { self.place = place }
}
