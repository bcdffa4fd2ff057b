package import AssayModel

/// One entry of a record, by its place there.
package enum RecordEntry: Hashable, Sendable {
  case award(Int)
  case evidence(Int)
  case result(Int)
  case experience(Int)
  case approval(Int)
  case fact(Int)
}

/// What there could be, resolved against a project on a day, for all criteria that are looked at then.
package final class ResolvedPossibilities: Sendable {
  let possible: PossibleRecord
  let ledger: Ledger
  let scripts: ScriptHost

  /// `scripts` answers for every award alike.
  package init(_ possible: PossibleRecord, in index: ProjectIndex, on day: CalendarDate, scripts: ScriptHost) {
    self.possible = possible
    self.scripts = scripts
    ledger = Ledger(index, learner: possible.entries, day: day, isSelection: true, explains: false)
  }

  /// The awards by their places, each with what the catalogue adds to it: as scripts are asked about it.
  package var awards: [Int: Award] {
    Dictionary(
      uniqueKeysWithValues: ledger.awards.map { ($0.index, $0.resolved(from: possible.entries.awards[$0.index])) })
  }

  /// The places of the awards that a pattern may select.
  package func awards(maybeSelectedBy pattern: Pattern, in credential: Credential) -> [Int] {
    ledger.awards(maybeSelectedBy: pattern, MatchContext(credential: credential.id, scripts: scripts)).map(\.index)
  }
}

extension Ledger {
  /// The awards that a pattern selects, or about which that is not known.
  func awards(maybeSelectedBy pattern: Pattern, _ context: MatchContext) -> [HeldAward] {
    let candidates = named?.candidates(for: pattern, index.lists) ?? Array(awards.indices)
    return candidates.map { awards[$0] }.filter { match($0, pattern, context).truth != .no }
  }
}

/// Everything that a record could hold, from which engines choose. Entries may contradict each other: two marks of one
/// award, two values of one fact.
package struct PossibleRecord: Sendable {
  package struct RecordedFact: Hashable, Sendable {
    package var name: String
    package var value: String

    package init(name: String, value: String) { (self.name, self.value) = (name, value) }
  }

  /// All but facts, of which a record has only one by each name, and experience. Awards and evidence have ids.
  package var entries: LearnerRecord
  package var facts: [RecordedFact]
  /// What may have been worked, each as all periods that belong to it: hours and days add up.
  package var histories: [[ExperiencePeriod]] = []

  package init(entries: LearnerRecord, facts: [RecordedFact] = []) { (self.entries, self.facts) = (entries, facts) }

  /// Nothing but what is named here.
  package func record(of chosen: some Sequence<RecordEntry>) -> LearnerRecord {
    var record = LearnerRecord(id: entries.id)
    record.exceptions = entries.exceptions
    for entry in chosen {
      switch entry {
      case .award(let place): record.awards.append(entries.awards[place])
      case .evidence(let place): record.evidence.append(entries.evidence[place])
      case .result(let place): record.results.append(entries.results[place])
      case .experience(let place): record.experience += histories[place]
      case .approval(let place): record.approvals.append(entries.approvals[place])
      case .fact(let place): record.facts[facts[place].name] = facts[place].value
      }
    }
    return record
  }
}
