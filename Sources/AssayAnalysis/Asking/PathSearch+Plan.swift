internal import AssayEngine
internal import AssayModel

extension PathSearch {
  /// What a record adds, in an order in which it can be gone.
  func plan(_ record: ChosenRecord, in space: Space) -> [LearnerPath.Step] {
    var standing = space.possibilities.given
    var open = record.entries.filter { !standing.contains($0) }
    var steps: [LearnerPath.Step] = []
    while !open.isEmpty {
      let ready = open.filter { isReady($0, after: standing, record.trueAnswers, in: space) }
      // The record was shown to come about, so something always is.
      guard !ready.isEmpty else { break }
      for entry in ready {
        steps.append(step(entry, after: standing, record.trueAnswers, in: space))
      }
      standing += ready
      open.removeAll { ready.contains($0) }
    }
    return steps
  }

  private func isReady(
    _ entry: RecordEntry, after standing: [RecordEntry], _ answers: Set<Space.ScriptQuestion>, in space: Space
  ) -> Bool {
    guard let id = space.achievement(of: entry), let credential = design.requirement(of: id) else { return true }
    let record = ChosenRecord(standing, answers, of: space)
    return space.requirement(Asked(.new, credential), on: day).isEarned(by: record) ?? false
  }

  private func step(
    _ entry: RecordEntry, after standing: [RecordEntry], _ answers: Set<Space.ScriptQuestion>, in space: Space
  ) -> LearnerPath.Step {
    let given = Set(space.possibilities.given)
    var needed = standing
    if space.achievement(of: entry) != nil {
      for other in standing.reversed() where !given.contains(other) {
        let rest = needed.filter { $0 != other }
        if isReady(entry, after: rest, answers, in: space) { needed = rest }
      }
    }
    let before = needed.filter { !given.contains($0) }.map { meaning(of: $0, in: space).id }
    return LearnerPath.Step(addition: meaning(of: entry, in: space), after: before.sorted())
  }

  private func meaning(of entry: RecordEntry, in space: Space) -> NextStep.Addition {
    let entries = space.possibilities.record.entries
    switch entry {
    case .award(let place): return .achievement(entries.awards[place].achievement ?? "")
    case .evidence(let place): return .evidence(entries.evidence[place].kind ?? "evidence")
    case .result(let place): return .assessment(entries.results[place].assessment)
    case .experience, .approval, .fact: return .evidence("evidence")
    }
  }
}
