import AssayLint
import AssayModel
import AssayWorkbench
import Foundation
import Testing

@Suite struct LintTests {
  private static let design =
    "credential: welder\ntitle: \u{1F9D1}\u{200D}\u{1F3ED} W # assay: allow[empty-choice] reason: é\n"

  private static func request() throws -> LintRequest {
    let day = try #require(CalendarDate("2026-05-01"))
    return LintRequest(
      choices: LintChoices(selected: ["unused-suppression", "empty-choice", "unknown-rule"]), day: day)
  }

  @Test func `a fix keeps the mark, the mode and the link of a file, and is made once`() throws {
    let sample = try OpenProjectTests.Sample([
      "assay.yaml": "assay: 1\nname: p\n", "kept/welder.yaml": "\u{FEFF}" + Self.design, "credentials/x.yaml": "",
    ])
    try sample.link("credentials/welder.yaml", to: "../kept/welder.yaml")
    let real = sample.root + "/kept/welder.yaml"
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: real)
    let request = try Self.request()
    let corrected = try CorrectedProject(request.answer(about: sample.open()), request: request, unsafeToo: false)
    #expect(corrected.count == 1 && corrected.files.map(\.path) == ["credentials/welder.yaml"])
    #expect(try Data(contentsOf: URL(filePath: real)).count == Self.design.utf8.count + 3, "nothing is written yet")
    try corrected.write()
    let written = try Data(contentsOf: URL(filePath: real))
    #expect(written == Data("\u{FEFF}credential: welder\ntitle: \u{1F9D1}\u{200D}\u{1F3ED} W\n".utf8))
    #expect(try FileManager.default.attributesOfItem(atPath: real)[.posixPermissions] as? Int == 0o640)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: sample.root + "/credentials/welder.yaml") != "")
    #expect(try FileManager.default.contentsOfDirectory(atPath: sample.root + "/kept") == ["welder.yaml"])
    let again = try CorrectedProject(request.answer(about: sample.open()), request: request, unsafeToo: true)
    #expect(again.files.isEmpty && again.answer.shown.isEmpty)
  }

  @Test func `a file that somebody changed meanwhile is left to them`() throws {
    let sample = try OpenProjectTests.Sample([
      "assay.yaml": "assay: 1\nname: p\n", "credentials/welder.yaml": Self.design,
    ])
    let request = try Self.request()
    let corrected = try CorrectedProject(request.answer(about: sample.open()), request: request, unsafeToo: false)
    try sample.write("credential: other\n", to: "credentials/welder.yaml")
    #expect(throws: FileFault.self) { try corrected.write() }
    #expect(
      try String(contentsOfFile: sample.root + "/credentials/welder.yaml", encoding: .utf8) == "credential: other\n")
  }
}
