import AssayEngine
import AssayModel
import AssayTestSupport
import Testing

/// What is listed as a sum is met, in our words, exactly when the sum can be reached.
@Suite struct ListedSumTests {
  @Test(arguments: 0..<60) func `a sum in our words asks what the list asks`(_ seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let root = Self.requirement(["root"], depth: 2, &generator)
    var draft = CriterionDraft(programme: "listed")
    let criterion = draft.criterion(root)
    let catalogue = Self.courses.map { "achievement: \($0)\nkind: course\n" }
    let taken = Self.courses.filter { _ in Int.random(in: 0..<4, using: &generator) > 0 }
    let record: Written = [
      "learner": "ana", "awards": .list(taken.map { ["achievement": .plain($0), "awarded": "2026-01-31"] }),
    ]
    let credential: Written = ["credential": "c", "requires": criterion]
    let text = (catalogue + [credential.yaml, record.yaml]).joined(separator: "---\n")
    let project = YAMLProject(text)
    #expect(project.diagnostics.map(\.message) == [])
    let expected = Self.reaches(root, taken)
    #expect(project.verdict() == (expected ? .met : .unmet), "\(text)")
  }

  private static let courses = ["WLD-101", "WLD-102", "WLD-201", "CLD-101", "CLD-201"]

  private static func requirement(
    _ path: [String], depth: Int, _ generator: inout SeededGenerator
  ) -> ListedRequirement {
    var requirement = ListedRequirement(
      name: path.last, path: path, least: Int.random(in: 0...2, using: &generator), most: nil, content: .nothing)
    if Int.random(in: 0..<4, using: &generator) > 0 { requirement.most = Int.random(in: 1...3, using: &generator) }
    if depth == 0 || (path.count > 1 && Bool.random(using: &generator)) {
      var ids = courses.filter { _ in Bool.random(using: &generator) }
      if Bool.random(using: &generator) { ids.append("WLD-2**") }
      requirement.content = .courses(ids.map { CourseName($0.replacing("-", with: " ")) }, except: [])
      requirement.isShared = Int.random(in: 0..<5, using: &generator) == 0
    } else {
      var parts: [ListedRequirement] = []
      for number in 0..<Int.random(in: 1...3, using: &generator) {
        parts.append(Self.requirement(path + ["\(number)"], depth: depth - 1, &generator))
      }
      requirement.content = .parts(parts)
      if path.count == 1 { requirement.least = Int.random(in: 1...4, using: &generator) }
    }
    return requirement
  }

  /// Every way to put every course somewhere is tried.
  private static func reaches(_ root: ListedRequirement, _ taken: [String]) -> Bool {
    let leaves = root.all.filter(\.isLeaf)
    let shared = leaves.filter(\.isShared)
    var counts: [[String]: Int] = [:]
    for leaf in shared { counts[leaf.path] = taken.count { accepts(leaf, $0) } }
    return tries(taken[...], leaves.filter { !$0.isShared }, &counts, root)
  }

  private static func tries(
    _ taken: ArraySlice<String>, _ leaves: [ListedRequirement], _ counts: inout [[String]: Int],
    _ root: ListedRequirement
  ) -> Bool {
    guard let course = taken.first else { return sum(root, counts) >= root.least }
    for leaf in leaves where accepts(leaf, course) {
      counts[leaf.path, default: 0] += 1
      defer { counts[leaf.path, default: 0] -= 1 }
      if tries(taken.dropFirst(), leaves, &counts, root) { return true }
    }
    return tries(taken.dropFirst(), leaves, &counts, root)
  }

  private static func sum(_ requirement: ListedRequirement, _ counts: [[String]: Int]) -> Int {
    guard case .parts(let parts) = requirement.content else { return counts[requirement.path] ?? 0 }
    return parts.reduce(0) { total, part in
      let count = sum(part, counts)
      return total + (count < part.least ? 0 : min(count, part.most ?? count))
    }
  }

  private static func accepts(_ leaf: ListedRequirement, _ course: String) -> Bool {
    guard case .courses(let courses, _) = leaf.content else { return false }
    return courses.flatMap(\.ids).contains { $0 == course || $0 == "WLD-2*" && course.hasPrefix("WLD-2") }
  }
}
