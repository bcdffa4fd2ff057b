internal import AssayModel

extension BadgeReading {
  /// The award that a credential speaks of; nil where it speaks of none, or of one that cannot be read.
  mutating func badge(_ credential: Syntax) -> Badge? {
    let place = credentialPlace(credential)
    guard let subject = map("credentialSubject", of: credential, at: place) else { return nil }
    if subject["achievement"] == nil,
      credential.badgeTypes.isDisjoint(with: ["AchievementCredential", "OpenBadgeCredential"])
    {
      report(Self.notAnAward, .warning, "this credential says nothing of an achievement", at: place)
      return nil
    }
    guard let achievement = map("achievement", of: subject, at: place),
      let issuer = issuer(of: credential, at: place), let dates = dates(of: credential)
    else { return nil }
    guard let name = achievement["name"]?.languageText ?? credential["name"]?.languageText else {
      report(
        Self.unreadable, .error, "a badge needs a `name` of its achievement",
        at: (achievement["id"] ?? achievement).node)
      return nil
    }
    var award = Award(place: Place(credential.node))
    (award.awarded, award.expires) = (dates.awarded, dates.expires)
    award.issuer = issuer.organisation ?? issuer.id
    award.version = achievement["version"]?.text
    let nameNode = (achievement["name"] ?? achievement["id"] ?? achievement).node
    var badge = Badge(
      id: credential["id"]?.text, subject: subject["id"]?.text, name: name.text(), award: award, evidence: [],
      losses: [], hasKnownIssuer: issuer.organisation != nil, achievementID: achievement["id"], nameNode: nameNode)
    let match = match(achievement, name, issuer)
    badge.strangeness = match.strangeness
    readDefinition(achievement, name, match.achievement, into: &badge)
    readCredits(subject, achievement, match.achievement, into: &badge)
    readResults(subject, achievement, into: &badge)
    badge.evidence = pieces(of: credential, into: &badge)
    addLosses(of: credential, subject, achievement, to: &badge)
    reportUnverified(at: place)
    guard let failed = badge.award.attributes.removeValue(forKey: Self.failed) else { return badge }
    report(Self.notAnAward, .warning, "`\(badge.name.shortened)` is recorded as \(failed)", at: nameNode)
    return nil
  }

  static let failed = "\u{0}failed"

  /// A map under a field that a badge must have; of a list, the one that is in it.
  private mutating func map(_ field: String, of syntax: Syntax, at place: NodeID) -> Syntax? {
    guard let found = syntax[field], !found.isNull else {
      report(Self.unreadable, .error, "a badge needs `\(field)`", at: place)
      return nil
    }
    let maps = found.oneOrMany.filter(\.isMap)
    guard maps.count == 1, found.oneOrMany.count == 1 else {
      report(Self.unreadable, .error, "`\(field)` wants one map of fields, not \(found.noun)", at: found.node)
      return nil
    }
    return maps[0]
  }

  /// The day part of when it was awarded and until when it is valid; nil where one of them cannot be read.
  private mutating func dates(of credential: Syntax) -> (awarded: CalendarDate?, expires: CalendarDate?)? {
    var found: [String: CalendarDate] = [:]
    for field in ["awardedDate", "validFrom", "issuanceDate", "validUntil", "expirationDate"] {
      guard let written = credential[field], !written.isNull else { continue }
      guard let text = written.text, let date = CalendarDate(text.prefix(10)),
        text.count == 10 || text.dropFirst(10).first == "T"
      else {
        report(
          Self.unreadable, .error, "`\(field)` is not a time such as `2026-05-01T00:00:00Z`", at: written.node,
          notes: [.init("without it nobody can say when the badge is valid, so it is left out")])
        return nil
      }
      found[field] = date
    }
    let awarded = found["awardedDate"] ?? found["validFrom"] ?? found["issuanceDate"]
    if awarded == nil {
      report(Self.unreadable, .error, "a badge needs `validFrom`", at: credentialPlace(credential))
      return nil
    }
    return (awarded, found["validUntil"] ?? found["expirationDate"])
  }

  /// What the catalogue knows better is left to it.
  private func readDefinition(
    _ achievement: Syntax, _ name: LocalizedText, _ known: Achievement?, into badge: inout Badge
  ) {
    if let known {
      badge.award.achievement = known.id
    } else {
      badge.award.title = name
      if let written = achievement["achievementType"] {
        badge.award.kind = written.text.flatMap(Self.kind)
        if badge.award.kind == nil {
          badge.losses.append(.init(path: "credentialSubject.achievement.achievementType", node: written.node))
        }
      }
      let tags = achievement["tag"]?.oneOrMany.compactMap(\.text) ?? []
      if !tags.isEmpty { badge.award.tags = tags }
    }
    let taught = known?.shows ?? []
    var shown: [CompetencyReference] = []
    for alignment in achievement["alignment"]?.oneOrMany ?? [] {
      if let competency = competency(of: alignment) {
        if !(taught + shown).contains(competency) { shown.append(competency) }
      } else {
        badge.losses.append(.init(path: "credentialSubject.achievement.alignment", node: alignment.node))
      }
    }
    if !shown.isEmpty { badge.award.shows = taught + shown }
  }

  /// `MicroCredential` is `micro_credential`, `ext:CourseUnit` is `ext_course_unit`.
  private static func kind(_ type: String) -> String? {
    let isExtension = type.hasPrefix("ext:")
    let word = (isExtension ? String(type.dropFirst(4)) : type).snakeCase
    if isExtension { return word.isEmpty ? nil : "ext_\(word)" }
    return AchievementKind.words.contains(word) ? word : nil
  }

  /// Credits have no unit in Open Badges; only the catalogue can say which it is.
  private func readCredits(_ subject: Syntax, _ achievement: Syntax, _ known: Achievement?, into badge: inout Badge) {
    if let earned = subject["creditsEarned"] {
      if let known, known.credits.count == 1, let amount = earned.text.flatMap({ Decimal($0) }) {
        badge.award.credits = [Credits(amount, known.credits[0].scheme)]
      } else {
        badge.losses.append(.init(path: "credentialSubject.creditsEarned", node: earned.node))
      }
    }
    if let available = achievement["creditsAvailable"], known?.credits.isEmpty ?? true {
      badge.losses.append(.init(path: "credentialSubject.achievement.creditsAvailable", node: available.node))
    }
  }

  private func pieces(of credential: Syntax, into badge: inout Badge) -> [EvidencePiece] {
    (credential["evidence"]?.oneOrMany ?? []).compactMap { written in
      guard written.isMap else {
        badge.losses.append(.init(path: "evidence", node: written.node))
        return nil
      }
      var piece = EvidencePiece(place: Place(written.node))
      piece.kind = written["genre"]?.text
      piece.title = written["name"]?.languageText
      piece.url = written["id"]?.text
      for entry in written.entries where !["id", "type", "@type", "genre", "name"].contains(entry.key) {
        badge.losses.append(.init(path: "evidence.\(entry.key)", node: entry.value.node))
      }
      return piece
    }
  }
}

extension String {
  /// `LetterGrade` is `letter_grade`.
  var snakeCase: String {
    var word = ""
    for character in self {
      if character.isUppercase, !word.isEmpty, !word.hasSuffix("_") { word += "_" }
      word += character.isLetter || character.isNumber ? character.lowercased() : "_"
    }
    return word
  }
}
