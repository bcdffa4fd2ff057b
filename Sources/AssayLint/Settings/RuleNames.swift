internal import AssayModel

/// The names by which rules can be set, chosen and suppressed.
package struct RuleNames: Sendable {
  /// In the order of their bytes.
  package let all: [String]
  private let names: Set<String>
  /// Plugins whose rules are not known, because they could not be read.
  private let unread: Set<String>

  /// The rules of this program, those that reading reports under, and the given ones.
  package init(_ rules: [LintRule], unreadPlugins: Set<String> = []) {
    names = Set((rules + LintRule.aboutLinting).map(\.id.name) + CoreRule.builtIn.map(\.id.name))
    all = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    unread = unreadPlugins
  }

  package func contains(_ name: String) -> Bool { names.contains(name) }

  /// Whether the name may be that of a rule; nothing follows from a plugin that could not be read.
  package func mayBe(_ name: String) -> Bool {
    contains(name) || name.split(separator: "/").first.map { unread.contains(String($0)) } ?? false
  }

  package func nearest(to name: String) -> String? { NearestWord.to(name, among: all) }

  /// Reports a name that no rule has. `done` says what was meant to be done with it.
  func report(_ name: String, at range: SourceRange?, _ done: String, _ findings: inout Findings) {
    guard !mayBe(name) else { return }
    let meant = nearest(to: name)
    let fixes =
      if let meant, let range {
        [Diagnostic.Fix(.unsafe, "write `\(meant)`", edits: [.init(range: range, text: meant)])]
      } else {
        [Diagnostic.Fix]()
      }
    findings.report(
      "no rule `\(name.shortened)` is known that could be \(done)", at: range,
      help: meant.map { "did you mean `\($0)`?" } ?? "`assay rules` lists the rules", fixes: fixes)
  }
}
