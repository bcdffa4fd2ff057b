internal import AssayEngine
internal import AssayModel

extension Concerned {
  /// The achievements that can never be awarded under any of the designs, because what is asked of whoever gets them rests
  /// on nothing but each other.
  func unreachable(in designs: [Asked.Side: Design], on day: CalendarDate) -> Set<String> {
    // Where one of them asks for nothing, there is nothing that all of them rule out.
    guard !designs.values.contains(where: { design in achievements.allSatisfy { design.requirement(of: $0) == nil } })
    else { return [] }
    return designs.values.map { design in
      var reached = Set(achievements)
      var open: [(id: String, needs: Needs)] = []
      for id in achievements {
        guard let credential = design.requirement(of: id) else { continue }
        reached.remove(id)
        open.append((id, Needs(Question.criteria(of: credential), in: credential, design, on: day)))
      }
      var before = -1
      while open.count != before {
        before = open.count
        for (id, needs) in open where needs.couldBeMet(with: reached) { reached.insert(id) }
        open.removeAll { reached.contains($0.id) }
      }
      return Set(open.map(\.id))
    }.reduce(nil) { (common: Set<String>?, own) in common.map { $0.intersection(own) } ?? own } ?? []
  }
}

/// Which awards criteria cannot do without.
private indirect enum Needs {
  case nothing
  /// An award of one of these achievements.
  case award(of: Set<String>)
  case atLeast(Int, [Needs])

  init(_ criterion: Criterion, in credential: Credential, _ design: Design, on day: CalendarDate) {
    switch criterion.form {
    case .claim(let claim):
      guard case .awards(let pattern) = claim.of,
        claim.demands.contains(where: { $0.bounds.atLeast.map { $0 > 0 } ?? false })
      else {
        self = .nothing
        return
      }
      self = .award(of: design.selected(by: pattern, in: credential, on: day))
    case .atLeast(let count, let children):
      let counting = children.filter { if case .stated = $0.form { false } else { true } }
      self = .atLeast(count, counting.map { Needs($0, in: credential, design, on: day) })
    case .pool(let child): self = Needs(child, in: credential, design, on: day)
    case .order(let references):
      self = .atLeast(
        references.count,
        references.map { .award(of: design.selected(by: Pattern([.id([$0])]), in: credential, on: day)) })
    case .not, .dated, .fact, .covers, .approval, .opaque, .stated: self = .nothing
    }
  }

  func couldBeMet(with achievements: Set<String>) -> Bool {
    switch self {
    case .nothing: true
    case .award(let ids): !ids.isDisjoint(with: achievements)
    case .atLeast(let count, let needs): needs.count { $0.couldBeMet(with: achievements) } >= count
    }
  }
}
