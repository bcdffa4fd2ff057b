internal import AssayModel

/// Finds out what criteria look at that use nothing up, by asking about one entry at a time.
struct LookingAt {
  let possible: PossibleRecord
  /// Of everything that is possible.
  let ledger: Ledger
  let credential: Credential
  let context: MatchContext
  /// Of nothing.
  private let bare: Ledger

  init(_ possible: PossibleRecord, _ ledger: Ledger, _ credential: Credential, _ scripts: ScriptHost) {
    self.possible = possible
    self.ledger = ledger
    self.credential = credential
    context = MatchContext(credential: credential.id, scripts: scripts)
    bare = Ledger(ledger.index, learner: possible.record(of: []), day: ledger.day, explains: false)
  }

  func looking(of node: CriterionNode) -> Outline.Looking {
    switch node.criterion.form {
    case .not(let pattern):
      let forbidden = ledger.awards(maybeSelectedBy: pattern, context).filter(\.wasAwarded)
      return .none(forbidden.map { .award($0.index) })
    case .order(let references):
      return .order(
        references.map { reference in
          ledger.awards.compactMap { award in
            guard award.isValid == .yes, award.countsAs.contains(reference.id), let date = award.awarded else {
              return nil
            }
            return Outline.Dated(entry: .award(award.index), day: date.dayNumber)
          }
        })
    case .fact(.recorded(let facts)):
      return .oneOfEach(
        facts.map { fact in
          possible.facts.indices.filter { isMet(.fact(.recorded([fact])), by: .fact($0)) }.map { .fact($0) }
        })
    case .fact(.result):
      return .oneOfEach([met(node.criterion.form, possible.entries.results.indices.map { .result($0) })])
    case .fact(.experience):
      return .oneOfEach([met(node.criterion.form, possible.histories.indices.map { .experience($0) })])
    case .fact(.shown(let reference)):
      let shown = ledger.awards.filter { award in
        award.isValid == .yes
          && award.shows.contains {
            ledger.competencies.shows($0, of: award.achievement, reference, in: credential.id)
          }
      }
      let results = met(node.criterion.form, possible.entries.results.indices.map { .result($0) })
      return .oneOfEach([shown.map { .award($0.index) } + results])
    case .approval(let demand):
      let places = ["\(credential.id)/\(node.id)", "\(credential.id)/\(node.path)"]
      let approving = possible.entries.approvals.indices.filter { place in
        ledger(of: .approval(place)).judge(demand, at: places).truth == .yes
      }
      return .oneOfEach([approving.map { .approval($0) }])
    case .opaque(let rule):
      return .asked(rule)
    case .claim, .atLeast, .pool, .dated, .covers, .stated:
      return .unknown
    }
  }

  private func met(_ form: Criterion.Form, _ entries: [RecordEntry]) -> [RecordEntry] {
    entries.filter { isMet(form, by: $0) }
  }

  private func isMet(_ form: Criterion.Form, by entry: RecordEntry) -> Bool {
    guard case .fact(let fact) = form else { return false }
    return ledger(of: entry).judge(fact, in: credential).truth == .yes
  }

  /// Of one entry that is no award and no evidence.
  private func ledger(of entry: RecordEntry) -> Ledger { bare.with(othersOf: possible.record(of: [entry])) }
}
