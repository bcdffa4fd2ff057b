// swift-format-ignore-file: NeverForceUnwrap

import AssayEngine
import AssayModel
import AssayTestSupport
import Testing

/// Next steps do what they say, on designs made from printed seeds.
@Suite struct NextStepPropertyTests {
  private func answer(_ design: WideDesign, _ learner: LearnerRecord, advises: Bool = true) -> CredentialEvaluation {
    var question = Question(
      project: design.project, learner: learner, credentials: ["c0"], day: WideDesign.day, scripts: design.scripts)
    question.advises = advises
    return question.answered().credentials[0]
  }

  /// With awards dated the day asked, as the catalogue has them, with the best score.
  private func learner(_ design: WideDesign, adding ids: [String]) -> LearnerRecord {
    var learner = design.learner
    var numbers: [String: Int] = [:]
    for id in ids {
      numbers[id, default: 0] += 1
      var award = Award()
      award.id = "\(id)#new\(numbers[id]!)"
      (award.achievement, award.awarded) = (id, WideDesign.day)
      award.score = design.project.achievements[id]!.assume.score ?? .number(100)
      learner.awards.append(award)
    }
    return learner
  }

  private func achievements(_ step: NextStep) -> [String]? {
    let ids = step.add.compactMap { addition -> String? in
      if case .achievement(let id) = addition { id } else { nil }
    }
    return ids.count == step.add.count ? ids : nil
  }

  /// What can be added that often, in every way.
  private func choices(_ count: Int, of ids: ArraySlice<String>) -> [[String]] {
    if count == 0 { return [[]] }
    guard let first = ids.first else { return [] }
    return choices(count - 1, of: ids).map { [first] + $0 } + choices(count, of: ids.dropFirst())
  }

  @Test(arguments: Instances.blocks)
  func `a next step earns it, and nothing smaller does`(_ block: Int) {
    for seed in Instances.seeds(block, every: 10) {
      let design = WideDesign(seed: seed, isMonotone: true)
      let answer = answer(design, design.learner)
      guard answer.verdict != .met, let steps = answer.nextSteps else { continue }
      for step in steps {
        guard let ids = achievements(step) else { continue }
        #expect(
          self.answer(design, learner(design, adding: ids), advises: false).verdict == .met, "seed \(seed): \(ids)")
      }
      #expect(steps.map(\.cost) == steps.map(\.cost).sorted(), "seed \(seed)")
      // Evidence may be what is missing, and is not tried here.
      let most = min(steps.first?.add.count ?? 3, 4)
      let catalogue = design.project.achievements.keys.filter { $0 != "c0" }.sorted()
      for count in 0..<most {
        for ids in choices(count, of: catalogue[...]) {
          let isMet = self.answer(design, learner(design, adding: ids), advises: false).verdict == .met
          #expect(!isMet, "seed \(seed): \(ids) is enough")
        }
      }
    }
  }

  @Test(arguments: Instances.blocks)
  func `progress never falls when an award is added`(_ block: Int) {
    for seed in Instances.seeds(block, every: 10) {
      let design = WideDesign(seed: seed, isMonotone: true)
      var richer = design.learner
      var more = WideDesign(seed: seed &+ 1_000_003).learner.awards[0]
      (more.id, more.from) = ("x0", [])
      richer.awards.append(more)
      let (before, after) = (answer(design, design.learner), answer(design, richer))
      guard let first = before.progress else { continue }
      #expect((first.left == 0) == (before.verdict == .met), "seed \(seed)")
      #expect(after.progress?.whole == first.whole, "seed \(seed)")
      #expect(after.progress.map { $0.left <= first.left } ?? false, "seed \(seed)")
    }
  }
}
