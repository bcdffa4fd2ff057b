package import AssayModel

/// Reads the bytes of a YAML or JSON file into documents, with the place of every node.
///
///     var sources = SourceMap()
///     let read = DocumentReader(path: "credentials/welder.yaml").read(bytes, into: &sources)
///
/// It never throws: a file that cannot be read gives no documents and says why, once. The file stands in the source
/// map in any case, so that the message can show it.
package struct DocumentReader: Sendable {
  package enum Format: Sendable { case yaml, json }

  package let path: String
  package let format: Format

  /// A path that ends in `.json` is JSON, any other YAML (of which JSON is nearly a part).
  package init(path: String) {
    self.init(path: path, format: path.lowercased().hasSuffix(".json") ? .json : .yaml)
  }

  package init(path: String, format: Format) {
    self.path = path
    self.format = format
  }

  package func read(_ bytes: [UInt8], into sources: inout SourceMap) -> ReadDocuments {
    let isTooLarge = bytes.count > ReadingLimits.fileSize
    // A file that is too large is not kept: nothing in it is shown.
    let kept = isTooLarge ? [] : bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    let file = sources.add(.init(path: path, bytes: kept))
    var read = ReadDocuments(file: file)
    do throws(LostFile) {
      if isTooLarge { throw .tooLarge(in: file) }
      let text = try SourceText(checking: kept, in: file)
      switch format {
      case .yaml:
        if let fault = text.firstControlCharacter { throw fault }
        var composer = YAMLComposer(text: text)
        // Swapped, not copied: the table holds all nodes of the project.
        swap(&composer.sources, &sources)
        defer { swap(&composer.sources, &sources) }
        read.documents = try composer.documents()
        read.diagnostics = composer.diagnostics
      case .json:
        var reader = JSONReader(text: text)
        swap(&reader.sources, &sources)
        defer { swap(&reader.sources, &sources) }
        read.documents = try reader.documents()
        read.diagnostics = reader.diagnostics
      }
      if read.documents.isEmpty, read.diagnostics.isEmpty {
        read.diagnostics = [Self.empty(text)]
      }
    } catch {
      read.diagnostics = [error.diagnostic]
    }
    return read
  }

  private static func empty(_ text: SourceText) -> Diagnostic {
    Diagnostic(
      "empty-file", .warning, "this file holds no document", at: text.range(bytes: 0..<0),
      help: "write a design into it, or delete the file")
  }
}
