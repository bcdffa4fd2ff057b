extension ListedRequirement {
  /// `isShared` and `unmarked` are what the requirement above says of everything in it.
  package init(_ json: JSONDocument, path: [String], isShared: Bool = false, unmarked: Int? = nil) {
    name = json["name"]?.string.flatMap { $0.isEmpty ? nil : $0 }
    self.path = path
    most = json["max_counted"]?.number.map { Int($0) }
    self.isShared = Self.bool(json["double_counting_allowed"]) ?? isShared
    semester = json["completed_by_semester"]?.number.map { Int($0) }
    switch json["pdfs_allowed"] {
    case .number(let number): self.unmarked = Int(number)
    case .bool(let isAllowed): self.unmarked = isAllowed ? nil : 0
    default: self.unmarked = unmarked == 0 ? 0 : nil
    }
    commonWithMajor = json["max_common_with_major"]?.number.map { Int($0) }
    leastMark = json["min_grade"]?.number.map { Int($0) }
    content = .nothing
    least = 0
    if let parts = json["req_list"]?.items {
      var read: [ListedRequirement] = []
      for (number, part) in parts.enumerated() {
        let name = part["name"]?.string.flatMap { $0.isEmpty ? nil : $0 }
        read.append(
          ListedRequirement(
            part, path: path + [name ?? Self.number(number)], isShared: self.isShared, unmarked: self.unmarked))
      }
      content = .parts(read)
    } else if let courses = json["course_list"]?.items {
      let excluded = json["excluded_course_list"]?.items ?? []
      content = .courses(
        courses.compactMap(\.string).map { CourseName($0) },
        except: excluded.compactMap(\.string).map { CourseName($0) })
    } else if let areas = json["dist_req"] {
      content = .areas(areas.string.map { [$0] } ?? areas.items.compactMap(\.string))
    } else if let number = json["num_courses"]?.number {
      content = .courseNumber(Int(number))
    }
    let isRoot = json["type"] != nil
    switch json["min_needed"] {
    case .number(let number): least = Int(number)
    case .string: least = listed
    default: least = isRoot ? listed : 0
    }
  }

  /// How much there is of everything that is listed: what `ALL` means.
  private var listed: Int {
    switch content {
    case .parts(let parts): parts.reduce(0) { $0 + min($1.most ?? .max, $1.listed) }
    case .courses(let courses, _): courses.count
    case .areas, .courseNumber: most ?? 0
    case .nothing: 0
    }
  }

  private static func bool(_ json: JSONDocument?) -> Bool? { if case .bool(let bool)? = json { bool } else { nil } }

  package static func number(_ number: Int) -> String { String("00\(number)".suffix(3)) }
}
