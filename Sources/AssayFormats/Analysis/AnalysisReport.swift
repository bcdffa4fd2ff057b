package import AssayAnalysis
package import AssayModel

/// What `assay analyze` found about a project's credentials, over all learners that there could be.
package struct AnalysisReport: Sendable {
  package var project: String
  package var day: CalendarDate
  package var credentials: [CredentialAnalysis]
  package var relations: [CredentialRelation]
  package var sources: SourceMap

  package init(
    project: String, day: CalendarDate, credentials: [CredentialAnalysis], relations: [CredentialRelation],
    sources: SourceMap
  ) {
    self.project = project
    self.day = day
    self.credentials = credentials
    self.relations = relations
    self.sources = sources
  }
}

extension SourceMap {
  /// Where the key of a node is written, as reports say it; null for what nobody wrote.
  func json(of node: NodeID) -> JSONValue {
    guard let range = key(of: node) else { return .null }
    return [
      "file": .string(path(of: range.file)), "line": .integer(Int(range.start.line)),
      "column": .integer(Int(range.start.column)),
    ]
  }
}
