/// A transcript, and what the tool that it comes with says of it.
package struct RealTranscript: Sendable {
  package struct Course: Sendable {
    package var name: CourseName
    package var id: String { name.ids[0] }
    /// From 1 up.
    package var semester: Int
    package var area: String?
    /// Taken elsewhere, so that only a person can say where it counts.
    package var acceptedAt: [String]
    /// Where it could count, what it satisfies and what was decided, as paths.
    package var possible: [String]
    package var satisfied: [String]
    package var settled: [String]
  }

  package let file: String
  package let programme: String
  package let year: Int
  package let courses: [Course]
  package let expected: JSONDocument

  package var learner: String { "learner-\(file.prefix { $0 != "." })" }

  package init(_ json: JSONDocument) {
    file = json["file"]?.string ?? ""
    programme = json["program"]?.string ?? ""
    year = Int(json["year"]?.number ?? 0)
    let told = json["upstream_expected"]?.items ?? []
    expected = told.count > 1 ? told[1] : .null
    var courses: [Course] = []
    for (semester, (taken, said)) in zip(json["semesters"]?.items ?? [], told.first?.items ?? []).enumerated() {
      for (course, said) in zip(taken.items, said.items) {
        let strings = { (json: JSONDocument?) in json?.items.compactMap(\.string) ?? [] }
        let isElsewhere = course["external"] == .bool(true)
        let name = course["name"]?.string ?? ""
        courses.append(
          Course(
            name: isElsewhere ? CourseName(elsewhere: name) : CourseName(name), semester: semester + 1,
            area: course["dist_area"]?.string.flatMap { $0.isEmpty ? nil : $0 },
            acceptedAt: isElsewhere ? strings(course["settled"]) : [], possible: strings(said["possible_reqs"]),
            satisfied: strings(said["reqs_satisfied"]), settled: strings(said["settled"])))
      }
    }
    self.courses = courses
  }

  package static let all = RealSamples.json("\(RealSamples.princeton)/transcripts.json").items.map {
    RealTranscript($0)
  }
}

extension RealTranscript: CustomStringConvertible {
  package var description: String { file }
}
