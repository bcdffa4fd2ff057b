extension RealProject {
  package static let rules: [(id: String, title: String, rules: NebulaRules)] = [
    ("biology-bs", "Biology"), ("computer-science-bs", "Computer Science"), ("core", "Core Curriculum"),
  ].map { id, title in
    let file = id.replacing("-", with: "_")
    return (id, title, NebulaRules(RealSamples.text("\(RealSamples.dallas)/\(file).req.txt")))
  }

  /// The rule files and degrees of the University of Texas at Dallas, and the transcripts.
  package static let dallas: RealProject = {
    let core = rules.first { $0.id == "core" }?.rules ?? NebulaRules("")
    var programmes = rules.map { id, title, rules in
      RealProgramme(
        id: id,
        document: [
          "credential": .plain(id), "title": .plain(title), "kind": "bachelor_degree", "version": "2022",
          "issuer": "ut-dallas", "requires": ["all_of": .list(rules.criteria)],
        ], unsaid: [], claims: [], root: nil)
    }
    var ids = Set(rules.flatMap { $0.rules.requirements.flatMap(\.pattern.names) })
    let degrees = RealSamples.json("\(RealSamples.dallas)/degree_data.json").members
    for key in degrees.keys.sorted() {
      let (programme, courses) = NebulaDegree.programme(key, degrees[key] ?? .null, core: core)
      programmes.append(programme)
      ids.formUnion(courses)
    }
    return RealProject(
      name: "dallas", configuration: ["schemes": ["sch": ["hours": "15 h"]]], programmes: programmes,
      catalogue: catalogue(ids), learners: NebulaTranscript.all.map(\.record),
      organisation: ["organisation": "ut-dallas", "title": "The University of Texas at Dallas", "country": "US"])
  }()

  /// The second digit of a course's number says its hours; a `V` there leaves them to the transcript.
  private static func catalogue(_ ids: Set<String>) -> [Written] {
    var taken: [String: NebulaTranscript.Course] = [:]
    for course in NebulaTranscript.all.flatMap(\.courses) { taken[course.id] = course }
    return ids.union(taken.keys).sorted().map { id in
      let number = id.split(separator: "-").last ?? ""
      let hours = taken[id]?.hours ?? number.dropFirst().first.flatMap { Int(String($0)) } ?? 3
      let document: Written = [
        "achievement": .plain(id), "title": .plain(id.replacing("-", with: " ")), "kind": "course",
        "issuer": "ut-dallas",
        "attributes": [
          "department": .plain(taken[id]?.department ?? String(id.prefix { $0 != "-" })),
          "level": .plain(taken[id]?.level ?? String(number.prefix(1))),
        ],
      ]
      return hours > 0 ? document.with("credits", .plain("\(hours) sch")) : document
    }
  }
}

extension NebulaPattern {
  /// The courses that it names.
  var names: [String] {
    switch self {
    case .names(let names): names.filter { !$0.contains("*") }.map(Self.id)
    case .all(let patterns), .any(let patterns): patterns.flatMap(\.names)
    case .not(let pattern): pattern.names
    case .levels, .departments, .everything: []
    }
  }
}
