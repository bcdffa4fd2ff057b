package import AssayModel

/// What reading one file gave.
package struct ReadDocuments: Sendable {
  package var file: FileID
  /// One node per document that holds something. None when the file is lost.
  package var documents: [Syntax]
  package var diagnostics: [Diagnostic]

  package init(file: FileID, documents: [Syntax] = [], diagnostics: [Diagnostic] = []) {
    self.file = file
    self.documents = documents
    self.diagnostics = diagnostics
  }
}
