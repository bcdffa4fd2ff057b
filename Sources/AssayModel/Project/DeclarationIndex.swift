/// The ids that documents give, by namespace and by what they are unique within.
package struct DeclarationIndex: Sendable {
  private struct Owner: Hashable {
    var namespace: Namespace
    var scope: String?
  }

  private var byOwner: [Owner: [String: Declaration]] = [:]
  /// For outcomes, competencies and assessments: the scopes in which an id is declared, in order.
  private var scopes: [Namespace: [String: [String]]] = [:]
  private var repeated: [(first: Declaration, again: Declaration)] = []

  /// The first declaration of an id, in the order of paths and places, is the one that holds.
  package init(_ declarations: [Declaration], in sources: SourceMap) {
    let ranks = sources.fileRanks
    let ordered = declarations.map { (order: SourceOrder(sources.value(of: $0.node), ranks), declaration: $0) }
      .sorted { $0.order < $1.order }.map(\.declaration)
    for declaration in ordered {
      let owner = Owner(namespace: Self.home(of: declaration.namespace), scope: declaration.scope)
      if let first = byOwner[owner]?[declaration.id] {
        if first.node != declaration.node { repeated.append((first, declaration)) }
        continue
      }
      byOwner[owner, default: [:]][declaration.id] = declaration
      if let scope = declaration.scope {
        scopes[declaration.namespace, default: [:]][declaration.id, default: []].append(scope)
      }
    }
  }

  /// Achievements, credentials and stacks share one namespace.
  private static func home(of namespace: Namespace) -> Namespace { namespace == .credential ? .achievement : namespace }

  package func declaration(_ namespace: Namespace, _ id: String, in scope: String? = nil) -> Declaration? {
    let found = byOwner[Owner(namespace: Self.home(of: namespace), scope: scope)]?[id]
    return namespace == .credential && found?.namespace != .credential ? nil : found
  }

  /// Every id, in order.
  package func ids(_ namespace: Namespace, in scope: String? = nil) -> [String] {
    let all = byOwner[Owner(namespace: Self.home(of: namespace), scope: scope)] ?? [:]
    return all.values.filter { namespace != .credential || $0.namespace == .credential }.map(\.id).sorted()
  }

  /// The scopes inside which the id is declared, in order.
  package func scopes(of id: String, _ namespace: Namespace) -> [String] { scopes[namespace]?[id] ?? [] }

  /// Every id that is declared inside some scope, in order.
  package func scopedIDs(_ namespace: Namespace) -> [String] { (scopes[namespace] ?? [:]).keys.sorted() }

  /// Whether an id that was given twice may have been meant to be another, which is missing now.
  package func mayHaveLost(_ namespaces: Set<Namespace>, in scope: String?) -> Bool {
    repeated.contains { _, again in
      namespaces.contains(again.namespace) && (again.scope == nil || again.scope == scope)
    }
  }

  /// One diagnostic for each id that is given a second time.
  package func duplicates(in sources: SourceMap) -> [Diagnostic] {
    repeated.map { first, again in
      let home = again.scope.map { " in `\(Scope.name($0))`" } ?? ""
      return Diagnostic(
        "duplicate-id", .error, "`\(again.id.shortened)` is already the id of \(first.namespace.noun)\(home)",
        at: sources.value(of: again.node), label: "again here", path: again.document,
        notes: [.init("first here", at: sources.value(of: first.node))], help: "give one of them another id")
    }
  }
}
