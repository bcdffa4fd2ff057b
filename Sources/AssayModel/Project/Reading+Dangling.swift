extension Reading {
  /// Nothing of this name is declared. `part` is the part of the id at fault, when only its beginning is.
  mutating func reportDangling(
    _ reference: Reference, part: String? = nil, _ partOf: Namespace? = nil,
    among known: @autoclosure () -> [String], _ index: DeclarationIndex, meant: String? = nil
  ) {
    let namespace = partOf ?? reference.namespace
    if !incomplete.isDisjoint(with: Self.asked(namespace)) {
      unsettled.append(reference)
      return
    }
    var nearest = meant
    if nearest == nil, comparisonsLeft > 0 {
      let known = known()
      comparisonsLeft -= known.count
      nearest = NearestWord.to(reference.id, among: known)
    }
    // One fault, one diagnostic: the id is probably the one that was written over.
    if nearest == nil, index.mayHaveLost(Self.asked(namespace), in: reference.scope) {
      unsettled.append(reference)
      return
    }
    var notes: [Diagnostic.Note] = []
    var fixes: [Diagnostic.Fix] = []
    if let nearest {
      if let declared = index.declaration(reference.namespace, nearest, in: reference.scope)
        ?? index.declaration(reference.namespace, nearest)
      {
        notes = [.init("`\(nearest)` is declared here", at: sources.value(of: declared.node))]
      }
      if let range = sources.value(of: reference.node) {
        fixes = [.init(.unsafe, "write `\(nearest)`", edits: [.init(range: range, text: nearest)])]
      }
    }
    report(
      "dangling-reference", "there is no \(namespace.word) `\((part ?? reference.id).shortened)`", at: reference.node,
      severity: reference.severity, notes: notes, help: nearest.map { "did you mean `\($0)`?" } ?? namespace.remedy,
      fixes: fixes)
  }

  /// The namespaces in which something is looked for.
  private static func asked(_ namespace: Namespace) -> Set<Namespace> {
    switch namespace {
    case .achievement: [.achievement, .credential]
    case .assessment: [.assessment, .credential]
    case .competency: [.competency, .outcome, .framework, .credential]
    case .name: [.name, .credential]
    default: [namespace]
    }
  }
}
