import AssayEngine
import AssayModel

@testable import AssayAnalysis

/// What is said of one design and its criteria, doubted with learners that were drawn blindly and altered from there.
struct DoubtedFindings {
  /// What learners disprove.
  private(set) var differences: [String] = []
  /// How often somebody could have disproved something.
  private(set) var tried = 0

  private let credential: Credential
  private let design: Design
  private let analysis: CredentialAnalysis
  /// By the id of a node: the credential that asks for nothing but the node, and the one that asks for all else.
  private var alone: [String: Credential] = [:]
  private var without: [String: Credential] = [:]

  init?(seed: UInt64, learners: Int) {
    let drawn = WideVersions(seed: seed)
    guard let credential = drawn.new.credentials["c"] else { return nil }
    (self.credential, design) = (credential, Design(drawn.new))
    analysis = DesignAnalysis(design, on: WideVersions.day).analysis(of: credential)
    let root = CriterionNode(Question.criteria(of: credential))
    for node in root.all where node.id != root.id {
      var changed = credential
      if let left = root.leavingOut(node.id) {
        changed.achievement.requires = left
        without[node.id] = changed
      }
      changed.achievement.requires = node.named
      changed.counting = Counting()
      alone[node.id] = changed
    }
    var drawing = DrawnLearners(seed: seed, of: drawn.new)
    var earners: [LearnerRecord] = []
    for _ in 0..<learners where differences.isEmpty {
      let learner = earners.isEmpty || drawing.once(3) ? drawing.next() : drawing.altered(drawing.one(earners))
      guard learner.couldComeAbout(under: design) else { continue }
      let earns = isMet(credential, by: learner)
      if earns { earners = earners.suffix(11) + [learner] }
      doubt(learner, earns)
      if !differences.isEmpty { differences = differences.map { "\(seed) \($0), but \(learner)" } }
    }
  }

  private func isMet(_ credential: Credential?, by learner: LearnerRecord) -> Bool? {
    credential.map { isMet($0, by: learner) }
  }

  private func isMet(_ credential: Credential, by learner: LearnerRecord) -> Bool {
    learner.earns(credential, in: design, on: WideVersions.day)
  }

  private mutating func doubt(_ learner: LearnerRecord, _ earns: Bool) {
    if earns {
      tried += 1
      let held = Set(learner.awards.compactMap(\.achievement))
      if analysis.earnable == .no { differences.append("nobody") }
      if let smallest = analysis.smallest, smallest.isSmallest, smallest.size > learner.size {
        differences.append("\(smallest.size) awards")
      }
      for id in analysis.unusable where held.contains(id) { differences.append("unusable \(id)") }
      for id in analysis.mandatory where !held.contains(id) { differences.append("mandatory \(id)") }
    }
    for finding in analysis.findings {
      tried += 1
      let isSo =
        switch finding.kind {
        case .impossible: isMet(alone[finding.id], by: learner) != true
        case .always: isMet(alone[finding.id], by: learner) != false
        case .dead: !earns || isMet(alone[finding.id], by: learner) != true
        case .forced: !earns || isMet(alone[finding.id], by: learner) != false
        case .redundant: isMet(without[finding.id], by: learner) == earns
        }
      if !isSo { differences.append("\(finding.kind.rawValue) \(finding.id)") }
    }
  }
}
