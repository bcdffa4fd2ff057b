/// The documents of which reading lost something that a verdict may rest on.
struct MisreadDocuments {
  /// Such as `credential:welder`.
  private(set) var names: Set<String> = []

  /// No verdict rests on these fields.
  private static let descriptive: Set<String> = ["title", "description", "examples", "image"]
  /// Nothing fits an id that nobody declares, so that it is only lost where fitting stands in the way.
  private static let standingInTheWay: Set<String> = ["forbids", "except", "limits", "counting", "validity"]
  /// What a plugin that is not there would say of an award is undecided by itself.
  private static let asked = "is"

  init(_ faults: [String: [Reading.Fault]], of documents: [Syntax], in sources: SourceMap) {
    let faults = faults.filter { !$0.key.isEmpty && !$0.value.isEmpty }
    if faults.isEmpty { return }
    let files = Set(faults.values.flatMap { $0.compactMap { $0.range?.file } })
    var described: [FileID: [SourceRange]] = [:]
    var opposing: [FileID: [SourceRange]] = [:]
    var asked: [FileID: [SourceRange]] = [:]
    func look(into syntax: Syntax, isDocument: Bool) {
      for entry in syntax.entries ?? [] {
        if let range = sources.value(of: entry.value.node), files.contains(range.file) {
          if isDocument, Self.descriptive.contains(entry.key) { described[range.file, default: []].append(range) }
          if entry.key == Self.asked { asked[range.file, default: []].append(range) }
          if Self.standingInTheWay.contains(entry.key) { opposing[range.file, default: []].append(range) }
        }
        look(into: entry.value, isDocument: false)
      }
      for item in syntax.items ?? [] { look(into: item, isDocument: false) }
    }
    for document in documents { look(into: document, isDocument: true) }
    for (document, found) in faults {
      let matters = found.contains { fault in
        guard let range = fault.range else { return true }
        func isIn(_ ranges: [SourceRange]?) -> Bool {
          ranges?.contains { $0.start <= range.start && range.end <= $0.end } ?? false
        }
        if fault.rule == "dangling-reference" { return isIn(opposing[range.file]) && !isIn(asked[range.file]) }
        return !isIn(described[range.file])
      }
      if matters { names.insert(String(document.prefix { $0 != "/" })) }
    }
  }
}
