// swift-format-ignore-file: NeverForceUnwrap

import AssayModel
import AssayTestSupport
import Testing

@testable import AssayEngine

/// The engine against every allocation that there is, with everything that an allocation can depend on and with doubts.
@Suite struct WideOracleTests {
  private func question(_ design: WideDesign, together: Question.Together? = nil) -> Question {
    Question(
      project: design.project, learner: design.learner, credentials: design.credentials, day: WideDesign.day,
      together: together, scripts: design.scripts)
  }

  private func oracle(
    _ design: WideDesign, _ ids: [String], isHopeful: Bool = false, ifCompleted: Bool = false,
    without lost: String? = nil
  ) -> BruteForce {
    var learner = design.learner
    // An award that is lost still says what it was granted for.
    for index in learner.awards.indices where learner.awards[index].id == lost {
      learner.awards[index].status = .revoked
    }
    learner.evidence.removeAll { $0.id == lost }
    return BruteForce(design.project, learner, ids.map { design.project.credentials[$0]! }) {
      ($0.isHopeful, $0.ifCompleted, $0.predicate) = (isHopeful, ifCompleted, design.answer)
    }
  }

  /// Met as long as it is so however doubts are settled; unmet if it is not even if they are all settled well.
  private func verdict(_ design: WideDesign, _ ids: [String], isMet: Bool, ifCompleted: Bool = false) -> Verdict {
    if isMet { return .met }
    let hope = oracle(design, ids, isHopeful: true, ifCompleted: ifCompleted)
    return hope.canonicalMet(unshared: ids.count > 1) == nil ? .unmet : .undecided
  }

  @Test(arguments: Instances.blocks)
  func `one credential is earned exactly when some allocation earns it, whatever it depends on`(_ block: Int) {
    for seed in Instances.seeds(block) {
      let design = WideDesign(seed: seed)
      let question = self.question(design)
      let answer = question.answered().credentials[0]
      let oracle = self.oracle(design, ["c0"])
      let met = oracle.canonicalMet(unshared: false)
      #expect(answer.verdict == verdict(design, ["c0"], isMet: met != nil), "seed \(seed)")
      if let completed = answer.statusIfCompleted {
        let isMet = self.oracle(design, ["c0"], ifCompleted: true).canonicalMet(unshared: false) != nil
        #expect(completed == verdict(design, ["c0"], isMet: isMet, ifCompleted: true), "seed \(seed)")
      }
      if let met {
        #expect(answer.allocation.map { "c0 \($0.id):\($0.claim)" } == oracle.words(met), "seed \(seed)")
        #expect(answer.essential == essential(design, oracle, ["c0"]), "seed \(seed)")
      } else {
        let held = outsidePools(answer.tree).flatMap { node in
          if case .claim = node.criterion.form { node.awards.map { "c0 \($0):\(node.id)" } } else { [String]() }
        }
        #expect(held.sorted() == oracle.canonicalNearest().map(oracle.words)?.sorted(), "seed \(seed)")
        #expect(!answer.blockers.isEmpty, "seed \(seed)")
      }
      check(question, design, ["c0"], isJoint: false, answer)
    }
  }

  @Test(arguments: Instances.blocks)
  func `the largest set that one allocation serves is earned, the least by ids`(_ block: Int) {
    for seed in Instances.seeds(block, every: 2) {
      let design = WideDesign(seed: seed, credentials: seed % 3 == 0 ? 3 : 2)
      let question = self.question(design, together: .jointly)
      let answer = question.answered().jointly!
      let earned = sets(design.credentials).first { self.oracle(design, $0).canonicalMet(unshared: true) != nil } ?? []
      #expect(
        answer.verdict == verdict(design, design.credentials, isMet: earned.count == design.credentials.count),
        "seed \(seed)")
      #expect(answer.earned == earned, "seed \(seed)")
      guard answer.earned == earned else { continue }
      let oracle = self.oracle(design, earned)
      let rows = answer.allocation.map { "\($0.credential) \($0.id):\($0.claim)" }
      #expect(rows == oracle.canonicalMet(unshared: true).map(oracle.words), "seed \(seed)")
      if answer.verdict == .met {
        #expect(answer.essential == essential(design, oracle, earned), "seed \(seed)")
      }
      check(question, design, earned, isJoint: true)
    }
  }

  /// The largest first, of equals the least.
  private func sets(_ ids: [String]) -> [[String]] {
    let all = (0..<1 << ids.count).map { bits in ids.indices.filter { bits & (1 << $0) != 0 }.map { ids[$0] } }
    return all.sorted { $0.count != $1.count ? $0.count > $1.count : $0.lexicographicallyPrecedes($1) }
  }

  private func essential(_ design: WideDesign, _ oracle: BruteForce, _ ids: [String]) -> [String] {
    oracle.things.map(\.id).filter { id in
      self.oracle(design, ids, without: id).canonicalMet(unshared: ids.count > 1) == nil
    }
  }

  private func outsidePools(_ node: NodeEvaluation) -> [NodeEvaluation] {
    node.criterion.isPool ? [node] : [node] + node.children.flatMap(outsidePools)
  }

  /// What is given passes the checker, in both readings, and so does the reason of a no.
  private func check(
    _ question: Question, _ design: WideDesign, _ ids: [String], isJoint: Bool, _ answer: CredentialEvaluation? = nil
  ) {
    let ledger = Ledger(question.index, learner: question.learner, day: question.day)
    for reading in [Reading.pessimistic, .optimistic] {
      let credentials = ids.map { design.project.credentials[$0]! }
      let solution = question.problem(credentials, ledger, reading, isJoint: isJoint).solved(budget: question.budget)
      let checker = AllocationChecker(solution.problem, solution.allocation)
      #expect(checker.overstepping() == nil, "seed \(design.seed)")
      if solution.isMet { #expect(checker.fault() == nil, "seed \(design.seed)") }
      // A no is shown by what cannot be met even if all doubts are settled well.
      if reading == .optimistic, let certificate = answer?.certificate, answer?.verdict == .unmet {
        let fault = CertificateChecker(solution.problem).fault(in: certificate)
        #expect(fault == nil, "seed \(design.seed): \(certificate)")
      }
    }
  }
}
