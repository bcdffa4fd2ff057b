internal import AssayModel

extension Ledger {
  /// The newest decision counts; of several on one day, a refusal. In a renewal, only what was decided in its cycle.
  func judge(_ demand: ApprovalDemand, at places: [String]) -> Judgement {
    let decisions = learner.approvals.filter { decision in
      places.contains(decision.of) && (demand.by.map { $0 == decision.by } ?? true)
        && (decision.date.map { $0 <= day } ?? true) && isWithin(demand.within, decision.date)
        && cycle?.contains(decision.date) ?? true
    }
    let newest = decisions.max { left, right in
      (left.date?.description ?? "", left.decision == .refused ? 1 : 0)
        < (right.date?.description ?? "", right.decision == .refused ? 1 : 0)
    }
    let who = demand.by.map { "`\($0)`" } ?? "anybody"
    switch newest?.decision {
    case .approved?: return Judgement(truth: .yes)
    case .refused?:
      return Judgement(truth: .no, reason: "\(who) refused it\(newest?.date.map { " on \($0)" } ?? "")")
    case nil: return Judgement(truth: .unknown, reason: "\(who) has not decided")
    }
  }
}
