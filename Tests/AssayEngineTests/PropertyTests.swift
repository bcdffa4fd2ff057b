// swift-format-ignore-file: NeverForceUnwrap

import AssayModel
import AssayTestSupport
import Testing

@testable import AssayEngine

/// What holds of every answer, whatever is designed, on designs made from printed seeds.
@Suite struct PropertyTests {
  private func question(
    _ design: WideDesign, _ learner: LearnerRecord? = nil, scripts: ScriptHost? = nil, together: Bool = false
  ) -> Question {
    Question(
      project: design.project, learner: learner ?? design.learner, credentials: design.credentials,
      day: WideDesign.day, together: together ? .jointly : nil, scripts: scripts ?? design.scripts)
  }

  private func verdicts(_ question: Question) -> [Verdict] {
    let answer = question.answered()
    return answer.credentials.map(\.verdict) + [answer.jointly?.verdict].compactMap { $0 }
  }

  @Test(arguments: Instances.blocks)
  func `the order in which a record is written changes nothing`(_ block: Int) {
    for seed in Instances.seeds(block, every: 5) {
      let design = WideDesign(seed: seed, credentials: Int(seed % 2) + 1)
      var (first, second) = (design.learner, design.learner)
      var generator = SeededGenerator(seed: seed)
      // What has no id is numbered by its content; what names others by id keeps it.
      if !first.awards.contains(where: { !$0.from.isEmpty }) {
        for index in first.awards.indices { first.awards[index].id = nil }
        for index in first.evidence.indices { first.evidence[index].id = nil }
        second = first
      }
      second.awards.shuffle(using: &generator)
      second.evidence.shuffle(using: &generator)
      second.exceptions.shuffle(using: &generator)
      let answers = [first, second].map { question(design, $0, together: seed % 2 == 1).answered() }
      for (one, other) in zip(answers[0].credentials, answers[1].credentials) {
        #expect(one.verdict == other.verdict, "seed \(seed)")
        #expect(one.allocation == other.allocation, "seed \(seed)")
        #expect(one.unused == other.unused, "seed \(seed)")
        #expect(one.blockers == other.blockers, "seed \(seed)")
        #expect(one.certificate == other.certificate, "seed \(seed)")
      }
      #expect(answers[0].jointly?.allocation == answers[1].jointly?.allocation, "seed \(seed)")
    }
  }

  @Test(arguments: Instances.blocks)
  func `more awards never lose a credential where nothing is forbidden`(_ block: Int) {
    for seed in Instances.seeds(block, every: 5) {
      let design = WideDesign(seed: seed, isMonotone: true)
      var richer = design.learner
      // Another award of another learner of another design, of an achievement that may be known here.
      var more = WideDesign(seed: seed &+ 1_000_003).learner.awards[0]
      (more.id, more.from) = ("x0", [])
      richer.awards.append(more)
      let verdicts = [design.learner, richer].map { self.verdicts(question(design, $0))[0] }
      #expect(verdicts[0] != .met || verdicts[1] == .met, "seed \(seed)")
      #expect(verdicts[0] != .undecided || verdicts[1] != .unmet, "seed \(seed)")
    }
  }

  @Test(arguments: Instances.blocks)
  func `an award that is recorded twice changes no verdict`(_ block: Int) {
    for seed in Instances.seeds(block, every: 5) {
      let design = WideDesign(seed: seed, credentials: Int(seed % 2) + 1)
      let parts = Set(design.learner.awards.flatMap(\.from))
      var twice = design.learner
      for award in design.learner.awards where !parts.contains(award.id!) {
        guard let id = award.achievement, !(design.project.achievements[id]?.isRepeatable ?? false) else { continue }
        var copy = award
        copy.id = "\(award.id!)-copy"
        twice.awards.append(copy)
      }
      // A script says the same of both.
      let scripts = ScriptHost(
        predicate: { name, award in
          var original = award
          original.id = award.id?.replacing("-copy", with: "")
          return design.scripts.predicate(name, original)
        }, rule: design.scripts.rule)
      let verdicts = [design.learner, twice].map {
        self.verdicts(question(design, $0, scripts: scripts, together: seed % 2 == 1))
      }
      #expect(verdicts[0] == verdicts[1], "seed \(seed)")
    }
  }

  @Test(arguments: Instances.blocks)
  func `losing what is essential loses the verdict, and losing anything else does not`(_ block: Int) {
    for seed in Instances.seeds(block, every: 5) {
      let design = WideDesign(seed: seed, isMonotone: true)
      let answer = question(design).answered().credentials[0]
      guard let essential = answer.essential else { continue }
      for award in design.learner.awards {
        var poorer = design.learner
        for index in poorer.awards.indices where poorer.awards[index].id == award.id {
          poorer.awards[index].status = .revoked
        }
        let isStillMet = verdicts(question(design, poorer))[0] == .met
        #expect(isStillMet == !essential.contains(award.id!), "seed \(seed): \(award.id!)")
      }
    }
  }

  @Test(arguments: Instances.blocks)
  func `finding out what was doubtful changes no verdict that was certain`(_ block: Int) {
    for seed in Instances.seeds(block, every: 5) {
      let design = WideDesign(seed: seed, credentials: Int(seed % 2) + 1)
      let before = verdicts(question(design, together: seed % 2 == 1))
      for isSo in [true, false] {
        let scripts = ScriptHost(
          predicate: { design.scripts.predicate($0, $1).known(as: isSo) },
          rule: { design.scripts.rule($0, $1, $2).known(as: isSo) })
        var learner = design.learner
        if learner.facts["age"] == nil { learner.facts["age"] = isSo ? "1" : "0" }
        let after = verdicts(question(design, learner, scripts: scripts, together: seed % 2 == 1))
        for (one, other) in zip(before, after) { #expect(one == .undecided || one == other, "seed \(seed)") }
      }
    }
  }

  @Test(arguments: Instances.blocks)
  func `asking for more than the verdict does not change it`(_ block: Int) {
    for seed in Instances.seeds(block, every: 10) {
      let design = WideDesign(seed: seed, credentials: Int(seed % 2) + 1)
      var question = question(design, together: seed % 2 == 1)
      let plain = question.answered()
      (question.observes, question.advises) = (true, true)
      let full = question.answered()
      for (one, other) in zip(plain.credentials, full.credentials) {
        #expect(one.verdict == other.verdict, "seed \(seed)")
        #expect(one.allocation == other.allocation, "seed \(seed)")
        #expect(one.essential == other.essential, "seed \(seed)")
      }
      #expect(plain.jointly?.verdict == full.jointly?.verdict, "seed \(seed)")
      #expect(plain.jointly?.allocation == full.jointly?.allocation, "seed \(seed)")
    }
  }
}

extension ScriptHost.Answer {
  /// The same answer, but one or the other where nobody knew.
  fileprivate func known(as isSo: Bool) -> ScriptHost.Answer {
    guard case .undecided = self else { return self }
    return isSo ? .met : .unmet("it is not")
  }
}
