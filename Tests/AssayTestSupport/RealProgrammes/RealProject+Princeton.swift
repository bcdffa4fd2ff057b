extension RealProject {
  /// Everything that Princeton lists, every programme as the transcripts show it, and the transcripts.
  package static let princeton: RealProject = {
    let listed = RealSamples.json("\(RealSamples.princeton)/requirements.json").members
    let today = listed.keys.sorted().map { RealProgramme.princeton($0, listed[$0] ?? .null) }
    let transcripts = RealTranscript.all
    let told = transcripts.map { RealProgramme.told(by: $0) }
    return RealProject(
      name: "princeton", programmes: today + told, catalogue: catalogue(today + told, transcripts),
      learners: transcripts.map(\.record),
      organisation: ["organisation": "princeton", "title": "Princeton University", "country": "US"])
  }()

  /// Every course that a list names or a transcript has. What is one course under several numbers in a transcript is
  /// equivalent.
  private static func catalogue(_ programmes: [RealProgramme], _ transcripts: [RealTranscript]) -> [Written] {
    var same: [String: Set<String>] = [:]
    var areas: [String: String] = [:]
    for course in transcripts.flatMap(\.courses) {
      for id in course.name.ids { same[id, default: []].formUnion(course.name.ids.filter { $0 != id }) }
      if let area = course.area { areas[course.id] = area }
    }
    for requirement in programmes.flatMap({ $0.root?.all ?? [] }) {
      guard case .courses(let courses, let excluded) = requirement.content else { continue }
      for id in (courses + excluded).flatMap(\.ids) where !id.contains("*") { same[id, default: []].formUnion([]) }
    }
    return same.keys.sorted().map { id in
      var document: Written = [
        "achievement": .plain(id), "title": .plain(id.replacing("-", with: " ")), "kind": "course",
        "issuer": "princeton",
      ]
      if let area = areas[id] { document = document.with("attributes", ["area": .plain(area)]) }
      if let others = same[id], !others.isEmpty { document = document.with("same_as", .ids(others.sorted())) }
      return document
    }
  }
}

extension RealProgramme {
  /// The programme that a transcript was checked against, read back from what was said of it.
  package static func told(by transcript: RealTranscript) -> RealProgramme {
    let id = "\(CriterionDraft.slug(transcript.programme))-\(transcript.year)-\(transcript.file.prefix { $0 != "." })"
    let root = ListedRequirement(told: transcript.expected, of: transcript)
    var draft = CriterionDraft(programme: "\(transcript.programme) \(transcript.year), \(transcript.file)")
    let requires = draft.criterion(root)
    if root.all.contains(where: { $0.name == nil }) {
      draft.miss(
        "requirements without a name", "they are not shown: what may count there is known, how much of it is not",
        isNear: true)
    }
    let document: Written = [
      "credential": .plain(id), "title": .plain(transcript.expected["name"]?.string ?? id), "kind": "learning_program",
      "version": .plain("\(transcript.year)"), "issuer": "princeton", "requires": requires,
    ]
    // What is listed was not shown, only what the transcript has of it.
    let unsaid = draft.unsaid.filter { $0.field != "min_needed" }
    return RealProgramme(id: id, document: document, unsaid: unsaid, claims: draft.claims, root: root)
  }
}

extension RealTranscript {
  package var credential: String {
    "\(CriterionDraft.slug(programme))-\(year)-\(file.prefix { $0 != "." })"
  }

  /// As a learner's record.
  package var record: Written {
    let awards = courses.map { course -> Written in
      ["achievement": .plain(course.id), "awarded": .plain(Cohort.end(ofSemester: course.semester))]
    }
    var record: Written = ["learner": .plain(learner), "awards": .list(awards)]
    let exceptions = courses.flatMap { course in
      course.acceptedAt.map { path -> Written in
        let name = path.split(separator: "//").dropFirst(3).map { CriterionDraft.slug(String($0)) }.joined(
          separator: ".")
        return [
          "at": .plain("\(credential)/\(name)"), "accept": .plain(course.id), "by": "dean",
          "date": .plain(Cohort.end(ofSemester: course.semester)), "reason": "taken elsewhere",
        ]
      }
    }
    if !exceptions.isEmpty { record = record.with("exceptions", .list(exceptions)) }
    return record
  }
}
