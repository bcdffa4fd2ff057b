import AssayAnalysis
import AssayFormats
import AssayModel
import AssayWorkbench
import Foundation
import Testing

/// Answers from before are told again as long as nothing that they rest on was changed, and only then.
@Suite struct KeptAnswersTests {
  /// A project, and a place for answers beside it.
  private final class Kept {
    let sample: OpenProjectTests.Sample
    let cache = FileManager.default.temporaryDirectory.appendingPathComponent("assay-cache-\(UUID().uuidString)").path
    let day: CalendarDate

    init() throws {
      day = try #require(CalendarDate("2026-05-01"))
      sample = try OpenProjectTests.Sample([
        "assay.yaml": "assay: 1\nname: p\n",
        "catalogue/courses.yaml": "achievement: mig\ntitle: MIG\n---\nachievement: tig\ntitle: TIG\n",
        "credentials/welder.yaml": KeptAnswersTests.welder, "credentials/fitter.yaml": KeptAnswersTests.fitter,
      ])
    }

    deinit { try? FileManager.default.removeItem(atPath: cache) }

    var answers: KeptAnswers? { KeptAnswers { ["XDG_CACHE_HOME": self.cache][$0] } }

    func analysis(of id: String = "welder", on other: CalendarDate? = nil) throws -> CredentialAnalysis {
      let request = AnalysisRequest(credentials: [id], date: other ?? day)
      return try #require(request.answer(in: sample.open(), kept: answers).credentials.first)
    }

    var files: [String] {
      ((try? FileManager.default.contentsOfDirectory(atPath: cache + "/assay/answers")) ?? []).sorted()
    }

    /// Writes something else into what is kept, so that it shows when it is told.
    func forge(_ text: String, as other: String) throws {
      for file in files {
        let path = cache + "/assay/answers/" + file
        let kept = try String(contentsOfFile: path, encoding: .utf8)
        try Data(kept.replacingOccurrences(of: text, with: other).utf8).write(to: URL(fileURLWithPath: path))
      }
    }
  }

  private static let welder =
    "credential: welder\ntitle: Welder\nrequires: { any_of: [ { holds: mig }, { all_of: [ { forbids: { id: tig } }, { holds: tig } ] } ] }\n"
  private static let fitter = "credential: fitter\ntitle: Fitter\nrequires: { holds: tig }\n"

  @Test func `what was answered is told again, with the places where things stand now`() throws {
    let kept = try Kept()
    let first = try kept.analysis()
    #expect(first.earnable == .yes && first.mandatory == ["mig"] && !first.findings.isEmpty)
    #expect(kept.files.count == 1)
    try kept.forge("\"mandatory\":[\"mig\"]", as: "\"mandatory\":[\"told again\"]")
    #expect(try kept.analysis().mandatory == ["told again"])
    try kept.sample.write("# said first\n\n" + Self.welder, to: "credentials/welder.yaml")
    let moved = try kept.analysis()
    #expect(moved.mandatory == ["told again"], "a remark changes nothing")
    let project = kept.sample.open()
    let request = AnalysisRequest(credentials: ["welder"], date: kept.day)
    let text = request.answer(in: project, kept: kept.answers).json.text()
    #expect(text.contains("credentials/welder.yaml:5:") || text.contains("\"line\": 5"))
    #expect(moved.findings.map(\.id) == first.findings.map(\.id) && moved.findings.allSatisfy { !$0.word.isEmpty })
  }

  @Test(arguments: [
    ("credentials/welder.yaml", "credential: welder\ntitle: Welder\nrequires: { any_of: [ { holds: mig } ] }\n"),
    ("catalogue/courses.yaml", "achievement: mig\ntags: [steel]\n---\nachievement: tig\ntitle: TIG\n"),
    ("catalogue/courses.yaml", "achievement: mig\nrequires: { holds: tig }\n---\nachievement: tig\n"),
    ("assay.yaml", "assay: 1\nname: p\ncounting: { conflicts: [ [mig, tig] ] }\n"),
    ("catalogue/lists.yaml", "list: steel\nof: { id: [mig] }\n"),
  ])
  func `where something that it rests on was changed, it is asked anew`(path: String, text: String) throws {
    let kept = try Kept()
    _ = try kept.analysis()
    try kept.forge("\"mandatory\":[", as: "\"mandatory\":[\"told again\",")
    try kept.sample.write(text, to: path)
    #expect(try !kept.analysis().mandatory.contains("told again"))
  }

  @Test func `what another credential asks for is nothing that it rests on`() throws {
    let kept = try Kept()
    _ = try kept.analysis()
    try kept.forge("\"mandatory\":[", as: "\"mandatory\":[\"told again\",")
    try kept.sample.write("credential: fitter\ntitle: Other\nrequires: { holds: mig }\n", to: "credentials/fitter.yaml")
    #expect(try kept.analysis().mandatory.contains("told again"))
    let later = try #require(CalendarDate("2026-05-02"))
    #expect(try !kept.analysis(on: later).mandatory.contains("told again"), "another day is another question")
  }

  @Test(arguments: [
    ("\"achievement\":\"mig\"", "\"achievement\":\"tig\""), ("{", "["), ("\"yes\"", "\"perhaps\""),
    ("\"finding\":\"impossible\"", "\"finding\":\"nice\""), ("\"id\":\"", "\"id\":\"elsewhere"),
  ])
  func `what cannot be so is not believed`(text: String, forged: String) throws {
    let kept = try Kept()
    let first = try kept.analysis()
    try kept.forge("\"mandatory\":[", as: "\"mandatory\":[\"told again\",")
    try kept.forge(text, as: forged)
    let again = try kept.analysis()
    #expect(again.mandatory == first.mandatory && again.findings.map(\.id) == first.findings.map(\.id))
  }

  @Test func `comparisons are kept, and their learners judged anew`() throws {
    let (old, new) = (try Kept(), try Kept())
    try new.sample.write("credential: fitter\ntitle: Fitter\nrequires: { holds: mig }\n", to: "credentials/fitter.yaml")
    let request = ComparisonRequest(credentials: ["fitter"], date: old.day)
    func verdict() -> CredentialComparison? {
      request.answer(old.sample.open(), new.sample.open(), kept: old.answers).entries.first?.comparison
    }
    #expect(verdict()?.verdict == .incomparable && old.files.count == 1)
    try old.forge("\"overlap\":true", as: "\"overlap\":false")
    #expect(verdict()?.overlap == .no, "it is told again")
    #expect(verdict()?.lost?.shown.learner.awards.map(\.achievement) == ["tig"])
    try old.forge("\"achievement\":\"tig\"", as: "\"achievement\":\"mig\"")
    #expect(verdict()?.overlap == .yes, "nobody loses who is said to")
  }

  @Test func `without a place for it nothing is kept`() throws {
    #expect(KeptAnswers { ["HOME": "/nowhere/at/all"][$0] } == nil)
    #expect(KeptAnswers { ["XDG_CACHE_HOME": "cache"][$0] } == nil)
    let kept = try Kept()
    let request = AnalysisRequest(credentials: ["welder"], date: kept.day)
    _ = request.answer(in: kept.sample.open())
    #expect(kept.files.isEmpty)
  }
}
