internal import AssayModel

/// Draws learners such as might ask for a credential: some who nearly have it, some who have little.
struct LearnerDraw {
  private let tried: TriedProject
  private let day: CalendarDate
  private let achievements: [String]

  init(_ tried: TriedProject, fitting credential: String?, on day: CalendarDate) {
    self.tried = tried
    self.day = day
    achievements = tried.project.achievements.keys.sorted()
  }

  func learner(_ name: String, _ draw: inout Draw) -> LearnerRecord {
    var record = LearnerRecord(id: name)
    for id in achievements where draw.happens(40) {
      var award = Award()
      award.achievement = id
      award.awarded = CalendarDate(dayNumber: day.dayNumber - Int.random(in: 0...900, using: &draw))
      record.awards.append(award)
    }
    return record
  }
}
