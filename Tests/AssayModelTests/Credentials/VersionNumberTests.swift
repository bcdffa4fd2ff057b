import AssayModel
import Testing

/// Semantic Versioning 2.0.0.
@Suite struct VersionNumberTests {
  @Test(arguments: [
    ("1.4.0", "1.4.0", "2.0.0", "1.5.0"), ("2", "2.0.0", "3.0.0", "2.1.0"), ("1.9-beta.2", "1.9.0", "2.0.0", "1.10.0"),
    ("0.3.7+build.5", "0.3.7", "1.0.0", "0.4.0"), ("3.x", "3.0.0", "4.0.0", "3.1.0"),
  ])
  func `numbers are read, and the next ones counted`(text: String, same: String, major: String, minor: String) throws {
    let version = try #require(VersionNumber(text))
    #expect("\(version)" == same)
    #expect("\(version.nextMajor)" == major)
    #expect("\(version.nextMinor)" == minor)
  }

  @Test func `they are compared as numbers`() throws {
    let order = try ["1.2.9", "1.10.0", "2.0.0", "10.0.0"].map { try #require(VersionNumber($0)) }
    #expect(order == order.sorted())
    #expect(["", "spring", "v1", ".1"].allSatisfy { VersionNumber($0)?.major ?? 1 == 1 })
    #expect(VersionNumber("spring") == nil)
    #expect(VersionNumber("9223372036854775807.1")?.nextMajor != nil)
  }
}
