internal import AssayModel

extension LostFile {
  static func tooDeep(at range: SourceRange) -> LostFile {
    LostFile(
      "too-deep", "lists and maps stand more than \(ReadingLimits.depth) deep in each other here", at: range,
      help: "move the inner part into a document of its own, and refer to it")
  }

  static func tooManyNodes(at range: SourceRange) -> LostFile {
    LostFile(
      "too-many-nodes", "this file holds more than \(ReadingLimits.nodes.grouped) values", at: range,
      help: "split the file; what an alias repeats counts each time")
  }

  static func tooManyAliases(at range: SourceRange) -> LostFile {
    LostFile(
      "too-many-aliases", "this file holds more than \(ReadingLimits.aliases.grouped) aliases", at: range,
      help: "split the file, or write the values out")
  }
}
