internal import AssayModel

/// What plainer rules have to say of a project, so that nothing is said twice.
struct Told {
  private let paths: Set<String>
  private let documents: Set<String>
  private let places: Set<SourceRange>

  init(_ rules: [LintRule], in linted: LintedProject) {
    let found = rules.flatMap { rule in
      var findings = Findings(of: rule, in: linted.sources)
      rule.find(linted, &findings)
      return findings.diagnostics
    }
    places = Set(found.compactMap(\.range))
    paths = Set(found.compactMap(\.path))
    documents = Set(paths.compactMap { $0.split(separator: "/").first?.split(separator: ":").last.map(String.init) })
  }

  /// Whether something was said of a credential or an achievement.
  func isAbout(_ id: String) -> Bool { documents.contains(id) }

  /// Whether something was said at a place.
  func isAbout(_ range: SourceRange?) -> Bool { range.map(places.contains) ?? false }

  /// Whether something was said of a criterion, of what it is in or of what is in it.
  func isAbout(path: String) -> Bool {
    paths.contains { $0 == path || path.hasPrefix($0 + "/") || $0.hasPrefix(path + "/") }
  }
}
