/// The documents of which reading lost something that a verdict may rest on.
struct MisreadDocuments {
  /// Why not all is known of what a document says, by its name such as `credential:welder`.
  private(set) var reasons: [String: String] = [:]
  /// Why not all is known of what a credential or a list asks for, though all that it says was read.
  private(set) var resting: [String: String] = [:]
  /// By achievements: why not all is known that their awards count as.
  private(set) var alike: [String: String] = [:]

  /// No verdict rests on these fields.
  private static let descriptive: Set<String> = ["title", "description", "examples", "image"]
  /// Nothing fits an id that nobody declares, so that it is only lost where fitting stands in the way.
  private static let standingInTheWay: Set<String> = ["forbids", "except", "limits", "counting", "validity"]
  /// What awards of an achievement count as beside it.
  private static let equating: Set<String> = ["same_as", "accepted_for"]
  /// What a plugin that is not there would say of an award is undecided by itself.
  private static let asked = "is"

  init(_ reading: Reading, of documents: [Syntax], _ index: DeclarationIndex) {
    findFaults(reading.faults.filter { !$0.key.isEmpty && !$0.value.isEmpty }, of: documents, in: reading.sources)
    for reference in reading.unsettled where Self.isRestedOn(reference.namespace) {
      guard let name = Self.name(reference.document), Self.asks(name) else { continue }
      let reason = "what `\(reference.id.shortened)` is may stand in something that could not be read"
      resting[name] = reason
    }
    if !reasons.isEmpty || !resting.isEmpty || !alike.isEmpty { spread(over: reading.references, index) }
  }

  private mutating func findFaults(
    _ faults: [String: [Reading.Fault]], of documents: [Syntax], in sources: SourceMap
  ) {
    if faults.isEmpty { return }
    let files = Set(faults.values.flatMap { $0.compactMap { $0.range?.file } })
    var described: [FileID: [SourceRange]] = [:]
    var opposing: [FileID: [SourceRange]] = [:]
    var asked: [FileID: [SourceRange]] = [:]
    var equating: [FileID: [SourceRange]] = [:]
    func look(into syntax: Syntax, isDocument: Bool) {
      for entry in syntax.entries ?? [] {
        if let range = sources.value(of: entry.value.node), files.contains(range.file) {
          if isDocument, Self.descriptive.contains(entry.key) { described[range.file, default: []].append(range) }
          if isDocument, Self.isEquating(entry.key) {
            equating[range.file, default: []] += [range, sources.key(of: entry.value.node) ?? range]
          }
          if entry.key == Self.asked { asked[range.file, default: []].append(range) }
          if Self.standingInTheWay.contains(entry.key) { opposing[range.file, default: []].append(range) }
        }
        look(into: entry.value, isDocument: false)
      }
      for item in syntax.items ?? [] { look(into: item, isDocument: false) }
    }
    for document in documents { look(into: document, isDocument: true) }
    func isIn(_ ranges: [FileID: [SourceRange]], _ range: SourceRange) -> Bool {
      ranges[range.file]?.contains { $0.holds(range) } ?? false
    }
    for (document, found) in faults {
      guard let name = Self.name(document) else { continue }
      let matters = found.contains { fault in
        guard let range = fault.range else { return true }
        if fault.rule == "dangling-reference" { return isIn(opposing, range) && !isIn(asked, range) }
        return !isIn(described, range)
      }
      if matters { reasons[name] = Self.reason(name) }
      if found.contains(where: { $0.range.map { isIn(equating, $0) } ?? false }) {
        let id = Scope.name(name)
        alike[id] = "what `\(id)` is the same as could not all be read"
      }
    }
  }

  /// Whether a field says so, or was probably meant to.
  private static func isEquating(_ key: String) -> Bool {
    equating.contains(key) || NearestWord.to(key, among: equating) != nil
  }

  /// Of a list, a framework or an assessment something was lost: what names it asks for something else than was meant. What
  /// names an achievement may be met by awards of others.
  private mutating func spread(over references: [Reference], _ index: DeclarationIndex) {
    var namings: [(from: String, to: String)] = []
    for reference in references where reference.namespace == .achievement {
      guard let reason = alike[reference.id], let from = Self.name(reference.document), Self.asks(from) else {
        continue
      }
      resting[from] = reason
    }
    for reference in references where Self.isRestedOn(reference.namespace) {
      guard let from = Self.name(reference.document), Self.asks(from) else { continue }
      for to in Self.owners(of: reference, index) where to != from { namings.append((from, to)) }
    }
    var isSpreading = true
    while isSpreading {
      isSpreading = false
      for (from, to) in namings where resting[from] == nil {
        guard let reason = reasons[to] ?? resting[to] else { continue }
        resting[from] = reason
        isSpreading = true
      }
    }
  }

  /// Awards of achievements carry their own doubt.
  private static func isRestedOn(_ namespace: Namespace) -> Bool {
    switch namespace {
    case .list, .framework, .competency, .outcome, .assessment: true
    case .achievement, .credential, .organisation, .learner, .name, .award, .plugin, .scheme: false
    }
  }

  private static func asks(_ name: String) -> Bool { name.hasPrefix("credential:") || name.hasPrefix("list:") }

  /// The documents in which that may be declared to which a reference leads.
  private static func owners(of reference: Reference, _ index: DeclarationIndex) -> [String] {
    guard reference.namespace == .competency, let parsed = CompetencyReference(reference.id) else {
      let own = index.declaration(reference.namespace, reference.id, in: reference.scope)
      return [name((own ?? index.declaration(reference.namespace, reference.id))?.document)].compactMap { $0 }
    }
    let scopes =
      parsed.framework.map { [Scope.framework($0)] }
      ?? index.scopes(of: parsed.id, .competency).filter { Scope.framework(Scope.name($0)) == $0 }
    return scopes.compactMap { index.declaration(.framework, Scope.name($0)) }.compactMap { name($0.document) }
  }

  private static func name(_ document: String?) -> String? {
    document.flatMap { $0.isEmpty ? nil : String($0.prefix { $0 != "/" }) }
  }

  private static func reason(_ name: String) -> String {
    let (kind, id) = (name.prefix { $0 != ":" }, name.drop { $0 != ":" }.dropFirst())
    switch kind {
    case "learner": return "not all of the record of `\(id)` could be read"
    case "list", "framework", "assessment": return "not all of the \(kind) `\(id)` could be read"
    default: return "not all of `\(id)` could be read"
    }
  }
}
