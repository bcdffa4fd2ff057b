extension ListedRequirement {
  /// A programme read back from what a tool says of a transcript: its requirements stand there with their numbers, and
  /// beside every course where it could count.
  ///
  /// Requirements without a name are not shown there. What could count in them is known, how much of it is not.
  package init(told json: JSONDocument, of transcript: RealTranscript) {
    let path = json["path_to"]?.string ?? ""
    name = json["name"]?.string
    self.path = path.components()
    least = Int(json["min_needed"]?.number ?? 0)
    most = json["max_counted"]?.number.map { Int($0) }
    semester = json["completed_by_semester"]?.number.map { Int($0) }
    let visible = json["req_list"]?.items ?? []
    let hidden = Self.hidden(below: path, beside: visible, in: transcript)
    if let number = name?.wholeMatch(of: /Complete (\d+) courses by Semester \d+/)?.output.1 {
      content = .courseNumber(Int(number) ?? 0)
    } else if visible.isEmpty, hidden.isEmpty {
      let courses = transcript.courses.filter { $0.possible.contains(path) }
      content = courses.isEmpty && least == 0 ? .nothing : .courses(courses.map(\.name), except: [])
      isShared = courses.contains { course in
        course.satisfied.contains(path) && !course.settled.contains { path.contains($0) }
      }
    } else {
      content = .parts(visible.map { ListedRequirement(told: $0, of: transcript) } + hidden)
    }
  }

  /// The requirements without a name directly below a path, as far as a course could count there.
  private static func hidden(
    below path: String, beside visible: [JSONDocument], in transcript: RealTranscript
  ) -> [ListedRequirement] {
    let shown = visible.compactMap { $0["path_to"]?.string }
    let paths = transcript.courses.flatMap(\.possible).filter { possible in
      possible.hasPrefix(path + "//") && !shown.contains { possible == $0 || possible.hasPrefix($0 + "//") }
    }
    return Set(paths).sorted().map { hidden in
      let courses = transcript.courses.filter { $0.possible.contains(hidden) }
      return ListedRequirement(
        name: nil, path: hidden.components(), least: 0, most: nil, content: .courses(courses.map(\.name), except: []),
        isShared: courses.contains { $0.satisfied.contains(path) && !$0.satisfied.contains(hidden) })
    }
  }
}

extension String {
  /// `Major//2018//COS-BSE//Core Courses` from where the programme's name ends.
  fileprivate func components() -> [String] { ["programme"] + split(separator: "//").dropFirst(3).map(String.init) }
}
