package import AssayModel

/// What a tree of criteria asks of whatever a record could hold, for engines that choose the record.
///
/// Patterns, amounts, levels and dates are settled as the evaluator settles them; what is left are sums over entries.
package final class Outline: Sendable {
  /// What a criterion that uses nothing up looks at.
  package enum Looking: Sendable {
    /// Met where, for each of these, one of the entries is there.
    case oneOfEach([[RecordEntry]])
    /// Met where none of the entries is there.
    case none([RecordEntry])
    /// Met where there is one entry of each, each dated later than the one before.
    case order([[Dated]])
    /// Decided by a script, over the whole record.
    case asked(OpaqueRule)
    /// What is judged as if it stood alone.
    case pool(Outline)
    /// It cannot be said in entries; only the evaluator knows.
    case unknown
  }

  package struct Dated: Sendable {
    package let entry: RecordEntry
    package let day: Int
  }

  package let tree: CompiledTree
  /// Per item of the tree: its entry.
  package let entries: [RecordEntry]
  /// Per item: those with which it may not be counted together.
  package let conflicts: [[Int]]
  /// By node: what it looks at.
  package let looking: [Int: Looking]

  package convenience init(of credential: Credential, over resolved: ResolvedPossibilities) {
    let (ledger, scripts, possible) = (resolved.ledger, resolved.scripts, resolved.possible)
    let items = Item.all(of: ledger)
    let compiler = TreeCompiler(
      ledger: ledger, items: items, credential: credential, scripts: scripts, reading: .pessimistic, budget: 0,
      solvesPools: false)
    let tree = compiler.compiled(CriterionNode(Question.criteria(of: credential)))
    let conflicts = Problem(items: items, trees: [tree], ledger: ledger).conflicts
    self.init(tree, items, conflicts, LookingAt(possible, ledger, credential, scripts))
  }

  private init(_ tree: CompiledTree, _ items: [Item], _ conflicts: [[Int]], _ looker: LookingAt) {
    self.tree = tree
    self.conflicts = conflicts
    entries = items.map { item in
      switch item.source {
      case .award(let place): .award(looker.ledger.awards[place].index)
      case .evidence(let place): .evidence(looker.ledger.evidence[place].index)
      }
    }
    var looking: [Int: Looking] = [:]
    for (number, node) in tree.nodes.enumerated() {
      switch node.kind {
      case .pool(let pool):
        // What conflicts is not counted together; whatever stands alone is not limited by that.
        let none = items.map { _ in [Int]() }
        looking[number] = .pool(Outline(pool.solution.problem.trees[0], items, none, looker))
      case .settled:
        looking[number] = looker.looking(of: node.node)
      case .claim, .choice, .covers, .silent, .waived:
        break
      }
    }
    self.looking = looking
  }
}
