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
}

/// Everything that a record could hold, from which engines choose. Entries may contradict each other: two marks of one
/// award, two values of one fact.
package struct PossibleRecord: Sendable {
  package struct RecordedFact: Hashable, Sendable {
    package var name: String
    package var value: String

    package init(name: String, value: String) { (self.name, self.value) = (name, value) }
  }

  /// All but the facts, of which a record has only one by each name. Awards and evidence have ids.
  package var entries: LearnerRecord
  package var facts: [RecordedFact]

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
      case .experience(let place): record.experience.append(entries.experience[place])
      case .approval(let place): record.approvals.append(entries.approvals[place])
      case .fact(let place): record.facts[facts[place].name] = facts[place].value
      }
    }
    return record
  }
}
