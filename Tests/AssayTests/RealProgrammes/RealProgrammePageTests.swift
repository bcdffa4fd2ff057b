import AssayTestSupport
import Foundation
import Testing

/// The page about real programmes shows what the tests know, in full.
@Suite struct RealProgrammePageTests {
  @Test func `the page is up to date`() throws {
    let file = URL(fileURLWithPath: PackageRoot.path + "/docs/real-programmes.md")
    var page = try String(contentsOf: file, encoding: .utf8)
    for (part, table) in [("unsaid", Self.unsaid), ("differences", Self.differences)] {
      let start = try #require(page.range(of: "<!-- \(part): written by a test -->\n")?.upperBound)
      let stop = try #require(page.range(of: "<!-- end of \(part) -->")?.lowerBound)
      page.replaceSubrange(start..<stop, with: "\n\(table)\n")
    }
    try Recording.expect(page, in: file)
  }

  private static let unsaid = table(
    ["university", "field", "programmes", "", "why"],
    KnownUnsaid.all.map {
      [
        $0.university.rawValue, $0.field.contains("_") ? "`\($0.field)`" : $0.field, "\($0.programmes)",
        $0.isNear ? "nearly said" : "not said", $0.why,
      ]
    })

  private static let differences = table(
    ["transcript", "requirement", "needed", "theirs", "ours", "kind", "why"],
    KnownDifference.all.map { difference in
      let count = difference.count
      return [
        difference.transcript, count.path.isEmpty ? "*the whole programme*" : count.path, "\(count.needed)",
        "\(count.theirs)", "\(count.ours)", difference.reason.kind.rawValue, difference.reason.sentence,
      ]
    })

  private static func table(_ head: [String], _ rows: [[String]]) -> String {
    let line = { (cells: [String]) in "| " + cells.joined(separator: " | ") + " |\n" }
    return line(head) + line(head.map { _ in "---" }) + rows.map(line).joined()
  }
}
