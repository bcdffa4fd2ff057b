package import AssayModel

/// The answer to one question about one learner, with a reason for every yes and no.
package struct Evaluation: Sendable {
  package var learner: String
  package var credentials: [CredentialEvaluation]
  /// Nil unless credentials were asked for together.
  package var jointly: JointEvaluation?

  package init(learner: String, credentials: [CredentialEvaluation], jointly: JointEvaluation? = nil) {
    self.learner = learner
    self.credentials = credentials
    self.jointly = jointly
  }
}

/// Met, unmet, or not to be decided from what is known.
package enum Verdict: String, Hashable, Sendable {
  case met, unmet, undecided
}

/// Whether one credential is earned, and why (not).
package struct CredentialEvaluation: Sendable {
  package var credential: String
  package var title: String
  package var version: String?
  package var verdict: Verdict
  /// Why it is undecided.
  package var reason: String?
  /// The verdict when everything that is in progress is completed; nil where nothing is.
  package var statusIfCompleted: Verdict?
  package var tree: NodeEvaluation
  /// Empty unless met.
  package var allocation: [CountedItem]
  /// Awards and evidence whose loss would lose the verdict; nil unless met, or where the budget did not reach.
  package var essential: [String]?
  package var unused: [UnusedAward]
  package var blockers: [Blocker]
  package var exceptions: [GrantedException]
  /// The cheapest things to add that would earn it, the cheapest first; empty where it is met or nothing would do, nil
  /// where it was not asked for or could not be found out.
  package var nextSteps: [NextStep]?
  /// How much of the way is gone; nil where that has no meaning or was not asked for.
  package var progress: Progress?
  /// When the verdict changes if nothing is done; nil where it never does, or that was not asked for.
  package var change: VerdictChange?
  package var certificate: Certificate?
  package var search: SearchReport
  /// Nil where the learner was never awarded it.
  package var holding: HoldingEvaluation?
  /// Nil unless it was asked for.
  package var workings: Workings?
}

/// What became of one criterion; shaped like the criteria themselves.
package struct NodeEvaluation: Sendable {
  package var path: String
  package var id: String
  package var criterion: Criterion
  /// Nil for what decides nothing.
  package var verdict: Verdict?
  /// Whether the verdict above rests on this node; others hold nothing and are no shortfall.
  package var counts: Bool
  package var demands: [DemandResult]
  package var reason: String?
  /// The awards (or evidence) that are counted here or that it rests on.
  package var awards: [String]
  package var children: [NodeEvaluation]

  /// The reason of a criterion that an exception waives, and that is met without anybody having met it.
  package static let waived = "waived"

  /// This node and all below it, parents first.
  package var all: [NodeEvaluation] { [self] + children.flatMap(\.all) }
}

/// One row of an allocation.
package struct CountedItem: Hashable, Sendable {
  package var id: String
  package var isEvidence: Bool
  package var credential: String
  /// The id of the node that counts it.
  package var claim: String
  /// Whether losing it loses the verdict; nil where that is not known.
  package var isEssential: Bool?
  /// The other claims that could count it.
  package var alternatives: [String]
}

/// An award that is not counted, with the first reason that applies.
package struct UnusedAward: Hashable, Sendable {
  package enum Reason: String, Hashable, Sendable {
    case invalid, not_eligible, unknown, conflict, contained, claim_maximum, limit, share, uses, used_elsewhere, surplus
  }

  package var award: String
  package var reason: Reason
  package var detail: String?
}

/// A smallest set of claims that cannot all be met, or another reason for a no.
package struct Blocker: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    case shortage, limit, credits, share, conflict, mean, order, undecided
  }

  package var kind: Kind
  package var claims: [String]
  /// With its unit, unless it is a number of awards; nil where there is no figure.
  package var need: String?
  package var supply: String?
  /// Whether need and supply are numbers of awards, which reports write as numbers.
  package var isCount = false
  package var awards: [String]
  /// A sentence for people.
  package var says: String
}

package struct SearchReport: Hashable, Sendable {
  /// What the problem asks of an engine: `flow`, `choice`, `credits` or `general`.
  package var problemClass: String
  package var nodes: Int
  /// Whether the budget ran out before an answer was found.
  package var isExhausted: Bool
}

/// Which of several credentials one allocation serves together.
package struct JointEvaluation: Sendable {
  package var verdict: Verdict
  package var earned: [String]
  package var allocation: [CountedItem]
  package var essential: [String]?
  package var blockers: [Blocker]
  /// As for one credential.
  package var nextSteps: [NextStep]?
  /// Nil unless it was asked for.
  package var workings: Workings?
}
