package import AssayLint
package import AssayModel

extension SourceComment {
  /// The comments of YAML documents that are meant for Assay, in the order of the files.
  ///
  /// A `#` is one only outside scalars, and the documents know where those are: in quotes, in blocks, in keys. Of a file
  /// that could not be read there are no documents, hence no comments.
  package static func inYAML(_ documents: [Syntax], in sources: SourceMap) -> [SourceComment] {
    var byFile: [FileID: [Syntax]] = [:]
    for document in documents {
      guard let file = sources.value(of: document.node)?.file else { continue }
      byFile[file, default: []].append(document)
    }
    return byFile.keys.sorted().flatMap { file -> [SourceComment] in
      let source = sources.files[Int(file.index)]
      guard !source.path.hasSuffix(".json"), !source.path.hasSuffix(".lua") else { return [] }
      let text = SourceText(file: file, bytes: source.bytes)
      guard text.mayAddressAssay("#") else { return [] }
      var scalars: [Range<SourcePosition>] = []
      for document in byFile[file] ?? [] { append(document, in: sources, to: &scalars) }
      scalars.sort { $0.lowerBound < $1.lowerBound }
      return marks(in: text, outside: scalars).map { CommentedText(text, mark: "#").comment(at: $0) }
    }
  }

  private static func append(_ syntax: Syntax, in sources: SourceMap, to scalars: inout [Range<SourcePosition>]) {
    switch syntax.content {
    // What scripts declare has no place in YAML.
    case .empty, .function: return
    case .scalar:
      guard let range = sources.value(of: syntax.node) else { return }
      scalars.append(range.start..<max(range.start, range.end))
    case .list(let items):
      for item in items { append(item, in: sources, to: &scalars) }
    case .map(let entries):
      for entry in entries {
        if let key = sources.key(of: entry.value.node) { scalars.append(key.start..<max(key.start, key.end)) }
        append(entry.value, in: sources, to: &scalars)
      }
    }
  }

  /// The first `#` of each line that begins a comment.
  private static func marks(in text: SourceText, outside scalars: [Range<SourcePosition>]) -> [Int] {
    var marks: [Int] = []
    var place = 0
    var scalar = 0
    while place < text.bytes.count {
      defer { place += 1 }
      guard text.at(place) == UInt8(ascii: "#"), place == 0 || SourceText.isBlank(text.at(place - 1)) else { continue }
      let position = text.position(ofByte: place)
      // An alias stands for scalars elsewhere, so that ranges may lie in each other.
      while scalar < scalars.count, scalars[scalar].upperBound <= position { scalar += 1 }
      if scalars[scalar...].prefix(while: { $0.lowerBound <= position }).contains(where: { $0.contains(position) }) {
        continue
      }
      marks.append(place)
      place = text.line(around: place).upperBound
    }
    return marks
  }
}
