internal import AssayModel

/// The lists of a project, with what each names, so that an award is asked about each of them once.
struct NamedLists: Sendable {
  /// Which other lists each list names, each once.
  private var named: [String: [String]] = [:]
  /// Lists that only name achievements, which is most of them.
  private var plain: [String: Set<String>] = [:]

  init(_ project: Project) {
    for (id, list) in project.lists {
      var seen: Set<String> = []
      named[id] = list.of.nested.flatMap(\.lists).filter { project.lists[$0] != nil && seen.insert($0).inserted }
      if list.of.keys.count == 1, case .id(let ids) = list.of.keys[0], ids.count == list.of.ids.count {
        plain[id] = Set(ids.map(\.id))
      }
    }
  }

  /// The achievements of a list that names nothing else; nil for any other.
  func achievements(of list: String) -> Set<String>? { plain[list] }

  /// Whether a list selects something. `judge` says so of one list, by what is known of those that it names.
  ///
  /// Each list is asked about once; those that name each other again and again, until nothing changes.
  func truth(of list: String, _ judge: (_ list: String, _ known: [String: Truth]) -> Truth) -> Truth {
    let (order, isCircular) = reached(from: list)
    var known = Dictionary(uniqueKeysWithValues: order.map { ($0, Truth.no) })
    // Each rises at most twice, to unknown and to yes. With an `except` in a circle the answers may swing for ever;
    // then the last ones stand.
    for _ in 0..<(2 * order.count) {
      let before = known
      for list in order { known[list] = judge(list, known) }
      if !isCircular || known == before { break }
    }
    return known[list] ?? .no
  }

  /// A list and all that it names, directly and through others: what is named comes first, unless they name each other.
  private func reached(from list: String) -> (order: [String], isCircular: Bool) {
    var order: [String] = []
    var begun: Set<String> = [list]
    var ended: Set<String> = []
    var isCircular = false
    // The lists that are open, each with how many of those that it names were looked at.
    var open = [(list: list, next: 0)]
    while let (current, next) = open.last {
      let others = named[current] ?? []
      if next == others.count {
        order.append(current)
        ended.insert(current)
        open.removeLast()
        continue
      }
      open[open.count - 1].next += 1
      if begun.insert(others[next]).inserted {
        open.append((others[next], 0))
      } else if !ended.contains(others[next]) {
        isCircular = true
      }
    }
    return (order, isCircular)
  }
}
