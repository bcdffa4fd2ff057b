/// Where the fields stand in which a fault means something else than in others.
struct TellingPlaces {
  enum Meaning: CaseIterable {
    /// No verdict rests on them.
    case describes
    /// Nothing fits an id that nobody declares, so that it is only lost where fitting stands in the way.
    case standsInTheWay
    /// What awards of an achievement count as beside it.
    case equates
    /// What a plugin that is not there would say of an award is undecided by itself.
    case asks

    fileprivate var fields: Set<String> {
      switch self {
      case .describes: ["title", "description", "examples", "image"]
      case .standsInTheWay: ["forbids", "except", "limits", "counting", "validity"]
      case .equates: ["same_as", "accepted_for"]
      case .asks: ["is"]
      }
    }

    /// Whether only a document's own fields mean it, and not those of what stands inside.
    fileprivate var isOfDocuments: Bool { self == .describes || self == .equates }

    /// Whether a field says so, or was probably meant to where that matters.
    fileprivate func isSaid(by field: String) -> Bool {
      fields.contains(field) || self == .equates && NearestWord.to(field, among: fields) != nil
    }
  }

  private var ranges: [Meaning: [FileID: [SourceRange]]] = [:]
  private let files: Set<FileID>
  private let sources: SourceMap

  /// `files` are those in which a fault was found.
  init(in documents: [Syntax], files: Set<FileID>, _ sources: SourceMap) {
    self.files = files
    self.sources = sources
    for document in documents { look(into: document, isDocument: true) }
  }

  private mutating func look(into syntax: Syntax, isDocument: Bool) {
    for entry in syntax.entries ?? [] {
      if let value = sources.value(of: entry.value.node), files.contains(value.file) {
        for meaning in Meaning.allCases where isDocument || !meaning.isOfDocuments {
          guard meaning.isSaid(by: entry.key) else { continue }
          // A misspelt field is a fault of its key.
          ranges[meaning, default: [:]][value.file, default: []] += [sources.key(of: entry.value.node) ?? value, value]
        }
      }
      look(into: entry.value, isDocument: false)
    }
    for item in syntax.items ?? [] { look(into: item, isDocument: false) }
  }

  func hold(_ range: SourceRange, _ meaning: Meaning) -> Bool {
    ranges[meaning]?[range.file]?.contains { $0.holds(range) } ?? false
  }
}
