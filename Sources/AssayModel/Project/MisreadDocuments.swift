/// The documents of which reading lost something that a verdict may rest on.
struct MisreadDocuments {
  /// Why not all is known of what a document says, by its name such as `credential:welder`.
  private(set) var reasons: [String: String] = [:]
  /// Why not all is known of what a credential or a list asks for, though all that it says was read.
  private(set) var resting: [String: String] = [:]
  /// By achievements: why not all is known that their awards count as.
  private(set) var alike: [String: String] = [:]

  init(_ reading: Reading, of documents: [Syntax], _ lists: [String: AchievementList], _ index: DeclarationIndex) {
    findFaults(reading.faults.filter { !$0.key.isEmpty && !$0.value.isEmpty }, of: documents, in: reading.sources)
    for reference in reading.unsettled where Self.isRestedOn(reference.namespace) {
      guard let name = Self.name(reference.document), Self.asks(name) else { continue }
      resting[name] = Project.mayBeLost(reference.id.shortened)
    }
    if !alike.isEmpty { findAskedAlike(reading.references, lists) }
    if !reasons.isEmpty || !resting.isEmpty { spread(over: reading.references, index) }
  }

  private mutating func findFaults(
    _ faults: [String: [Reading.Fault]], of documents: [Syntax], in sources: SourceMap
  ) {
    if faults.isEmpty { return }
    let files = Set(faults.values.flatMap { $0.compactMap { $0.range?.file } })
    let places = TellingPlaces(in: documents, files: files, sources)
    for (document, found) in faults {
      guard let name = Self.name(document) else { continue }
      let matters = found.contains { fault in
        guard let range = fault.range else { return true }
        return fault.rule == "dangling-reference"
          ? places.hold(range, .standsInTheWay) && !places.hold(range, .asks) : !places.hold(range, .describes)
      }
      if matters { reasons[name] = Self.reason(name) }
      if found.contains(where: { $0.range.map { places.hold($0, .equates) } ?? false }) {
        let id = Scope.name(name)
        alike[id] = "what `\(id)` is the same as could not all be read"
      }
    }
  }

  /// What names an achievement may be met by awards of others, and a list may hold what is the same as what it selects.
  private mutating func findAskedAlike(_ references: [Reference], _ lists: [String: AchievementList]) {
    let known = alike.sorted { $0.key < $1.key }
    for reference in references where reference.namespace == .achievement {
      guard let from = Self.name(reference.document), Self.asks(from) else { continue }
      let reason = reference.namesMany ? known.first { reference.id.names($0.key) }?.value : alike[reference.id]
      if let reason { resting[from] = reason }
    }
    for (id, list) in lists where list.of.selectsByMoreThanNames { resting["list:\(id)"] = known.first?.value }
  }

  /// Of a list, a framework or an assessment something was lost: what names it asks for something else than was meant.
  private mutating func spread(over references: [Reference], _ index: DeclarationIndex) {
    var namings: [(from: String, to: String)] = []
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
