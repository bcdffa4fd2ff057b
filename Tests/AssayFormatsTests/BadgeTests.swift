import AssayFormats
import AssayModel
import AssayTestSupport
import Testing

/// Open Badges 3.0 credentials as learners' records.
@Suite struct BadgeTests {
  typealias Badge = BadgeFixture

  @Test func `a badge of the catalogue is an award of it, and the catalogue says the rest`() {
    let read = Badge(Badge.badge(achievement: #""achievementType": "Badge", "tag": ["x"], "version": "2""#))
    #expect(read.badges.learners.map(\.id) == ["mara"])
    #expect(read.award?.achievement == "mig")
    #expect(read.award?.issuer == "harbour-college")
    #expect(read.award?.awarded?.description == "2026-02-03")
    #expect(read.award?.version == "2")
    #expect([read.award?.kind, read.award?.title?.text()] == [nil, nil])
    #expect(read.award?.tags == nil)
    #expect(read.rules == ["badge-unverified"])
  }

  @Test(arguments: [
    // By address, of an issuer that is known; by title, of the same issuer.
    ("https://harbour.example/mig", "Anything", #""https://harbour.example""#, "mig"),
    ("https://harbour.example/mig", "Anything", #"{ "id": "urn:9", "url": "https://harbour.example" }"#, "mig"),
    ("urn:lift", "Anything", #"{ "id": "did:web:northwind.example", "name": "N" }"#, "lift"),
    ("urn:2", "mig WELDING", #""https://harbour.example""#, "mig"),
    ("urn:2", "MAG-Schweissen", #""https://harbour.example""#, "mig"),
    ("https://harbour.example/mig", "MIG welding", #""did:web:northwind.example""#, "mig"),
    // What names no issuer may come from anybody.
    ("https://aid.example", "First aid", #""https://elsewhere.example""#, "anybody"),
    // Not from a stranger, not by the title of another's, and nobody is known by name.
    ("https://harbour.example/mig", "MIG welding", #""https://elsewhere.example""#, nil),
    ("urn:2", "MIG welding", #""did:web:northwind.example""#, nil),
    ("urn:2", "First aid", #""https://harbour.example""#, nil),
    ("urn:2", "MIG welding", #"{ "id": "urn:9", "name": "Harbour College" }"#, nil),
  ])
  func `an achievement is known by its address or its title, from an issuer that is known`(
    _ id: String, _ name: String, _ issuer: String, _ achievement: String?
  ) {
    let read = Badge(Badge.badge(id: id, name: name, issuer: issuer))
    #expect(read.award?.achievement == achievement)
    #expect(read.rules.contains("badge-not-in-catalogue") == (achievement == nil))
  }

  @Test func `a stranger keeps what it says of itself`() {
    let read = Badge(
      Badge.badge(
        achievement: #""achievementType": "MicroCredential", "tag": "welding""#, id: "urn:2", name: "TIG",
        issuer: #""https://elsewhere.example""#))
    #expect(read.award?.title?.text() == "TIG")
    #expect(read.award?.kind == "micro_credential")
    #expect(read.award?.tags == ["welding"])
    // An address is no id of an organisation, so that no pattern takes it for one.
    #expect(read.award?.issuer == "https://elsewhere.example")
  }

  @Test(arguments: [
    ("ext:CourseUnit", "ext_course_unit"), ("CoCurricular", "co_curricular"), ("Badge", "badge"), ("Banana", nil),
  ])
  func `types of achievements are words of ours`(_ type: String, _ kind: String?) {
    let read = Badge(Badge.badge(achievement: #""achievementType": "\#(type)""#, id: "urn:2", name: "TIG"))
    #expect(read.award?.kind == kind)
    #expect(read.remarks.contains("`credentialSubject.achievement.achievementType` is not kept") == (kind == nil))
  }

  @Test(arguments: [
    (#""validFrom": "2026-02-03T23:30:00-05:00", "validUntil": "2027-02-03T00:00:00Z""#, "2026-02-03", "2027-02-03"),
    (#""validFrom": "2026-02-03", "awardedDate": "2026-01-31T00:00:00Z""#, "2026-01-31", nil),
    (#""issuanceDate": "2026-02-03T10:00:00Z", "expirationDate": "2026-03-01T10:00:00Z""#, "2026-02-03", "2026-03-01"),
  ])
  func `dates are the days that are written`(_ dates: String, _ awarded: String, _ expires: String?) {
    let award = Badge(Badge.badge(dates: dates)).award
    #expect(award?.awarded?.description == awarded)
    #expect(award?.expires?.description == expires)
  }

  @Test(arguments: [
    (#""validFrom": "yesterday""#, "`validFrom` is not a time such as `2026-05-01T00:00:00Z`", "\"yesterday\""),
    (
      #""validFrom": "2026-02-03", "validUntil": "2026-02-30T00:00:00Z""#,
      "`validUntil` is not a time such as `2026-05-01T00:00:00Z`", "\"2026-02-30T00:00:00Z\""
    ),
    (#""validFrom": ["2026-02-03"]"#, "`validFrom` is not a time such as `2026-05-01T00:00:00Z`", "["),
    (#""name": "undated""#, "a badge needs `validFrom`", "\"urn:1\""),
  ])
  func `a badge whose dates cannot be read is left out`(_ dates: String, _ message: String, _ marked: String) throws {
    let json = Badge.badge(dates: dates)
    let read = Badge(json)
    #expect(read.badges.learners.isEmpty)
    #expect(read.badges.diagnostics.map(\.message) == [message])
    #expect(read.badges.diagnostics.map(\.severity) == [.error])
    let range = try #require(read.badges.diagnostics.first?.range)
    let line = json.split(separator: "\n", omittingEmptySubsequences: false)[Int(range.start.line) - 1]
    let quoted = line.dropFirst(Int(range.start.column) - (marked == "[" ? 1 : 2))
    #expect(quoted.hasPrefix(marked))
  }

  @Test(arguments: [
    (#"{ "resultType": "Percent" }"#, #""value": "82.5 %""#, "82.5"),
    (#"{ "resultType": "Percent" }"#, #""value": 82"#, "82"),
    (#"{ "resultType": "RawScore", "valueMax": "100" }"#, #""value": "41""#, "41"),
    (#"{ "resultType": "RawScore", "valueMin": "0", "valueMax": "100" }"#, #""value": "41""#, "41"),
    (#"{ "resultType": "RawScore", "valueMax": "200" }"#, #""value": "141""#, nil),
    (#"{ "resultType": "RawScore", "valueMin": "40", "valueMax": "100" }"#, #""value": "41""#, nil),
    (#"{ "resultType": "RawScore" }"#, #""value": "41""#, nil),
    (#"{ "resultType": "LetterGrade" }"#, #""value": "B""#, "B"),
    (#"{ "resultType": "PredictedScore" }"#, #""value": "90""#, nil),
    (
      #"{ "resultType": "RubricCriterionLevel", "rubricCriterionLevel": { "id": "urn:m", "name": "Mastery" } }"#,
      #""achievedLevel": "urn:m""#, "Mastery"
    ),
  ])
  func `a result is the score where its scale is known`(_ description: String, _ result: String, _ score: String?) {
    let described = description.replacing("{ \"resultType\"", with: "{ \"id\": \"urn:d\", \"resultType\"")
    let read = Badge(
      Badge.badge(
        subject: #""result": { "resultDescription": "urn:d", \#(result) }"#,
        achievement: #""resultDescription": \#(described)"#))
    #expect(read.award?.score?.description == score)
  }

  @Test func `of several results the percentage is the score, and points on their own scale are attributes`() {
    let read = Badge(
      Badge.badge(
        subject: """
          "result": [ { "resultDescription": "urn:g", "value": "B" }, { "resultDescription": "urn:p", "value": "71" },
            { "resultDescription": "urn:r", "value": "141" }, { "resultDescription": "urn:none", "value": "1" } ]
          """,
        achievement: """
          "resultDescription": [ { "id": "urn:g", "resultType": "LetterGrade" }, { "id": "urn:p", "resultType": "Percent" },
            { "id": "urn:r", "resultType": "RawScore", "valueMax": "160" } ]
          """))
    #expect(read.award?.score == .number(71))
    #expect(read.award?.attributes == ["raw_score": "141"])
    #expect(read.remarks == ["`credentialSubject.result` is not kept"])
  }

  @Test(arguments: [
    ("Completed", Award.Status.held), ("InProgress", .in_progress), ("Provisional", .in_progress), ("Failed", nil),
    ("Withdrew", nil),
  ])
  func `a status says whether it is held at all`(_ status: String, _ expected: Award.Status?) {
    let read = Badge(Badge.badge(subject: #""result": [ { "status": "\#(status)" } ]"#))
    #expect(read.award?.status == expected)
    #expect(read.rules.contains("badge-not-an-award") == (expected == nil))
  }

  @Test func `credits are read in the scheme of the catalogue, or not at all`() {
    let known = Badge(Badge.badge(subject: #""creditsEarned": 2.5"#, achievement: #""creditsAvailable": 3"#))
    #expect(known.award?.credits?.map(\.description) == ["2.5 ects"])
    #expect(known.remarks.isEmpty)
    let stranger = Badge(
      Badge.badge(subject: #""creditsEarned": 2.5"#, achievement: #""creditsAvailable": 3"#, id: "urn:2", name: "TIG"))
    #expect(stranger.award?.credits == nil)
    #expect(stranger.remarks.contains("2 fields of `TIG` are not kept"))
  }

  @Test func `alignments are kept where they point at a competency of the project`() {
    let read = Badge(
      Badge.badge(
        achievement: """
          "alignment": [ { "targetUrl": "https://fab.example/mend", "targetName": "Mend" },
            { "targetFramework": "Fabrication skills", "targetCode": "A1" }, { "targetUrl": "https://else.example" } ]
          """))
    #expect(read.award?.shows?.map(\.path) == ["fab/arc", "fab/mend"])
    #expect(read.remarks == ["`credentialSubject.achievement.alignment` is not kept"])
  }

  @Test func `evidence is kept as evidence`() {
    let read = Badge(
      Badge.badge(#""evidence": { "id": "https://e.example", "name": "Log", "genre": "site_log", "audience": "us" }"#))
    let piece = read.badges.learners.first?.evidence.first
    #expect([piece?.url, piece?.title?.text(), piece?.kind] == ["https://e.example", "Log", "site_log"])
    #expect(read.remarks == ["`evidence.audience` is not kept"])
  }

  @Test func `what is not kept is said once for each badge, with its lines`() throws {
    let read = Badge(Badge.badge(#""image": "i", "endorsement": []"#, subject: #""image": "j", "term": "Fall""#))
    let remark = try #require(read.badges.diagnostics.last)
    #expect(remark.message == "4 fields of `MIG welding` are not kept")
    #expect(
      remark.notes.map(\.message) == [
        "of `credentialSubject`: `image` (line 2), `term` (line 2)",
        "of the credential: `image` (line 2), `endorsement` (line 2)",
      ])
    #expect(remark.severity == .info)
  }

  @Test func `badges of one subject are one learner, and a badge counts once`() {
    let (mig, lift) = (
      Badge.badge(),
      Badge.badge(id: "urn:lift", issuer: #""did:web:northwind.example""#).replacing("urn:1", with: "urn:l")
    )
    let read = Badge([("a/b c.json", "[\(mig), \(lift)]"), ("d.json", mig)])
    #expect(read.badges.learners.map(\.id) == ["b-c"])
    #expect(read.badges.learners.first?.awards.map(\.achievement) == ["mig", "lift"])
    #expect(read.remarks == ["this credential is here twice, and counts once"])
    // Once for each file.
    #expect(read.rules.count { $0 == "badge-unverified" } == 2)
  }

  @Test func `subjects are told apart, and nobody takes another's id`() {
    let other = Badge.badge().replacing("did:example:mara", with: "did:example:other")
    let read = Badge([("mara.json", "[\(Badge.badge()), \(other)]"), ("x/mara.json", other)])
    #expect(read.badges.learners.map(\.id) == ["mara", "mara-2"])
    #expect(read.badges.learnersOfFile == ["mara.json": ["mara", "mara-2"]])
  }

  @Test(arguments: [
    #"{ "type": "VerifiablePresentation", "verifiableCredential": [BADGE] }"#,
    #"{ "type": "VerifiablePresentation", "verifiableCredential": BADGE }"#, #"{ "credential": [BADGE] }"#, "[[BADGE]]",
    #"{ "type": "ClrCredential", "credentialSubject": { "verifiableCredential": [BADGE] } }"#,
  ])
  func `badges are found in what contains them`(_ container: String) {
    let read = Badge(container.replacing("BADGE", with: Badge.badge()))
    #expect(read.badges.learners.first?.awards.map(\.achievement) == ["mig"])
  }

  @Test(arguments: [
    (
      #"{ "type": "EndorsementCredential", "credentialSubject": { "id": "x" } }"#,
      "an endorsement is not an award, and not kept"
    ),
    (
      #"{ "type": "VerifiableCredential", "credentialSubject": { "age": 9 } }"#,
      "this credential says nothing of an achievement"
    ),
    (#"{ "type": "OpenBadgeCredential", "credentialSubject": { "age": 9 } }"#, "a badge needs `achievement`"),
    (#"{ "type": "OpenBadgeCredential" }"#, "a badge needs `credentialSubject`"),
    (
      #"{ "type": "OpenBadgeCredential", "credentialSubject": "x" }"#,
      "`credentialSubject` wants one map of fields, not text"
    ),
    (#"{ "type": "OpenBadgeCredential", "credentialSubject": { "achievement": {} } }"#, "a badge needs `issuer`"),
    (#"{ "type": "VerifiablePresentation", "verifiableCredential": "eyJh.x.y" }"#, "a signed text is not read"),
    (#"{ "@context": "x", "verifiableCredential": [] }"#, "there is no badge in it"),
    (#"{ "@context": "x", "compactJwsString": ["eyJh.x.y"] }"#, "a signed text is not read"),
  ])
  func `what is no badge is left out with a word`(_ json: String, _ message: String) {
    let read = Badge(json)
    #expect(read.badges.diagnostics.map(\.message) == [message])
    #expect(read.badges.learners.isEmpty)
  }

  @Test func `records of our own are no badges`() {
    var sources = SourceMap()
    for text in [#"{ "learner": "ana" }"#, #"{ "credential": "c" }"#, "[]", "3", #"[ { "learner": "ana" } ]"#] {
      let read = DocumentReader(path: "x.json").read(Array(text.utf8), into: &sources)
      #expect(read.documents.allSatisfy { !$0.isBadges }, "\(text)")
    }
  }

  @Test(arguments: 0..<40) func `whatever a badge says, reading it ends, and what is kept has a date`(_ seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let whole = Badge.badge(
      #""evidence": [ { "id": "e", "genre": "log" } ], "validUntil": "2027-01-01T00:00:00Z""#,
      subject: #""result": [ { "resultDescription": "urn:d", "value": "71" } ], "creditsEarned": 3"#,
      achievement: #""tag": ["a"], "resultDescription": [ { "id": "urn:d", "resultType": "Percent" } ]"#)
    let values = ["null", "[]", "{}", "\"\"", "0", "[[null]]", "{ \"id\": {} }", "[\"x\", {}]", "true"]
    for _ in 0..<50 {
      // One value, of whatever sort, is replaced by one of another sort.
      let places = whole.indices.filter { whole[$0] == ":" && whole[whole.index(after: $0)] == " " }
      guard let place = places.randomElement(using: &generator) else { continue }
      let start = whole.index(place, offsetBy: 2)
      var end = start
      var depth = 0
      while end < whole.endIndex, depth > 0 || !",}]".contains(whole[end]) {
        if "[{".contains(whole[end]) { depth += 1 }
        if "]}".contains(whole[end]) { depth -= 1 }
        end = whole.index(after: end)
      }
      let value = values.randomElement(using: &generator) ?? "null"
      let read = Badge(whole.replacingCharacters(start..<end, with: value))
      for award in read.badges.learners.flatMap(\.awards) {
        #expect(award.awarded != nil)
        #expect(award.issuer != nil)
        #expect(award.achievement != nil || award.title != nil)
      }
      #expect(!read.badges.diagnostics.isEmpty)
      #expect(read.badges.diagnostics.allSatisfy { $0.range != nil })
    }
  }
}

extension String {
  fileprivate func replacingCharacters(_ range: Range<String.Index>, with text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}
