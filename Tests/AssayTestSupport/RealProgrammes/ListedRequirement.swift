/// A requirement in a list of Princeton's: what is below it comes to a number, of which so much is needed, and so much
/// is counted above.
package struct ListedRequirement: Sendable {
  package enum Content: Sendable {
    case parts([ListedRequirement])
    case courses([CourseName], except: [CourseName])
    /// Courses of these areas of distribution.
    case areas([String])
    /// So many courses, of any kind.
    case courseNumber(Int)
    /// Nothing that a transcript could show.
    case nothing
  }

  package var name: String?
  package var path: [String]
  package var least: Int
  /// Nil where it is not limited.
  package var most: Int?
  package var content: Content
  /// What is counted here may be counted elsewhere too.
  package var isShared = false
  package var semester: Int?
  /// How many courses may be taken without a mark; nil where any may.
  package var unmarked: Int?
  package var commonWithMajor: Int?
  package var leastMark: Int?

  package init(name: String?, path: [String], least: Int, most: Int?, content: Content, isShared: Bool = false) {
    self.name = name
    self.path = path
    self.least = least
    self.most = most
    self.content = content
    self.isShared = isShared
  }

  package var parts: [ListedRequirement] { if case .parts(let parts) = content { parts } else { [] } }

  package var isLeaf: Bool {
    switch content {
    case .courses, .areas: true
    case .parts, .courseNumber, .nothing: false
    }
  }

  package var isEmpty: Bool { if case .nothing = content { true } else { false } }

  /// How much it adds above at most, where no more than so much is of interest. What needs more than is listed still
  /// stands in the way of what is above.
  package func most(upTo limit: Int) -> Int {
    isEmpty ? 0 : min(most ?? limit, max(supply(upTo: max(limit, least)), least), limit)
  }

  private func supply(upTo limit: Int) -> Int {
    switch content {
    case .nothing: 0
    case .courseNumber: 1
    case .courses(let courses, _): courses.contains(where: \.isGlob) ? limit : Set(courses.map(\.ids)).count
    case .areas: limit
    case .parts(let parts): parts.reduce(0) { $0 + $1.most(upTo: limit) }
    }
  }

  /// It needs more than is listed.
  package var isOutOfReach: Bool { supply(upTo: least) < least }

  /// This and everything below it, above first.
  package var all: [ListedRequirement] { [self] + parts.flatMap(\.all) }
}
