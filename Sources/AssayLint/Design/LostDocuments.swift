internal import AssayModel

/// Learners' records in which reading found errors: what rules say of them might only follow from that.
struct LostDocuments {
  private let documents: Set<String>
  /// The ids of learners whose records do not say all that was meant: also those that name what nobody declares.
  let learners: Set<String>

  init(_ reported: [Diagnostic]) {
    documents = Set(reported.filter { $0.severity == .error }.compactMap { $0.path.map(Self.document) })
    learners = Set(
      reported.filter { $0.severity == .error || $0.rule == "dangling-reference" }.compactMap { diagnostic in
        guard let document = diagnostic.path.map(Self.document), document.hasPrefix("learner:") else { return nil }
        return String(document.dropFirst("learner:".count))
      })
  }

  func concern(_ finding: Diagnostic) -> Bool { finding.path.map { documents.contains(Self.document($0)) } ?? false }

  /// `learner:ana/` of `learner:ana/awards`.
  private static func document(_ path: String) -> String { String(path.prefix { $0 != "/" }) }
}
