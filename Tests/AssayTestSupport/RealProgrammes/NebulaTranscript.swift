package import AssayEngine

/// A transcript of the University of Texas at Dallas, and what the tool that it comes with says of it.
package struct NebulaTranscript: Sendable {
  package struct Course: Sendable {
    package var id: String
    package var hours: Int
    package var level: String
    package var department: String
  }

  package let learner: String
  package let degree: String
  package let courses: [Course]
  /// Courses that were accepted where they do not belong: the course, the requirement's title, the hours.
  package let bypasses: [(course: String, requirement: String, hours: Int)]
  package let expected: JSONDocument

  package init(_ letter: String) {
    let json = RealSamples.json("\(RealSamples.dallas)/transcript_\(letter).json")
    learner = "learner-\(letter)"
    let input = json["input"]
    degree = CriterionDraft.slug(input?["degree"]?.string ?? "")
    courses = (input?["courses"]?.items ?? []).map { course in
      Course(
        id: NebulaPattern.id(course["name"]?.string ?? ""), hours: Int(course["hours"]?.number ?? 0),
        level: "\(Int(course["level"]?.number ?? 0))", department: course["department"]?.string ?? "")
    }
    bypasses = (input?["bypasses"]?.items ?? []).map { bypass in
      (
        NebulaPattern.id(bypass["course"]?.string ?? ""), bypass["requirement"]?.string ?? "",
        Int(bypass["hours"]?.number ?? 0)
      )
    }
    expected = json["upstream_output"] ?? .null
  }

  package static let all = ["a", "b"].map { NebulaTranscript($0) }

  package var record: Written {
    let awards = courses.map { course -> Written in ["achievement": .plain(course.id), "awarded": "2018-05-31"] }
    let exceptions = bypasses.map { bypass -> Written in
      [
        "at": .plain("\(degree)/\(CriterionDraft.slug(bypass.requirement))"), "accept": .plain(bypass.course),
        "by": "advisor", "date": "2018-05-31", "reason": "bypass",
      ]
    }
    let record: Written = ["learner": .plain(learner), "awards": .list(awards)]
    return exceptions.isEmpty ? record : record.with("exceptions", .list(exceptions))
  }

  /// The counts of every requirement, in hours; no more than is needed.
  package func counts(_ rules: NebulaRules, _ evaluation: CredentialEvaluation) -> [RequirementCount] {
    let nodes = evaluation.tree.all
    return rules.requirements.map { requirement in
      let hours = expected[requirement.title]?["courses"]?.members.values.compactMap(\.number).reduce(0, +) ?? 0
      let have = nodes.first { $0.id == requirement.id }?.demands.first?.have.prefix { $0 != " " }
      return RequirementCount(
        path: requirement.title, needed: requirement.hours, theirs: min(Int(hours), requirement.hours),
        ours: min(have.flatMap { Int($0) } ?? 0, requirement.hours))
    }
  }
}

extension NebulaTranscript: CustomStringConvertible {
  package var description: String { learner }
}
