internal import AssayModel

/// An award with everything that the catalogue adds to it, as it stands on the day asked.
struct HeldAward: Sendable {
  /// As written, else `achievement#n`.
  var id: String
  /// The place in the learner's record.
  var index: Int
  var achievement: String?
  /// Why not all is known that the catalogue says of it.
  var doubt: String?
  /// The achievements it counts as: its own, those that are the same, and those it is accepted for.
  var countsAs: Set<String>
  /// Awards with the same number are of the same achievement, or of ones that are `same_as` each other.
  var sameness: Int
  var isRepeatable: Bool
  var title: String
  var kind: String?
  var version: String?
  var awarded: CalendarDate?
  /// The last day on which it is valid, as far as that is known.
  var expires: CalendarDate?
  /// Why its last day is not known, in words.
  var expiryDoubt: String?
  /// The days on which its validity was extended, up to the day asked, in order.
  var renewed: [CalendarDate]
  /// Whether it expires with the first of its parts, which is found out when all awards are known.
  var expiresWithParts: Bool
  var issuer: String?
  var score: Score?
  var credits: [Credits]
  var hours: Hours?
  var level: [Level]
  var tags: [String]
  var shows: [CompetencyReference]
  var attributes: [String: String]
  var gainedBy: GainedBy?
  var countedIn: [String]
  /// The awards that it was granted for, transitively, by index.
  var contains: Set<Int>
  /// Held on the day asked: awarded, not expired, not revoked.
  var isValid: Truth
  /// Why it is not, in words.
  var invalidity: String?
  /// Awarded on or before the day asked and not revoked; it may have expired since.
  var wasAwarded: Bool
  var isInProgress: Bool
}

extension HeldAward {
  /// The award as it was recorded, with its id and everything that the catalogue adds.
  func resolved(from recorded: Award) -> Award {
    var award = recorded
    award.id = id
    award.kind = kind
    award.version = version
    award.awarded = awarded
    award.expires = expires
    award.issuer = issuer
    award.score = score
    award.credits = credits
    award.hours = hours
    award.level = level
    award.tags = tags
    award.shows = shows
    award.attributes = attributes
    award.gainedBy = gainedBy
    award.countedIn = countedIn
    return award
  }

  /// Says whether it is valid on a day, by what is known of its last day; only of what was awarded.
  mutating func judgeExpiry(on day: CalendarDate) {
    guard wasAwarded else { return }
    if let expires, expires < day {
      isValid = .no
      invalidity = "expired on \(expires)"
    } else {
      isValid = expiryDoubt == nil ? .yes : .unknown
      invalidity = expiryDoubt
    }
  }
}
