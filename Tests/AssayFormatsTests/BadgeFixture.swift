import AssayFormats
import AssayModel
import AssayTestSupport

/// Badges read into a small project of Harbour College.
struct BadgeFixture {
  let badges: BadgeRecords
  let sources: SourceMap

  static let catalogue = """
    { organisation: harbour-college, title: Harbour College, url: "https://harbour.example" }
    ---
    { organisation: northwind, title: Northwind, ids: { did: "did:web:northwind.example" } }
    ---
    achievement: mig
    title: { en: MIG welding, de: MAG-Schweissen }
    issuer: harbour-college
    url: https://harbour.example/mig
    credits: 3 ects
    shows: [fab/arc]
    ---
    { achievement: lift, title: Lift driving, issuer: northwind, ids: { uri: "urn:lift" } }
    ---
    { achievement: anybody, title: First aid, url: "https://aid.example" }
    ---
    framework: fab
    title: Fabrication skills
    competencies: [ { id: arc, code: A1 }, { id: mend, url: "https://fab.example/mend" } ]
    """

  init(_ json: String, at path: String = "learners/mara.json") { self.init([(path, json)]) }

  init(_ files: [(path: String, json: String)]) {
    var sources = SourceMap()
    let catalogue = DocumentReader(path: "catalogue/all.yaml").read(Array(Self.catalogue.utf8), into: &sources)
    let documents = files.flatMap { file in
      DocumentReader(path: file.path).read(Array(file.json.utf8), into: &sources).documents
    }
    let project = Project.read(documents: catalogue.documents, sources: sources).project
    badges = BadgeRecords(of: documents.filter(\.isBadges), in: project, sources: sources)
    self.sources = sources
  }

  var award: Award? { badges.learners.first?.awards.first }
  var rules: [RuleID] { badges.diagnostics.map(\.rule) }
  /// What is reported beside the remark that all badges get.
  var remarks: [String] { badges.diagnostics.filter { $0.rule != "badge-unverified" }.map(\.message) }

  /// A credential with these members in its three maps, beside what it must have, unless that is replaced.
  static func badge(
    _ members: String = "", subject: String = "", achievement: String = "", id: String = "https://harbour.example/mig",
    name: String = "MIG welding", issuer: String = #""https://harbour.example""#,
    dates: String = #""validFrom": "2026-02-03T10:00:00Z""#
  ) -> String {
    func more(_ members: String) -> String { members.isEmpty ? "" : ", \(members)" }
    return """
      { "type": ["VerifiableCredential", "AchievementCredential"], "id": "urn:1", "issuer": \(issuer), \(dates),
        "credentialSubject": { "id": "did:example:mara", "achievement": { "id": "\(id)", "name": "\(name)"\(more(achievement)) }\(more(subject)) }\(more(members)) }
      """
  }
}
